package org.quiesce.drive.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.Program;

/** Functions of a program that it gives to somebody to call. */
public final class Entries {
  private static final Set<String> POWER =
      Set.of(
          "suspend",
          "resume",
          "freeze",
          "thaw",
          "poweroff",
          "restore",
          "suspend_late",
          "resume_early",
          "suspend_noirq",
          "resume_noirq",
          "freeze_late",
          "thaw_early",
          "poweroff_late",
          "restore_early",
          "runtime_suspend",
          "runtime_resume",
          "runtime_idle",
          "prepare",
          "complete",
          "shutdown",
          "reset_resume",
          "pre_reset",
          "post_reset",
          "freeze_noirq",
          "thaw_noirq",
          "poweroff_noirq",
          "restore_noirq");

  private Entries() {}

  /** Names of functions whose address is taken, and where. */
  static Map<String, Position> given(Program program) {
    Map<String, Position> given = new TreeMap<>();
    for (Global global : program.globals().values()) {
      for (Global.Value value : global.values()) {
        if (value.value() instanceof Operand.FunctionAddress function
            && !global.name().contains("__qz_export_")) {
          given.putIfAbsent(function.name(), value.position());
        }
      }
    }
    program.functions().values().forEach(function -> note(function, given));
    return given;
  }

  /**
   * Names of functions that some functions hand on as they run, and where.
   *
   * @param ran those functions
   */
  public static Map<String, Position> givenBy(Program program, Set<String> ran) {
    Map<String, Position> given = new TreeMap<>();
    for (Function function : program.functions().values()) {
      if (ran.contains(function.name())) {
        note(function, given);
      }
    }
    return given;
  }

  private static void note(Function function, Map<String, Position> given) {
    List<Instruction> code = function.code();
    for (int i = 0; i < code.size(); i++) {
      Position position = function.positions().get(i);
      if (code.get(i) instanceof Instruction.Call call) {
        call.arguments().forEach(argument -> note(argument, position, given));
      } else if (code.get(i) instanceof Instruction.Store store) {
        note(store.from(), position, given);
      } else if (code.get(i) instanceof Instruction.Move move) {
        note(move.from(), position, given);
      }
    }
  }

  /** Whether anything outside of the sources can call into them, as far as they tell. */
  static boolean any(Program program) {
    return isModule(program) || !exported(program).isEmpty() || !isGivenOwn(program);
  }

  /** Whether the sources tell what loads them. */
  static boolean isModule(Program program) {
    return program.globals().keySet().stream().anyMatch(name -> name.contains("__qz_module_init"));
  }

  private static boolean isGivenOwn(Program program) {
    return given(program).keySet().stream()
        .map(program::function)
        .allMatch(function -> function == null || isOfHeader(function));
  }

  /** Whether a function is one of a header: it belongs to no driver. */
  static boolean isOfHeader(Function function) {
    return function.position().file().endsWith(".h");
  }

  /** Names of functions that nothing here calls, exports or gives, and that other files can. */
  static Set<String> forOtherFiles(Program program) {
    Set<String> names = new TreeSet<>();
    Set<String> called = called(program);
    called.addAll(given(program).keySet());
    for (Function function : program.functions().values()) {
      if (program.external().contains(function.name())
          && !isOfHeader(function)
          && !called.contains(function.name())) {
        names.add(function.name());
      }
    }
    names.removeAll(exported(program));
    return names;
  }

  /** Names of functions that the program exports. */
  static Set<String> exported(Program program) {
    Set<String> names = new TreeSet<>();
    for (Global global : program.globals().values()) {
      if (global.name().contains("__qz_export_")) {
        for (Global.Value value : global.values()) {
          if (value.value() instanceof Operand.FunctionAddress function) {
            names.add(function.name());
          }
        }
      }
    }
    return names;
  }

  private static Set<String> called(Program program) {
    Set<String> called = new TreeSet<>();
    for (Function function : program.functions().values()) {
      for (Instruction instruction : function.code()) {
        if (instruction instanceof Instruction.Call call
            && call.callee() instanceof Operand.FunctionAddress named) {
          called.add(named.name());
        }
      }
    }
    return called;
  }

  private static void note(Operand operand, Position position, Map<String, Position> given) {
    if (operand instanceof Operand.FunctionAddress function) {
      given.putIfAbsent(function.name(), position);
    }
  }

  /** Whether a function is only named where power management looks for it. */
  static boolean isPowerManagement(Program program, String function) {
    boolean power = false;
    for (Global global : program.globals().values()) {
      for (Global.Value value : global.values()) {
        if (value.value() instanceof Operand.FunctionAddress named
            && named.name().equals(function)) {
          if (value.path().isEmpty()
              || !POWER.contains(value.path().get(value.path().size() - 1))) {
            return false;
          }
          power = true;
        }
      }
    }
    return power;
  }
}
