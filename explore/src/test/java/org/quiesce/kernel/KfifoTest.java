package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.HardwareMachine;

/** Kernel facts 2.2 and 2.4: what one caller sees. */
class KfifoTest {
  private static final String NONE = "zeroed";

  private final HardwareMachine hardware = new HardwareMachine();

  private Kfifo<String> declared(int size) {
    return declared(size, Map.of());
  }

  private Kfifo<String> declared(int size, Map<String, Integer> starts) {
    return new Kfifo<>(new Kernel(new WatchedMachine(hardware, starts)), "fifo", size, NONE);
  }

  private Kfifo<String> initialised(int size) {
    Kfifo<String> fifo = declared(size);
    fifo.init();
    return fifo;
  }

  @Nested
  class Initialised {
    @Test
    void takesAsManyEntriesAsDeclaredAndGivesThemBackInOrder() {
      Kfifo<String> fifo = initialised(4);
      for (String entry : new String[] {"a", "b", "c", "d"}) {
        assertThat(fifo.put(entry)).isTrue();
      }
      assertThat(fifo.put("e")).isFalse();
      assertThat(fifo.get()).isEqualTo(new Kfifo.Entry<>("a"));
      assertThat(fifo.put("e")).isTrue();
      for (String entry : new String[] {"b", "c", "d", "e"}) {
        assertThat(fifo.get()).isEqualTo(new Kfifo.Entry<>(entry));
      }
      assertThat(fifo.get()).isNull();
    }

    @Test
    void refusingAPutWhenFullIsNoViolationOfTheAdvertisedCapacity() {
      Kfifo<String> fifo = initialised(2);
      fifo.put("a");
      fifo.put("b");
      assertThat(fifo.put("c")).isFalse();
      assertThat(hardware.violations()).isEmpty();
      assertThat(hardware.seen()).contains(Kfifo.PUT_REFUSED);
    }

    @Test
    void tellsItsGeometry() {
      Kfifo<String> fifo = initialised(4);
      assertThat(fifo.initialized()).isTrue();
      assertThat(fifo.size()).isEqualTo(4);
      assertThat(fifo.isEmpty()).isTrue();
      fifo.put("a");
      assertThat(fifo.len()).isEqualTo(1);
      assertThat(fifo.avail()).isEqualTo(3);
      assertThat(fifo.isEmpty()).isFalse();
      assertThat(fifo.isFull()).isFalse();
    }

    @Test
    void inAndOutCopyTheEntryAndCountIt() {
      Kfifo<String> fifo = initialised(2);
      assertThat(fifo.in("a")).isEqualTo(1);
      assertThat(fifo.in("b")).isEqualTo(1);
      assertThat(fifo.in("c")).isZero();
      assertThat(fifo.out()).isEqualTo(new Kfifo.Taken<>("a"));
      assertThat(fifo.get()).isEqualTo(new Kfifo.Entry<>("b"));
      assertThat(fifo.out()).isNull();
    }

    @Test
    void theSpinlockedFormsTakeAndDropTheLock() {
      Kernel kernel = new Kernel(hardware);
      SpinLock lock = new SpinLock(kernel, "lock");
      Kfifo<String> fifo = new Kfifo<>(kernel, "fifo", 2, NONE);
      fifo.init();
      assertThat(fifo.inSpinlocked("a", lock)).isEqualTo(1);
      assertThat(fifo.outSpinlocked(lock)).isEqualTo(new Kfifo.Taken<>("a"));
      assertThat(hardware.<Integer>inspect(lock::holders)).isZero();
    }

    @Test
    void peekLeavesTheEntry() {
      Kfifo<String> fifo = initialised(2);
      assertThat(fifo.peek()).isNull();
      fifo.put("a");
      assertThat(fifo.peek()).isEqualTo(new Kfifo.Entry<>("a"));
      assertThat(fifo.len()).isEqualTo(1);
    }

    @Test
    void resetDropsEverythingOnBothSides() {
      Kfifo<String> fifo = initialised(2);
      fifo.put("a");
      fifo.get();
      fifo.put("b");
      fifo.reset();
      assertThat(fifo.len()).isZero();
      assertThat(fifo.get()).isNull();
    }

    @Test
    void resetOutDropsByMovingOutToIn() {
      Kfifo<String> fifo = initialised(4);
      fifo.put("a");
      fifo.put("b");
      fifo.resetOut();
      assertThat(fifo.isEmpty()).isTrue();
      fifo.put("c");
      assertThat(fifo.get()).isEqualTo(new Kfifo.Entry<>("c"));
    }

    @Test
    void skipCountsOutWithoutLookingWhetherThereIsAnything() {
      Kfifo<String> fifo = initialised(2);
      fifo.put("a");
      fifo.skip();
      assertThat(fifo.len()).isZero();
      fifo.skip();
      assertThat(Integer.toUnsignedString(fifo.len())).isEqualTo("4294967295");
    }

    @Test
    void initAgainDropsWhatWasQueued() {
      Kfifo<String> fifo = initialised(2);
      fifo.put("a");
      fifo.init();
      assertThat(fifo.isEmpty()).isTrue();
    }
  }

  /** Fact 2.1: the counters run free; a wrap at 2^32 is harmless. */
  @Test
  void countersWrapWithoutAnyoneNoticing() {
    Kfifo<String> fifo =
        declared(4, Map.of("fifo.in", -2, "fifo.out", -2, "fifo.mask", 3, "fifo.esize", 1));
    for (int round = 0; round < 3; round++) {
      for (String entry : new String[] {"a", "b", "c", "d"}) {
        assertThat(fifo.put(entry)).isTrue();
      }
      assertThat(fifo.isFull()).isTrue();
      assertThat(fifo.len()).isEqualTo(4);
      assertThat(fifo.put("e")).isFalse();
      assertThat(fifo.in("e")).isZero();
      for (String entry : new String[] {"a", "b", "c", "d"}) {
        assertThat(fifo.get()).isEqualTo(new Kfifo.Entry<>(entry));
      }
    }
    assertThat(hardware.violations()).isEmpty();
  }

  /** Fact 2.3, last row: after an overrun n - len is a huge unsigned number. */
  @Test
  void kfifoInBelievesThereIsRoomAfterAnOverrun() {
    Kfifo<String> fifo = declared(2, Map.of("fifo.in", 3, "fifo.mask", 1, "fifo.esize", 1));
    assertThat(fifo.avail()).isEqualTo(-1);
    assertThat(fifo.in("x")).isEqualTo(1);
    assertThat(fifo.put("x")).isFalse();
  }

  @Test
  void aSizeThatIsNoPowerOfTwoFromTwoOnIsRefused() {
    assertThatThrownBy(() -> declared(3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> declared(1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Fact 2.4: DECLARE_KFIFO in zeroed storage and no INIT_KFIFO, declared 128. */
  @Nested
  class DeclaredOnly {
    private final Kfifo<String> fifo = declared(16);

    @Test
    void tellsThatItIsNotInitialised() {
      assertThat(fifo.initialized()).isFalse();
      assertThat(fifo.size()).isEqualTo(1);
      assertThat(fifo.avail()).isEqualTo(1);
      fifo.put("a");
      assertThat(fifo.avail()).isZero();
    }

    @Test
    void putStoresOneEntryAndRefusesTheSecondBelowTheAdvertisedCapacity() {
      assertThat(fifo.put("a")).isTrue();
      assertThat(fifo.isFull()).isTrue();
      assertThat(hardware.violations()).isEmpty();
      assertThat(fifo.put("b")).isFalse();
      assertThat(hardware.violations())
          .extracting(HardwareMachine.Violation::rule)
          .containsExactly(Rules.ADVERTISED_CAPACITY);
      assertThat(fifo.get()).isEqualTo(new Kfifo.Entry<>("a"));
      assertThat(fifo.get()).isNull();
      assertThat(fifo.put("c")).isTrue();
      assertThat(fifo.get()).isEqualTo(new Kfifo.Entry<>("c"));
    }

    @Test
    void countersAreRight() {
      fifo.put("a");
      assertThat(fifo.len()).isEqualTo(1);
      assertThat(fifo.isEmpty()).isFalse();
      fifo.get();
      assertThat(fifo.len()).isZero();
      assertThat(fifo.isEmpty()).isTrue();
    }

    @Test
    void kfifoInCountsAnEntryItDoesNotStore() {
      assertThat(fifo.in("a")).isEqualTo(1);
      assertThat(fifo.len()).isEqualTo(1);
      assertThat(fifo.in("b")).isZero();
    }

    @Test
    void kfifoOutCountsAnEntryItDoesNotCopy() {
      fifo.put("a");
      assertThat(fifo.out()).isEqualTo(new Kfifo.Taken<>(null));
      assertThat(fifo.len()).isZero();
      assertThat(fifo.out()).isNull();
    }

    @Test
    void getAfterKfifoInGivesTheZeroedSlotFirst() {
      fifo.in("a");
      assertThat(fifo.get()).isEqualTo(new Kfifo.Entry<>(NONE));
    }

    @Test
    void getAfterKfifoInGivesThePreviousEntryAgain() {
      fifo.put("a");
      fifo.get();
      fifo.in("b");
      assertThat(fifo.get()).isEqualTo(new Kfifo.Entry<>("a"));
    }
  }
}
