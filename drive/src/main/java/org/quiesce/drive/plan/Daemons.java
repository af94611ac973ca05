package org.quiesce.drive.plan;

import java.util.function.Predicate;
import org.quiesce.drive.kernel.Context;
import org.quiesce.drive.kernel.Interrupts;
import org.quiesce.drive.kernel.Kernel;
import org.quiesce.drive.kernel.Kthreads;
import org.quiesce.drive.kernel.Registrations;
import org.quiesce.drive.kernel.Urbs;
import org.quiesce.drive.kernel.Works;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.World;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Program;

/** Threads that call a driver: workers, timers, interrupts, users of what it registers. */
public final class Daemons {
  private final Kernel kernel;
  private final World world;
  private final Program program;

  /**
   * @param program to which they are added
   */
  public Daemons(Kernel kernel, World world, Program program) {
    this.kernel = kernel;
    this.world = world;
    this.program = program;
  }

  /**
   * Adds all that were met so far.
   *
   * @param comes which callers from outside (interrupts, users) come at all, by name
   */
  public void add(Predicate<String> comes) {
    for (Works.Item item : kernel.works().items()) {
      String name = item.toString();
      kernel.context().declare(name, kind(item));
      program.daemon(name, () -> kernel.works().process(new CThread(world, name), item));
    }
    kernel.interrupts().actions().stream()
        .filter(action -> comes.test(action.toString()))
        .forEach(this::interrupt);
    for (Kthreads.Made made : kernel.kthreads().all()) {
      kernel.context().declare(made.toString(), Context.Kind.PROCESS);
      program.daemon(
          made.toString(),
          () -> kernel.kthreads().process(new CThread(world, made.toString()), made));
    }
    for (Urbs.Urb urb : kernel.urbs().all()) {
      String name = urb.toString();
      kernel.context().declare(name, Context.Kind.SOFTIRQ);
      program.daemon(name, () -> kernel.urbs().process(new CThread(world, name), urb));
    }
    for (Value.Address napi : kernel.napi().all()) {
      String name = "napi " + napi.name();
      kernel.context().declare(name, Context.Kind.SOFTIRQ);
      program.daemon(name, () -> kernel.napi().process(new CThread(world, name), napi));
    }
    kernel.registrations().all().stream()
        .filter(registration -> comes.test(registration.toString()))
        .forEach(this::user);
  }

  private void interrupt(Interrupts.Action action) {
    String name = action.toString();
    kernel.context().declare(name, Context.Kind.HARDIRQ);
    String threaded = kernel.context().alias(name, "thread of " + name, Context.Kind.PROCESS);
    program.daemon(
        name,
        () ->
            kernel
                .interrupts()
                .process(new CThread(world, name), new CThread(world, threaded), action));
  }

  private void user(Registrations.Registration registration) {
    String name = registration.toString();
    kernel.context().declare(name, Context.Kind.PROCESS);
    String soft = kernel.context().alias(name, "softirq of " + name, Context.Kind.SOFTIRQ);
    String hard = kernel.context().alias(name, "hardirq of " + name, Context.Kind.HARDIRQ);
    program.daemon(
        name,
        () ->
            kernel
                .registrations()
                .process(
                    new CThread(world, name),
                    new CThread(world, soft),
                    new CThread(world, hard),
                    registration));
  }

  private static Context.Kind kind(Works.Item item) {
    return switch (item.kind()) {
      case WORK -> Context.Kind.PROCESS;
      case TIMER, TASKLET -> Context.Kind.SOFTIRQ;
      case HRTIMER -> Context.Kind.HARDIRQ;
    };
  }
}
