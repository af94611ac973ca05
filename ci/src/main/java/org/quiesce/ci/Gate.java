package org.quiesce.ci;

/** The command line: {@code ci/gate VERB ...}. */
public final class Gate {

  private static final int OK = 0;
  private static final int USAGE = 2;

  private Gate() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String[] args) {
    String verb = args.length == 0 ? "" : args[0];
    return switch (verb) {
      case "warm-up" -> OK;
      case "self-check" -> {
        System.out.println("self-check: the gate starts");
        yield OK;
      }
      default -> {
        System.err.println("gate: expected a verb that exists, found '" + verb + "'");
        yield USAGE;
      }
    };
  }
}
