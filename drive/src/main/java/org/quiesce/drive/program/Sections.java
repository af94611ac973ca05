package org.quiesce.drive.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.Program;

/**
 * Functions that are one step because of their names: {@code __VERIFIER_atomic_...} begin and end a
 * section. And functions that are what is to be found, whatever their bodies say.
 */
final class Sections {
  private static final Set<String> ERRORS = Set.of("reach_error", Verifier.PREFIX + "error");

  private Sections() {}

  /** The same program, with calls that begin and end sections. */
  static Program marked(Program program) {
    Map<String, Function> functions = new LinkedHashMap<>();
    program
        .functions()
        .forEach(
            (name, function) -> {
              if (!ERRORS.contains(name)) {
                functions.put(name, isSection(name) ? section(function) : function);
              }
            });
    return new Program(
        functions, program.globals(), program.structs(), program.prototypes(), program.external());
  }

  /** Whether a program has sections. */
  static boolean any(Program program) {
    for (Function function : program.functions().values()) {
      for (Instruction one : function.code()) {
        if (one instanceof Instruction.Call call
            && call.callee() instanceof Operand.FunctionAddress callee
            && (callee.name().equals(Verifier.BEGIN)
                || callee.name().equals("__CPROVER_atomic_begin"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSection(String name) {
    return name.startsWith(Verifier.ATOMIC)
        && !name.equals(Verifier.BEGIN)
        && !name.equals(Verifier.END);
  }

  private static Function section(Function function) {
    List<Instruction> old = function.code();
    int[] moved = new int[old.size() + 1];
    int at = 1;
    for (int i = 0; i < old.size(); i++) {
      moved[i] = at;
      at += old.get(i) instanceof Instruction.Return ? 2 : 1;
    }
    List<Instruction> code = new ArrayList<>(List.of(call(Verifier.BEGIN)));
    List<Position> positions = new ArrayList<>(List.of(function.position()));
    for (int i = 0; i < old.size(); i++) {
      Instruction one = old.get(i);
      Position position = function.positions().get(i);
      if (one instanceof Instruction.Return) {
        code.add(call(Verifier.END));
        positions.add(position);
      }
      code.add(
          one instanceof Instruction.Jump jump
              ? new Instruction.Jump(moved[jump.target()])
              : one instanceof Instruction.Branch branch
                  ? new Instruction.Branch(
                      branch.condition(), moved[branch.whenTrue()], moved[branch.whenFalse()])
                  : one);
      positions.add(position);
    }
    return new Function(
        function.name(),
        function.type(),
        function.parameters(),
        function.slots(),
        function.variables(),
        code,
        positions,
        function.position());
  }

  private static Instruction call(String name) {
    return new Instruction.Call(
        null, new Operand.FunctionAddress(name), List.of(), List.of(), CType.VOID, null);
  }
}
