package org.quiesce.drive.program;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.drive.memory.Layout;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.World;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Range;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.translate.ir.Function;

/** A program with a {@code main}: its first thread, and those that were met so far. */
final class ThreadedProgram implements Program.Source {
  static final String MAIN = "main";

  private final org.quiesce.translate.ir.Program sources;
  private final Layout layout;
  private final Bounds bounds;
  private final boolean verifies;

  /**
   * @param layout what earlier runs found
   * @param verifies whether it is written to be verified
   */
  ThreadedProgram(
      org.quiesce.translate.ir.Program sources, Layout layout, Bounds bounds, boolean verifies) {
    this.sources = sources;
    this.layout = layout;
    this.bounds = bounds;
    this.verifies = verifies;
  }

  @Override
  public Program on(Machine machine) {
    Memory memory = new Memory(machine, layout.fixed());
    Process process = new Process(machine, memory, bounds, verifies);
    World world = new World(sources, machine, memory, process);
    Program program = new Program(machine).mayGoRound();
    int over = process.over();
    program.thread(MAIN, () -> main(new CThread(world, MAIN), over));
    process.threads().addTo(program, world);
    return program;
  }

  private void main(CThread thread, int over) {
    Function main = sources.function(MAIN);
    List<Value> arguments = new ArrayList<>();
    if (main != null && main.parameters() > 0) {
      arguments.add(
          thread.freshWithin(
              "argc", new Range(1, Integer.MAX_VALUE, new java.util.TreeSet<>(), 0)));
      arguments.add(
          new Value.Address(
              new MemoryObject("argv", MemoryObject.Kind.OUTSIDE, null), Path.EMPTY.index(0)));
      arguments.add(
          new Value.Address(
              new MemoryObject("envp", MemoryObject.Kind.OUTSIDE, null), Path.EMPTY.index(0)));
    }
    thread.call(MAIN, arguments.subList(0, main == null ? 0 : Math.min(3, main.parameters())));
    if (thread.hasLeft()) {
      thread.step(
          PFact.EXIT,
          "main is left, the program goes on",
          cells -> {
            cells.reached(over);
            return 0;
          });
      return;
    }
    thread.step(
        PFact.EXIT,
        "main returns: the program is over",
        cells -> {
          cells.reached(over);
          cells.stop(() -> "the program is over");
          return 0;
        });
  }
}
