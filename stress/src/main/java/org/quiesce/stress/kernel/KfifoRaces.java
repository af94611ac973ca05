package org.quiesce.stress.kernel;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Kfifo;
import org.quiesce.kernel.SpinLock;
import org.quiesce.machine.Program;

/** {@link Kfifo} with one producer beside one consumer, and with two producers. */
public final class KfifoRaces {
  private KfifoRaces() {}

  /** A kfifo of four that has gone round once. */
  abstract static class Fifo extends PrimitiveRace {
    private static final String OLD = "old";
    private static final String NONE = "none";

    Kfifo<String> fifo;
    private final StringBuilder rest = new StringBuilder();

    @Override
    void setUp(Kernel kernel, Program program) {
      fifo = new Kfifo<>(kernel, "fifo", 4, "unwritten");
      fifo.init();
      for (int i = 0; i < 4; i++) {
        fifo.put(OLD);
        fifo.get();
      }
    }

    final String get() {
      Kfifo.Entry<String> entry = fifo.get();
      return entry == null ? NONE : entry.value();
    }

    /** The thread that takes out what is left, at the end. */
    final void drainsAtTheEnd(Program program) {
      program.thread(
          "rest",
          () -> {
            for (String entry = get(); !entry.equals(NONE); entry = get()) {
              rest.append(rest.isEmpty() ? "" : " ").append(entry);
            }
          });
    }

    final String rest() {
      return end(() -> rest.isEmpty() ? NONE : rest.toString());
    }
  }

  /** No lock is needed, and entries come whole and in order. */
  @JCStressTest
  @State
  @Outcome(
      id = {"none, none, a b", "none, a, b", "a, none, b", "a, b, none"},
      expect = Expect.ACCEPTABLE,
      desc = "Both, in order.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Lost, delivered twice, or not yet written.")
  public static class OneProducerOneConsumer extends Fifo {
    private String first = "";
    private String second = "";

    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      program.thread(
          "producer",
          () -> {
            fifo.put("a");
            fifo.put("b");
          });
      program.thread(
          "consumer",
          () -> {
            first = get();
            second = get();
          });
      drainsAtTheEnd(program);
    }

    @Actor
    public void producer() {
      left();
    }

    @Actor
    public void consumer(LLL_Result r) {
      right();
      r.r1 = first;
      r.r2 = second;
    }

    @Arbiter
    public void end(LLL_Result r) {
      r.r3 = rest();
    }
  }

  /** Under a spinlock, as kfifo_in_spinlocked takes it. */
  @JCStressTest
  @State
  @Outcome(
      id = {"a b", "b a"},
      expect = Expect.ACCEPTABLE,
      desc = "Both.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Lost, delivered twice, or not yet written.")
  public static class TwoProducersLocked extends Fifo {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      SpinLock lock = new SpinLock(kernel, "lock");
      program.thread("producer-a", () -> fifo.inSpinlocked("a", lock));
      program.thread("producer-b", () -> fifo.inSpinlocked("b", lock));
      drainsAtTheEnd(program);
    }

    @Actor
    public void producerA() {
      left();
    }

    @Actor
    public void producerB() {
      right();
    }

    @Arbiter
    public void consumer(L_Result r) {
      r.r1 = rest();
    }
  }

  /** Without it. */
  @JCStressTest
  @State
  @Outcome(
      id = {"a b", "b a"},
      expect = Expect.ACCEPTABLE,
      desc = "Both.")
  @Outcome(
      id = {"a", "b"},
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "One is lost.")
  @Outcome(
      id = {"a old", "b old"},
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "One is lost, and an old slot is delivered twice.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Anything else.")
  public static class TwoProducersUnlocked extends Fifo {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      program.thread("producer-a", () -> fifo.put("a"));
      program.thread("producer-b", () -> fifo.put("b"));
      drainsAtTheEnd(program);
    }

    @Actor
    public void producerA() {
      left();
    }

    @Actor
    public void producerB() {
      right();
    }

    @Arbiter
    public void consumer(L_Result r) {
      r.r1 = rest();
    }
  }
}
