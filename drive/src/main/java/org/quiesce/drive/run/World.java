package org.quiesce.drive.run;

import org.quiesce.drive.memory.Memory;
import org.quiesce.machine.Machine;
import org.quiesce.translate.ir.Program;

/**
 * What the threads of one run share.
 *
 * @param calls who answers what the program has no body for
 * @param around what a harness does around calls of the sources' functions
 */
public record World(
    Program program, Machine machine, Memory memory, KernelCalls calls, Around around) {
  public World(Program program, Machine machine, Memory memory, KernelCalls calls) {
    this(program, machine, memory, calls, Around.of(program));
  }
}
