package org.quiesce.ci;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Origin;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.SpinLock;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;

/** The smallest protocol: two threads count to two, with a lock or without. */
enum Counter {
  LOCKED,
  UNLOCKED;

  static final String NAME = "counter";
  static final String COUNT = "count";
  static final String TWO_INCREMENTS = "two-increments";
  static final String NEVER_DONE = "never-done";

  /** Its verdicts as they are: the lock makes the difference. */
  static Suite<Counter> suite() {
    return suite(Map.of(COUNT, Verdict.PROVED), Map.of(COUNT, Verdict.REFUTED));
  }

  /** The same with other records. */
  static Suite<Counter> suite(Map<String, Verdict> locked, Map<String, Verdict> unlocked) {
    return new Suite<>(protocol(locked, unlocked), Counter::read);
  }

  private static Protocol<Counter> protocol(
      Map<String, Verdict> locked, Map<String, Verdict> unlocked) {
    return new Protocol<>(
        NAME,
        List.of(
            new Property(COUNT, "two increments add up to two"),
            new Property(Rules.NO_DATA_RACE, "no race")),
        List.of(
            scenario(TWO_INCREMENTS, false, Goal.of("done")),
            scenario(NEVER_DONE, true, Goal.of("what never happens"))),
        List.of(
            new Revision<>("locked", LOCKED, locked),
            new Revision<>("unlocked", UNLOCKED, unlocked)),
        List.of(
            edit("M1", List.of(COUNT, Rules.NO_DATA_RACE), UNLOCKED),
            edit("M2", List.of(COUNT), LOCKED),
            edit("R1", List.of(), LOCKED),
            edit("R2", List.of(), UNLOCKED),
            mending("R3", "unlocked", List.of(), LOCKED),
            mending("R4", "unlocked", List.of(COUNT, Rules.NO_DATA_RACE), LOCKED),
            mending("R5", "unlocked", List.of(COUNT, Rules.NO_DATA_RACE), UNLOCKED),
            mending("R6", "locked", List.of(COUNT), LOCKED)));
  }

  private static Protocol.Edit<Counter> mending(
      String id, String base, List<String> mends, Counter model) {
    return new Protocol.Edit<>(id, "it is " + model, base, List.of(), mends, model);
  }

  private static Protocol.Edit<Counter> edit(String id, List<String> breaks, Counter model) {
    return new Protocol.Edit<>(id, "it is " + model, "locked", breaks, model);
  }

  private static Scenario<Counter> scenario(String name, boolean deep, Goal goal) {
    return new Scenario<>(
        name,
        Map.of("threads", 2),
        List.of(goal),
        deep,
        counter -> machine -> counter.program(machine));
  }

  /** A source is what its first word says. */
  private static SourceModel<Counter> read(List<Path> files) {
    Source source = Source.read(files.get(0));
    return switch (source.text().strip()) {
      case "locked" -> model(source, LOCKED);
      case "unlocked" -> model(source, UNLOCKED);
      case "asm" ->
          new SourceModel<>(
              source.name(),
              Origin.of(List.of(source)),
              null,
              List.of(source.name() + ":1: not modelled: asm"),
              List.of(),
              Map.of(),
              "asm");
      case "crash" -> throw new IllegalStateException("the translator stumbled");
      default -> throw new BadSourceException(source.name() + ":1:1: expected a word");
    };
  }

  private static SourceModel<Counter> model(Source source, Counter counter) {
    return new SourceModel<>(
        source.name(),
        Origin.of(List.of(source)),
        counter,
        List.of(),
        List.of("a word is a program"),
        Map.of(source.name(), "class Counter {}"),
        counter.name());
  }

  private Program program(Machine machine) {
    Kernel kernel = new Kernel(machine);
    IntVar count = new IntVar(machine, "count", 0);
    SpinLock lock = new SpinLock(kernel, "lock");
    int rule = machine.rule(COUNT);
    int done = machine.event("done");
    machine.event("what never happens");
    return new Program(machine)
        .thread("first", () -> increment(count, lock))
        .thread("second", () -> increment(count, lock))
        .atEnd(
            cells -> {
              cells.reached(done);
              if (cells.get(count.cell()) != 2) {
                cells.violate(rule, () -> "an update was lost");
              }
            });
  }

  private void increment(IntVar count, SpinLock lock) {
    if (this == UNLOCKED) {
      count.set(count.get(MemoryOrder.PLAIN) + 1, MemoryOrder.PLAIN);
      return;
    }
    try (Lock.Held held = lock.guard()) {
      count.set(count.get(MemoryOrder.PLAIN) + 1, MemoryOrder.PLAIN);
    }
  }
}
