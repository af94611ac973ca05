package org.quiesce.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Program;

/** Runs programs on real threads, as the operating system schedules them. */
final class RealThreads {
  private RealThreads() {}

  /** One execution, with a Java thread for each thread of the program. */
  static HardwareRun.Outcome run(Program.Source source, Memory memory, IntUnaryOperator chooser)
      throws InterruptedException {
    HardwareRun run = new HardwareRun(source, memory, chooser, true);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < run.threads().size(); i++) {
      int thread = i;
      threads.add(new Thread(() -> run.run(thread), run.threads().get(i)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    return run.finish();
  }
}
