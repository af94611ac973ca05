package org.quiesce.drive.memory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.Program;

/**
 * Which instructions of a program have run and which way its branches went, over all runs, and in
 * which functions others than the module's own thread came by. Threads may write to it at once:
 * what is noted stays noted.
 */
public final class Coverage {
  private final Program program;
  private final Map<String, Marks> marks = new ConcurrentHashMap<>();
  private final Set<String> byCallers = ConcurrentHashMap.newKeySet();

  Coverage(Program program) {
    this.program = program;
  }

  /** What has run of one function, by index of its instructions. */
  public static final class Marks {
    private final boolean[] ran;
    private final boolean[] held;
    private final boolean[] failed;

    private Marks(int instructions) {
      ran = new boolean[instructions];
      held = new boolean[instructions];
      failed = new boolean[instructions];
    }

    /** An instruction runs. */
    public void ran(int index) {
      ran[index] = true;
    }

    /** A branch goes one way. */
    public void went(int index, boolean holds) {
      (holds ? held : failed)[index] = true;
    }
  }

  /**
   * A function is entered.
   *
   * @param byCaller whether by somebody else than who loads and unloads the module
   * @return where to note what runs of it
   */
  public Marks enter(Function function, boolean byCaller) {
    if (byCaller) {
      byCallers.add(function.name());
    }
    return marks.computeIfAbsent(function.name(), name -> new Marks(function.code().size()));
  }

  /** Branches in what callers run that always went the same way. */
  public List<Position> oneSided() {
    List<Position> found = new ArrayList<>();
    for (Function function : program.functions().values()) {
      Marks mine = marks.get(function.name());
      if (mine == null || !byCallers.contains(function.name()) || isOfHeader(function)) {
        continue;
      }
      for (int i = 0; i < mine.ran.length; i++) {
        if (mine.ran[i]
            && function.code().get(i) instanceof Instruction.Branch branch
            && !(branch.condition() instanceof Operand.Constant)
            && !(mine.ran[branch.whenTrue()] && mine.ran[branch.whenFalse()])) {
          found.add(function.positions().get(i));
        }
      }
    }
    return found;
  }

  /**
   * What has run in any of several, all of one program.
   *
   * @param sources whether to tell of a file; headers are left out
   */
  public static LinesRun of(Program program, List<Coverage> all, Predicate<String> sources) {
    Map<String, Map<Integer, LinesRun.Line>> lines = new TreeMap<>();
    List<LinesRun.Uncalled> uncalled = new ArrayList<>();
    for (Function function : program.functions().values()) {
      if (isOfHeader(function) || !sources.test(function.position().file())) {
        continue;
      }
      List<Marks> mine = new ArrayList<>();
      for (Coverage one : all) {
        Marks marks = one.marks.get(function.name());
        if (marks != null) {
          mine.add(marks);
        }
      }
      if (mine.isEmpty()) {
        uncalled.add(new LinesRun.Uncalled(nameInC(function), function.position()));
      } else {
        add(function, mine, lines);
      }
    }
    return new LinesRun(
        lines.values().stream().flatMap(file -> file.values().stream()).toList(), uncalled);
  }

  private static void add(
      Function function, List<Marks> mine, Map<String, Map<Integer, LinesRun.Line>> lines) {
    BitSet reachable = reachable(function);
    for (int i = reachable.nextSetBit(0); i >= 0; i = reachable.nextSetBit(i + 1)) {
      int at = i;
      Position position = function.positions().get(i);
      Instruction instruction = function.code().get(i);
      if (instruction instanceof Instruction.Jump || instruction instanceof Instruction.Dead) {
        continue; // nothing that the source says
      }
      boolean asks =
          instruction instanceof Instruction.Branch branch
              && !(branch.condition() instanceof Operand.Constant);
      boolean held = asks && mine.stream().anyMatch(one -> one.held[at]);
      boolean failed = asks && mine.stream().anyMatch(one -> one.failed[at]);
      LinesRun.Line line =
          new LinesRun.Line(
              position.file(),
              position.line(),
              nameInC(function),
              mine.stream().anyMatch(one -> one.ran[at]),
              asks ? 2 : 0,
              (held ? 1 : 0) + (failed ? 1 : 0));
      lines
          .computeIfAbsent(position.file(), file -> new TreeMap<>())
          .merge(position.line(), line, LinesRun.Line::and);
    }
  }

  /** Instructions that control can come to: what stands behind a return is no line that lacks. */
  private static BitSet reachable(Function function) {
    BitSet reachable = new BitSet();
    List<Integer> next = new ArrayList<>(List.of(0));
    while (!next.isEmpty()) {
      int at = next.remove(next.size() - 1);
      if (at >= function.code().size() || reachable.get(at)) {
        continue;
      }
      reachable.set(at);
      Instruction instruction = function.code().get(at);
      Integer only = onlyWay(instruction);
      next.addAll(only == null ? instruction.successors(at) : List.of(only));
    }
    return reachable;
  }

  /** Where a branch over a constant goes; null for what is none. */
  private static @Nullable Integer onlyWay(Instruction instruction) {
    return instruction instanceof Instruction.Branch branch
            && branch.condition() instanceof Operand.Constant constant
        ? Integer.valueOf(constant.value() != 0 ? branch.whenTrue() : branch.whenFalse())
        : null;
  }

  private static String nameInC(Function function) {
    String name = function.name();
    return name.substring(name.lastIndexOf(':') + 1);
  }

  private static boolean isOfHeader(Function function) {
    return function.position().file().endsWith(".h");
  }
}
