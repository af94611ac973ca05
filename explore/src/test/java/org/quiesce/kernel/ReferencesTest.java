package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.HardwareMachine;
import org.quiesce.machine.Program;

/** Kernel facts 4.5 and 8: references, and the life of devices and modules. */
class ReferencesTest {
  /** Fact 4.5: refcount_t saturates. */
  @Nested
  class RefCounts {
    private RefCount count(int initial) {
      return new RefCount(new Kernel(new HardwareMachine()), "count", initial);
    }

    @Test
    void countUpAndDown() {
      RefCount count = count(1);
      count.inc();
      assertThat(count.incNotZero()).isTrue();
      assertThat(count.read()).isEqualTo(3);
      assertThat(count.decAndTest()).isFalse();
      assertThat(count.decAndTest()).isFalse();
      assertThat(count.decAndTest()).isTrue();
    }

    @Test
    void setGivesTheCountWhateverItWas() {
      for (int before : new int[] {0, 2, RefCount.SATURATED}) {
        RefCount count = count(before);
        count.set(1);
        assertThat(count.read()).isEqualTo(1);
        assertThat(count.decAndTest()).isTrue();
      }
    }

    @Test
    void anIncrementFromZeroSaturates() {
      RefCount count = count(0);
      count.inc();
      assertThat(count.read()).isEqualTo(RefCount.SATURATED);
    }

    @Test
    void incNotZeroLeavesZeroAlone() {
      RefCount count = count(0);
      assertThat(count.incNotZero()).isFalse();
      assertThat(count.read()).isZero();
    }

    @Test
    void underflowAndOverflowSaturate() {
      RefCount low = count(0);
      assertThat(low.decAndTest()).isFalse();
      assertThat(low.read()).isEqualTo(RefCount.SATURATED);
      RefCount high = count(Integer.MAX_VALUE);
      high.inc();
      assertThat(high.read()).isEqualTo(RefCount.SATURATED);
    }

    private Explored explored(int initial, Consumer<RefCount> user) {
      return Explored.of(
          kernel -> {
            RefCount count = new RefCount(kernel, "count", initial);
            return new Program(kernel.machine()).thread("user", () -> user.accept(count));
          });
    }

    @Test
    void aDecrementBelowZeroIsADoublePut() {
      assertThat(explored(1, RefCount::decAndTest).violated()).isEmpty();
      assertThat(
              explored(
                      1,
                      count -> {
                        count.decAndTest();
                        count.decAndTest();
                        count.decAndTest();
                      })
                  .violated())
          .containsExactly(Rules.NO_DOUBLE_PUT);
    }

    @Test
    void anIncrementFromZeroIsAUseAfterPut() {
      assertThat(
              explored(
                      1,
                      count -> {
                        count.decAndTest();
                        count.inc();
                        count.decAndTest();
                      })
                  .violated())
          .containsExactly(Rules.NO_USE_AFTER_PUT);
    }

    @Test
    void aCountThatNobodySetIsUsedBeforeInit() {
      assertThat(explored(0, RefCount::inc).violated()).containsExactly(Rules.NO_USE_BEFORE_INIT);
      assertThat(explored(0, RefCount::decAndTest).violated())
          .containsExactly(Rules.NO_USE_BEFORE_INIT);
      assertThat(
              explored(
                      0,
                      count -> {
                        count.set(1);
                        count.decAndTest();
                      })
                  .violated())
          .isEmpty();
    }

    @Test
    void aSaturatedCountStaysSo() {
      RefCount count = count(RefCount.SATURATED);
      count.inc();
      assertThat(count.incNotZero()).isTrue();
      assertThat(count.decAndTest()).isFalse();
      assertThat(count.read()).isEqualTo(RefCount.SATURATED);
    }
  }

  private static Explored onDevice(Consumer<PciDev> driver) {
    return Explored.of(
        kernel -> {
          PciDev pdev = new PciDev(kernel, "pdev", true);
          return new Program(kernel.machine()).thread("driver", () -> driver.accept(pdev));
        });
  }

  private static Explored onUnplugged(Consumer<PciDev> driver) {
    return onDevice(
        pdev -> {
          pdev.get();
          pdev.unplug(cells -> 0);
          driver.accept(pdev);
        });
  }

  @Test
  void aReferenceKeepsAnUnpluggedDevice() {
    assertThat(onUnplugged(pdev -> pdev.access("read_config")).violated()).isEmpty();
    assertThat(onUnplugged(PciDev::put).violated()).isEmpty();
  }

  @Test
  void anyAccessAfterTheLastPutIsAUseAfterPut() {
    Consumer<Consumer<PciDev>> isReported =
        access ->
            assertThat(
                    onUnplugged(
                            pdev -> {
                              pdev.put();
                              access.accept(pdev);
                            })
                        .violated())
                .containsExactly(Rules.NO_USE_AFTER_PUT);
    isReported.accept(PciDev::get);
    isReported.accept(pdev -> pdev.access("read_config"));
    isReported.accept(pdev -> pdev.log("dev_err"));
  }

  @Test
  void aPutOfAFreedDeviceIsADoublePut() {
    assertThat(
            onUnplugged(
                    pdev -> {
                      pdev.put();
                      pdev.put();
                    })
                .violated())
        .containsExactly(Rules.NO_DOUBLE_PUT);
  }

  @Test
  void aPutThatTakesTheDeviceModelsReferenceIsADoublePut() {
    assertThat(onDevice(PciDev::put).violated()).containsExactly(Rules.NO_DOUBLE_PUT);
  }

  @Test
  void aPutThatTakesACallersReferenceIsADoublePut() {
    assertThat(
            onDevice(
                    pdev -> {
                      pdev.callerGet(cells -> 0, cells -> 0);
                      pdev.unplug(cells -> 0);
                      pdev.put();
                    })
                .violated())
        .containsExactly(Rules.NO_DOUBLE_PUT);
  }

  @Test
  void aCallerGetsNoReferenceOnAnUnpluggedDevice() {
    HardwareMachine machine = new HardwareMachine();
    PciDev pdev = new PciDev(new Kernel(machine), "pdev", true);
    pdev.get();
    assertThat(pdev.callerGet(cells -> 0, cells -> 0)).isTrue();
    pdev.unplug(cells -> 0);
    assertThat(pdev.callerGet(cells -> 0, cells -> 0)).isFalse();
    pdev.callerPut(cells -> 0);
    assertThat(machine.<Integer>inspect(pdev::driverReferences)).isEqualTo(1);
    assertThat(machine.<Boolean>inspect(pdev::isFreed)).isFalse();
    pdev.put();
    assertThat(machine.<Boolean>inspect(pdev::isFreed)).isTrue();
    assertThat(machine.violations()).isEmpty();
  }

  @Test
  void whoGetsAndPutsInPairsLeaksNothingAndFreesNothing() {
    Explored explored =
        Explored.of(
            kernel -> {
              PciDev pdev = new PciDev(kernel, "pdev", true);
              Program program = new Program(kernel.machine());
              for (String name : new String[] {"a", "b"}) {
                program.thread(
                    name,
                    () -> {
                      pdev.get();
                      pdev.log("dev_err");
                      pdev.put();
                    });
              }
              return program.atEnd(
                  cells -> {
                    assertThat(pdev.driverReferences(cells)).isZero();
                    assertThat(pdev.isFreed(cells)).isFalse();
                  });
            });
    assertThat(explored.violated()).isEmpty();
  }

  private static Explored rmmod(boolean cancels) {
    return Explored.of(
        kernel -> {
          KernelModule module = new KernelModule(kernel, "module");
          WorkStruct work = new WorkStruct(kernel, "work", () -> {}, module);
          Program program = new Program(kernel.machine());
          Explored.kworker(program, work);
          return program.thread(
              "rmmod",
              () -> {
                work.schedule();
                if (cancels) {
                  work.cancelSync();
                }
                module.free(cells -> {});
              });
        });
  }

  /** Fact 8: work whose function is module text must be finished before exit() returns. */
  @Test
  void freedTextThatStillRunsOrIsStillToRunIsReported() {
    Explored explored = rmmod(false);
    assertThat(explored.violated()).containsExactly(Rules.NO_HANDLER_AFTER_UNREGISTER);
    assertThat(explored.shortest(Rules.NO_HANDLER_AFTER_UNREGISTER).message()).contains("module");
  }

  @Test
  void cancelSyncBeforeFreeingIsEnough() {
    assertThat(rmmod(true).violated()).isEmpty();
  }

  @Test
  void touchingTheDataOfAFreedModuleIsReported() {
    Explored explored =
        Explored.of(
            kernel -> {
              KernelModule module = new KernelModule(kernel, "module");
              WorkStruct work = new WorkStruct(kernel, "work", () -> {}, module);
              return new Program(kernel.machine())
                  .thread("rmmod", () -> module.free(cells -> {}))
                  .thread("late", work::schedule);
            });
    assertThat(explored.violated()).contains(Rules.NO_HANDLER_AFTER_UNREGISTER);
  }
}
