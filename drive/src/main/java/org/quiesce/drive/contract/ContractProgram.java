package org.quiesce.drive.contract;

import java.util.List;
import java.util.Map;
import org.quiesce.drive.kernel.Bounds;
import org.quiesce.drive.kernel.Context;
import org.quiesce.drive.kernel.Harness;
import org.quiesce.drive.kernel.Kernel;
import org.quiesce.drive.memory.Layout;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.plan.Daemons;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.World;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;

/** A scenario of a contract: a thread that runs its function, those that it starts, workers. */
final class ContractProgram implements Program.Source {
  private static final String MAIN = CThread.MODULE;

  private final org.quiesce.translate.ir.Program sources;
  private final Layout layout;
  private final Contract.Scenario scenario;
  private final Map<String, String> blames;

  /**
   * @param layout what earlier runs found
   * @param blames whose failure it is if nobody can move
   */
  ContractProgram(
      org.quiesce.translate.ir.Program sources,
      Layout layout,
      Contract.Scenario scenario,
      Map<String, String> blames) {
    this.sources = sources;
    this.layout = layout;
    this.scenario = scenario;
    this.blames = Map.copyOf(blames);
  }

  @Override
  public Program on(Machine machine) {
    Memory memory = new Memory(machine, layout.fixed());
    Kernel kernel = new Kernel(machine, memory, Bounds.few(scenario.failures()));
    World world = new World(sources, machine, memory, kernel);
    Program program = new Program(machine);
    kernel.context().declare(MAIN, Context.Kind.PROCESS);
    program.thread(MAIN, () -> new CThread(world, MAIN).call(scenario.function(), List.of()));
    for (String actor : kernel.harness().actors()) {
      String name = Harness.name(actor);
      kernel.context().declare(name, Context.Kind.PROCESS);
      program.daemon(name, () -> kernel.harness().process(new CThread(world, name), actor));
    }
    new Daemons(kernel, world, program).add(caller -> true);
    if (!blames.isEmpty()) {
      program.atStuck(cells -> kernel.harness().blame(cells, blames, MAIN));
    }
    return program;
  }
}
