package org.quiesce.drive.program;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Range;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Step;

/** {@code __VERIFIER_...}: what programs that are written to be verified ask for. */
final class Verifier {
  static final String PREFIX = "__VERIFIER_";

  /** How functions begin that are one step. */
  static final String ATOMIC = PREFIX + "atomic_";

  /** Calls that end an execution if their argument is 0, and nothing is wrong then. */
  static final List<String> ASSUMPTIONS =
      List.of(PREFIX + "assume", "__CPROVER_assume", "__ESBMC_assume", "assume");

  static final String BEGIN = ATOMIC + "begin";
  static final String END = ATOMIC + "end";

  private static final Map<String, long[]> RANGES =
      Map.ofEntries(
          Map.entry("bool", new long[] {0, 1}),
          Map.entry("_Bool", new long[] {0, 1}),
          Map.entry("char", new long[] {Byte.MIN_VALUE, Byte.MAX_VALUE}),
          Map.entry("uchar", new long[] {0, 255}),
          Map.entry("short", new long[] {Short.MIN_VALUE, Short.MAX_VALUE}),
          Map.entry("ushort", new long[] {0, 65535}),
          Map.entry("int", new long[] {Integer.MIN_VALUE, Integer.MAX_VALUE}),
          Map.entry("uint", new long[] {0, 0xffffffffL}),
          Map.entry("unsigned_int", new long[] {0, 0xffffffffL}),
          Map.entry("unsigned", new long[] {0, 0xffffffffL}),
          Map.entry("long", new long[] {Long.MIN_VALUE, Long.MAX_VALUE}),
          Map.entry("longlong", new long[] {Long.MIN_VALUE, Long.MAX_VALUE}));

  Verifier(Process process) {
    RANGES.forEach(
        (type, range) ->
            process.answer(call -> number(call, range[0], range[1]), PREFIX + "nondet_" + type));
    process.answer(call -> number(call, 0, Integer.MAX_VALUE), "rand", "random", "rand_r");
    process.answer(call -> Value.ZERO, "srand", "srandom");
    process.answer(this::assume, ASSUMPTIONS.toArray(String[]::new));
    int section = process.machine().cell("atomic section of", 0, Verifier::format);
    process.machine().exclusive(section);
    int depth = process.machine().cell(null, 0, Integer::toString);
    process.answer(call -> section(call, section, depth, 1), BEGIN, "__CPROVER_atomic_begin");
    process.answer(call -> section(call, section, depth, -1), END, "__CPROVER_atomic_end");
  }

  private static String format(int now) {
    return now == 0 ? "nobody" : "thread " + now;
  }

  private Value number(Call call, long least, long most) {
    if (most - least == 1) {
      return Value.of(
          call.thread().choose(org.quiesce.drive.run.CFact.UNKNOWN_NUMBER, call.name() + "()", 2));
    }
    return call.thread().freshWithin(call.name(), new Range(least, most, new TreeSet<>(), 0));
  }

  private Value assume(Call call) {
    CThread thread = call.thread();
    if (!thread.decide(call.argument(0))) {
      thread.step(
          PFact.ASSUMPTION,
          call.name() + " does not hold",
          cells -> {
            cells.stop(() -> "what is assumed does not hold");
            return 0;
          });
      throw new IllegalStateException("an execution went on after " + call.name());
    }
    return Value.ZERO;
  }

  private static Value section(Call call, int section, int depth, int by) {
    call.thread()
        .take(
            Step.of(
                call.name(),
                cells -> {
                  int now = Math.max(0, cells.get(depth) + by);
                  cells.set(depth, now);
                  cells.set(section, now > 0 ? 1 + cells.thread() : 0);
                  return 0;
                }),
            PFact.SECTION);
    return Value.ZERO;
  }
}
