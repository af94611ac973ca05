package org.quiesce.drive.kernel;

import java.util.List;
import java.util.Locale;
import java.util.function.LongUnaryOperator;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;

/**
 * Functions of numbers: byte order, binary coded decimals, bits. Of an unknown number the result is
 * unknown too, and the same each time.
 *
 * <p>Source: include/uapi/linux/swab.h, lib/bcd.c, include/linux/bitops.h.
 */
final class Numbers {
  private Numbers() {}

  /** Answers the calls of a kernel. */
  static void in(Kernel kernel) {
    of(kernel, "__builtin_bswap16", v -> Short.reverseBytes((short) v) & 0xffffL);
    of(kernel, "__builtin_bswap32", v -> Integer.reverseBytes((int) v) & 0xffffffffL);
    of(kernel, "__builtin_bswap64", Long::reverseBytes);
    of(kernel, "_bcd2bin", v -> (v & 0x0f) + ((v & 0xff) >> 4) * 10);
    of(kernel, "_bin2bcd", v -> (((v & 0xffffffffL) / 10 << 4) + (v & 0xffffffffL) % 10) & 0xff);
    of(kernel, "__builtin_ffs", v -> first((int) v & 0xffffffffL));
    of(kernel, "__builtin_ffsll", Numbers::first);
  }

  private static long first(long bits) {
    return bits == 0 ? 0 : Long.numberOfTrailingZeros(bits) + 1L;
  }

  private static void of(Kernel kernel, String name, LongUnaryOperator function) {
    kernel.answer(name, call -> apply(call, name.toUpperCase(Locale.ROOT), function));
  }

  private static Value apply(Call call, String name, LongUnaryOperator function) {
    Value of = call.argument(0);
    if (of instanceof Value.Number number) {
      return Value.of(function.applyAsLong(number.bits()));
    }
    return of instanceof Value.Unknown
        ? new Value.Unknown(new Term.Operation(name, List.of(of)))
        : of instanceof Value.Undefined ? of : call.thread().fresh(call.name());
  }
}
