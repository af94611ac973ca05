package org.quiesce.drive.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Program;

/**
 * What a contract's harness does around calls: {@code qz_before_f} and {@code qz_after_f} with the
 * arguments of a function {@code f} of the sources, {@code qz_callback_begins} and {@code
 * qz_callback_ends} with the function that one of the sources calls through a pointer.
 */
final class Around {
  private static final String BEFORE = "qz_before_";
  private static final String AFTER = "qz_after_";
  private static final String BEGINS = "qz_callback_begins";
  private static final String ENDS = "qz_callback_ends";

  /**
   * Two functions of the harness.
   *
   * @param before null for none
   * @param after null for none
   */
  private record Pair(@Nullable String before, @Nullable String after) {}

  private final Map<String, Pair> named;
  private final @Nullable Pair callback;

  private Around(Map<String, Pair> named, @Nullable Pair callback) {
    this.named = named;
    this.callback = callback;
  }

  static Around of(Program program) {
    Map<String, Pair> named = new HashMap<>();
    for (Function function : program.functions().values()) {
      boolean before = function.name().startsWith(BEFORE);
      if (isOfHarness(function) && (before || function.name().startsWith(AFTER))) {
        String name = function.name().substring((before ? BEFORE : AFTER).length());
        String other = (before ? AFTER : BEFORE) + name;
        String second = program.function(other) == null ? null : other;
        named.put(
            name, before ? new Pair(function.name(), second) : new Pair(second, function.name()));
      }
    }
    Pair callback =
        program.function(BEGINS) == null || program.function(ENDS) == null
            ? null
            : new Pair(BEGINS, ENDS);
    return new Around(named, callback);
  }

  private static boolean isOfHarness(Function function) {
    return function.position().file().equals(MemoryObject.HARNESS);
  }

  private @Nullable Pair pair(Function caller, Operand callee, Function body) {
    if (isOfHarness(body)) {
      return null;
    }
    Pair mine = named.get(body.name());
    if (mine != null) {
      return mine;
    }
    return callee instanceof Operand.FunctionAddress || isOfHarness(caller) ? null : callback;
  }

  /** Calls a function with what the harness does around it; null if that is nothing. */
  @Nullable Value call(
      CThread thread, Function caller, Operand callee, Function body, List<Value> arguments) {
    Pair pair = pair(caller, callee, body);
    if (pair == null) {
      return null;
    }
    List<Value> told = pair.equals(callback) ? List.of(new Value.Code(body.name())) : arguments;
    if (pair.before() != null) {
      thread.call(pair.before(), told);
    }
    Value result = thread.call(body.name(), arguments);
    if (pair.after() != null) {
      thread.call(pair.after(), told);
    }
    return result;
  }
}
