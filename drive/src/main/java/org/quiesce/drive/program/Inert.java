package org.quiesce.drive.program;

import java.util.TreeSet;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Range;
import org.quiesce.drive.value.Value;

/**
 * Calls that change nothing that is looked at, and read what they print: output, sleep, the time.
 */
final class Inert {
  /** What may stand between the sign and the letter of a conversion (C11 7.21.6.1). */
  private static final String BEFORE_LETTER = "0123456789.-+ #'hlLqjzt";

  private final Process process;
  private final Strings strings;

  Inert(Process process, Strings strings) {
    this.process = process;
    this.strings = strings;
    process.answer(call -> print(call, 0), "printf");
    process.answer(call -> print(call, 1), "fprintf", "dprintf");
    process.answer(
        call -> {
          reads(call, call.argument(0));
          return number(call);
        },
        "puts",
        "fputs",
        "perror");
    process.answer(
        Inert::number, "putchar", "putc", "fputc", "fflush", "clock", "getpid", "gettid");
    process.answer(call -> withoutResult(call, 0), "time");
    process.answer(call -> withoutResult(call, 1), "nanosleep", "setvbuf", "setbuf");
    process.answer(
        call -> Value.ZERO,
        "sched_yield",
        "pthread_yield",
        "thrd_yield",
        "sleep",
        "usleep",
        "fclose");
  }

  private static Value number(Call call) {
    return call.thread()
        .freshWithin(call.name(), new Range(-1, Integer.MAX_VALUE, new TreeSet<>(), 0));
  }

  /** A call whose argument is where a result goes, or memory that it keeps: only without that. */
  private Value withoutResult(Call call, int argument) {
    if (!call.argument(argument).equals(Value.ZERO)) {
      throw process.beyond(call.thread(), call.name() + " that is given memory");
    }
    return number(call);
  }

  private void reads(Call call, Value string) {
    if (!isLiteral(string)) {
      strings.length(call, string);
    }
  }

  private static boolean isLiteral(Value value) {
    return value instanceof Value.Address address
        && address.object().kind() == MemoryObject.Kind.TEXT;
  }

  /** Prints: strings that the format names are read up to their ends. */
  private Value print(Call call, int format) {
    CThread thread = call.thread();
    if (!(call.argument(format) instanceof Value.Address address) || !isLiteral(address)) {
      throw process.beyond(thread, call.name() + " with a format that is not written there");
    }
    String text = address.object().id();
    int argument = format + 1;
    for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
      boolean cut = false;
      for (i++; i < text.length() && (isBefore(text, i) || text.charAt(i) == '*'); i++) {
        cut |= text.charAt(i) == '.';
        argument += text.charAt(i) == '*' ? 1 : 0;
      }
      char letter = i < text.length() ? text.charAt(i) : 0;
      if (letter == '%') {
        continue;
      }
      if (letter == 'n' || letter == 's' && cut || argument >= call.arguments().size()) {
        throw process.beyond(thread, call.name() + "(" + text + ")");
      }
      if (letter == 's') {
        reads(call, call.argument(argument));
      }
      argument++;
    }
    return number(call);
  }

  private static boolean isBefore(String text, int index) {
    return BEFORE_LETTER.indexOf(text.charAt(index)) >= 0;
  }
}
