package org.quiesce.machine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One atomic action on shared state: it waits until its guard holds, then takes its effect.
 *
 * <p>A step says which <em>shared-memory</em> cells (see {@link Machine#memory}) it touches, and
 * whether by plain or by marked accesses: a plain access that is not ordered against a conflicting
 * access of another thread is a data race. Cells of kernel objects (locks, work items, counts) are
 * not memory in this sense and need no footprint.
 *
 * @param name what a reader sees in a trace, for example {@code down_read(rwsem)}
 * @param guard when the step can be taken; null means always
 * @param effect what it does; its result is all that the thread observes
 * @param outcomes how many outcomes the environment may choose from, at least 1
 * @param footprint the memory cells that it touches
 * @param waits who is waited for while the guard does not hold; null for a step without a guard
 * @param reference whether the result is the number of a value
 * @param bare whether it is memory accesses and nothing else: no check, no bookkeeping; only such a
 *     step may be taken without any lock on real hardware
 * @param ordering what it is ordered against
 * @param fact what of the modelled world it relies on; null for a step of a scenario's own
 * @param check the cell, plus 1, that the step compares with one value and nothing else: it changes
 *     nothing, observes nothing, and is over where the comparison fails; 0 for any other step. A
 *     second one of the same cell, with nothing but plain reads between them, finds nothing that
 *     the first cannot find in another order, so the explorer leaves it out
 * @param lock the cell, plus 1, that stands for the lock that it takes or lets go: nobody else
 *     takes it meanwhile, or only as a reader, if it was taken as one; 0 for none. One that need
 *     not wait has taken it if its result is not 0
 */
public record Step(
    String name,
    @Nullable Guard guard,
    Effect effect,
    int outcomes,
    Footprint footprint,
    @Nullable Waits waits,
    boolean reference,
    boolean bare,
    Ordering ordering,
    @Nullable Fact fact,
    int check,
    int lock) {

  /** Whether a step can be taken. */
  @FunctionalInterface
  public interface Guard {
    boolean holds(Cells cells);
  }

  /** What a step does; the result is what the thread observes. */
  @FunctionalInterface
  public interface Effect {
    int apply(Cells cells);
  }

  /** Tells whom a blocked step waits for. */
  public interface Waits {
    /** Mask of the threads whose progress could let the step go on; 0 if nobody's is known. */
    int on(Cells cells);

    /** A phrase such as {@code the rwsem, held for read}. */
    String what(Cells cells);

    /**
     * Whether somebody outside of the program could still end the wait here, whom a bound keeps
     * from coming once more: to wait here for ever shows the bound, and no deadlock.
     */
    default boolean mayEndFromOutside(Cells cells) {
      return false;
    }

    /** Whether this is where a daemon rests when it has nothing to do. */
    default boolean idle() {
      return false;
    }
  }

  /** A step without guard on kernel objects only. */
  public static Step of(String name, Effect effect) {
    return new Step(
        name, null, effect, 1, Footprint.NONE, null, false, false, Ordering.FULL, null, 0, 0);
  }

  /** A step that only compares a cell with one value, and ends the execution if it differs. */
  public static Step checking(String name, int cell, Effect effect) {
    return new Step(
        name,
        null,
        effect,
        1,
        Footprint.NONE,
        null,
        false,
        false,
        Ordering.FULL,
        null,
        cell + 1,
        0);
  }

  /** A step that waits for {@code guard}. */
  public static Step when(String name, Guard guard, Effect effect, Waits waits) {
    return new Step(
        name, guard, effect, 1, Footprint.NONE, waits, false, false, Ordering.FULL, null, 0, 0);
  }

  /** A step whose outcome the environment chooses: {@link Cells#choice()} tells which. */
  public static Step choice(String name, int outcomes, Effect effect) {
    if (outcomes < 1) {
      throw new IllegalArgumentException(name + ": a choice needs at least one outcome");
    }
    return new Step(
        name,
        null,
        effect,
        outcomes,
        Footprint.NONE,
        null,
        false,
        false,
        Ordering.FULL,
        null,
        0,
        0);
  }

  /** The same step with this footprint. */
  public Step touching(Footprint other) {
    return new Step(
        name, guard, effect, outcomes, other, waits, reference, bare, ordering, fact, check, lock);
  }

  /** The same step, which reads these memory cells too, by plain accesses. */
  public Step readingPlain(Locations cells) {
    return touching(
        new Footprint(
            footprint.plainReads().plus(cells),
            footprint.plainWrites(),
            footprint.markedReads(),
            footprint.markedWrites()));
  }

  /** The same step, which writes these memory cells too, by plain accesses. */
  public Step writingPlain(Locations cells) {
    return touching(
        new Footprint(
            footprint.plainReads(),
            footprint.plainWrites().plus(cells),
            footprint.markedReads(),
            footprint.markedWrites()));
  }

  /** The same step, which reads these memory cells too, by marked accesses. */
  public Step readingMarked(Locations cells) {
    return touching(
        new Footprint(
            footprint.plainReads(),
            footprint.plainWrites(),
            footprint.markedReads().plus(cells),
            footprint.markedWrites()));
  }

  /** The same step, which writes these memory cells too, by marked accesses. */
  public Step writingMarked(Locations cells) {
    return touching(
        new Footprint(
            footprint.plainReads(),
            footprint.plainWrites(),
            footprint.markedReads(),
            footprint.markedWrites().plus(cells)));
  }

  /** The same step, whose result is the number of a value. */
  public Step observingReference() {
    return new Step(
        name, guard, effect, outcomes, footprint, waits, true, bare, ordering, fact, check, lock);
  }

  /** The same step, which is memory accesses and nothing else. */
  public Step bareAccess() {
    return new Step(
        name, guard, effect, outcomes, footprint, waits, reference, true, ordering, fact, check,
        lock);
  }

  /** The same step, ordered against something else than by default, which is {@code FULL}. */
  public Step ordered(Ordering other) {
    return new Step(
        name, guard, effect, outcomes, footprint, waits, reference, bare, other, fact, check, lock);
  }

  /** The same step, which takes or lets go the lock that a cell stands for. */
  public Step ordered(Ordering other, int lockCell) {
    return new Step(
        name,
        guard,
        effect,
        outcomes,
        footprint,
        waits,
        reference,
        bare,
        other,
        fact,
        check,
        lockCell + 1);
  }

  /** The same step, which relies on a fact. */
  public Step relyingOn(Fact what) {
    return new Step(
        name, guard, effect, outcomes, footprint, waits, reference, bare, ordering, what, check,
        lock);
  }

  /** Whether the step is made of plain memory accesses only, so that, race-free, it commutes. */
  public boolean isPlain() {
    return footprint.isPlain() && guard == null && outcomes == 1;
  }

  /** A daemon's wait for something to do: to wait here for ever is no deadlock. */
  public static Waits idling(Supplier<String> what) {
    return new Waits() {
      @Override
      public int on(Cells cells) {
        return 0;
      }

      @Override
      public String what(Cells cells) {
        return what.get();
      }

      @Override
      public boolean idle() {
        return true;
      }
    };
  }

  /** Whom a step waits for, from a mask and a phrase that do not change. */
  public static Waits waitingFor(
      java.util.function.ToIntFunction<Cells> on, Supplier<String> what) {
    return new Waits() {
      @Override
      public int on(Cells cells) {
        return on.applyAsInt(cells);
      }

      @Override
      public String what(Cells cells) {
        return what.get();
      }
    };
  }
}
