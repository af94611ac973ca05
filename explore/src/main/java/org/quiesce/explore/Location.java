package org.quiesce.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Located;
import org.quiesce.machine.Step;

/**
 * The source line that took a step.
 *
 * @param file source file name, such as {@code aer_cxl_vh.c}
 * @param line 1-based
 * @param function method or C function
 */
public record Location(String file, int line, String function) {
  /** Code that takes steps on behalf of its caller: the caller's line is meant. */
  private static final List<String> INSIDE =
      List.of(
          "org.quiesce.machine.",
          "org.quiesce.kernel.",
          "org.quiesce.explore.",
          "org.quiesce.translate.",
          "org.quiesce.protocol.aer.AerEnvironment",
          "org.quiesce.protocol.aer.PortReferences",
          "org.quiesce.protocol.doe.DoeEnvironment",
          "org.quiesce.protocol.doe.DoeHardware",
          "org.quiesce.protocol.doe.DoeRegisters",
          "org.quiesce.protocol.doe.DoeClock",
          "org.quiesce.protocol.doe.DoeWorks",
          "org.quiesce.protocol.doe.DoeInterrupts",
          "org.quiesce.protocol.doe.DoeDevices",
          "org.quiesce.protocol.doe.DoeMemory",
          "org.quiesce.protocol.doe.DoeTask",
          "java.",
          "jdk.");

  /** Scenarios: what surrounds the driver has no line of its own. */
  private static final List<String> ENVIRONMENT =
      List.of(
          "org.quiesce.check.",
          "org.quiesce.protocol.aer.AerProgram",
          "org.quiesce.protocol.doe.DoeProgram");

  private static final StackWalker WALKER = StackWalker.getInstance();

  /** The line that a step says itself, else that of the innermost caller who has one. */
  static @Nullable Location of(Step step) {
    return step.fact() instanceof Located at
        ? new Location(at.file(), at.line(), at.function())
        : ofCaller();
  }

  /** The line of the innermost caller that is protocol or translated code; null for none. */
  static @Nullable Location ofCaller() {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> !startsWithAny(frame.getClassName(), INSIDE))
                .findFirst()
                .filter(frame -> !startsWithAny(frame.getClassName(), ENVIRONMENT))
                .map(Location::of)
                .orElse(null));
  }

  private static boolean startsWithAny(String className, List<String> prefixes) {
    for (String prefix : prefixes) {
      if (className.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static Location of(StackWalker.StackFrame frame) {
    String file = frame.getFileName();
    String method = frame.getMethodName();
    // lambda$forward$0 -> forward; generated bodies are called f$body
    if (method.startsWith("lambda$")) {
      method = method.substring("lambda$".length());
    }
    int dollar = method.indexOf('$');
    return new Location(
        file == null ? "?" : file,
        frame.getLineNumber(),
        dollar > 0 ? method.substring(0, dollar) : method);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
