package org.quiesce.drive.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.Program;

/**
 * Which instructions of a program have run, over all runs, and in which functions others than the
 * module's own thread came by. Threads may write to it at once: what is noted stays noted.
 */
public final class Coverage {
  private final Program program;
  private final Map<String, boolean[]> ran = new ConcurrentHashMap<>();
  private final Set<String> byCallers = ConcurrentHashMap.newKeySet();

  Coverage(Program program) {
    this.program = program;
  }

  /**
   * A function is entered.
   *
   * @param byCaller whether by somebody else than who loads and unloads the module
   * @return where to note which of its instructions run, by index
   */
  public boolean[] enter(Function function, boolean byCaller) {
    if (byCaller) {
      byCallers.add(function.name());
    }
    return ran.computeIfAbsent(function.name(), name -> new boolean[function.code().size()]);
  }

  /** Branches in what callers run that always went the same way. */
  public List<Position> oneSided() {
    List<Position> found = new ArrayList<>();
    for (Function function : program.functions().values()) {
      boolean[] mine = ran.get(function.name());
      if (mine == null
          || !byCallers.contains(function.name())
          || function.position().file().endsWith(".h")) {
        continue;
      }
      for (int i = 0; i < mine.length; i++) {
        if (mine[i]
            && function.code().get(i) instanceof Instruction.Branch branch
            && !(branch.condition() instanceof Operand.Constant)
            && !(mine[branch.whenTrue()] && mine[branch.whenFalse()])) {
          found.add(function.positions().get(i));
        }
      }
    }
    return found;
  }
}
