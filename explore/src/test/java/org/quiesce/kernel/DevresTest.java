package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Kernel facts 6: devres entries, their release and what is added meanwhile. */
class DevresTest {
  /** Three actions that note their number. */
  private static final class Bench {
    final DriverBench core;
    final Devres devres;
    final DevresAction[] actions = new DevresAction[3];
    Runnable duringAction = () -> {};

    Bench(Kernel kernel, int faults) {
      this.core = new DriverBench(kernel, false, faults);
      this.devres = core.dev.devres();
      Notes released = new Notes(kernel, "released");
      for (int i = 0; i < actions.length; i++) {
        int number = i;
        actions[i] =
            new DevresAction(
                kernel,
                "action " + i,
                () -> {
                  released.add(number);
                  duringAction.run();
                });
      }
    }

    void add(int... which) {
      for (int i : which) {
        devres.addAction(actions[i]);
      }
    }
  }

  private static Explored explore(int faults, Consumer<Bench> setUp) {
    return Explored.of(
        kernel -> {
          Bench bench = new Bench(kernel, faults);
          setUp.accept(bench);
          return bench.core.program();
        });
  }

  /** Registers the driver on a device that is there, and then goes on. */
  private static Explored inProbe(Consumer<Bench> setUp, Consumer<Bench> then) {
    return explore(
        0,
        b -> {
          b.core.present();
          setUp.accept(b);
          b.core.thread(
              "main",
              notes -> {
                b.core.driver.register();
                then.accept(b);
              });
        });
  }

  @Test
  void unbindReleasesTheNewestFirstAfterRemove() {
    Explored explored =
        inProbe(
            b -> {
              b.core.duringProbe = () -> b.add(0, 1, 2);
              b.duringAction = () -> b.core.remove.add(1);
            },
            b -> b.core.dev.releaseDriver());
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("probe=0 released=210 remove=0111");
  }

  @Test
  void aFailedProbeReleasesWhatItAddedAndDoesNotRemove() {
    Explored explored =
        inProbe(
            b -> {
              b.core.probeGives(-Errno.ENODEV);
              b.core.duringProbe = () -> b.add(0, 1);
            },
            b -> assertThat(b.core.dev.driver()).isNull());
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("probe=0 released=10");
  }

  @Test
  void theDriverIsStillSetAndTheLockHeldDuringTheRelease() {
    Explored explored =
        inProbe(
            b -> {
              b.core.duringProbe = () -> b.add(0);
              b.duringAction = () -> b.core.remove.add(b.core.dev.driver() == b.core.driver);
            },
            b -> b.core.dev.releaseDriver());
    assertThat(DriverBench.endings(explored)).containsExactly("probe=0 released=0 remove=01");
    Explored locking =
        inProbe(
            b -> {
              b.core.duringProbe = () -> b.add(0);
              b.duringAction = () -> b.core.dev.lock().lock();
            },
            b -> b.core.dev.releaseDriver());
    assertThat(locking.violated()).containsExactly(Rules.NO_DEADLOCK);
  }

  /** What an action adds is not released this time; the next probe fails; device_del releases. */
  @Test
  void lateAdditionsLandOnAFreshListAndMakeTheNextProbeFail() {
    Explored explored =
        explore(
            0,
            b -> {
              b.core.present();
              b.core.duringProbe = () -> b.add(0);
              b.duringAction =
                  () -> {
                    if (b.core.dev.driver() != null) {
                      b.add(1);
                    }
                  };
              b.core.thread(
                  "main",
                  notes -> {
                    b.core.driver.register();
                    b.core.dev.releaseDriver();
                    notes.add(b.core.dev.attach() == -Errno.EBUSY);
                    notes.add(b.core.driver.bindStore(b.core.dev) == -Errno.EBUSY);
                    b.core.dev.unregister();
                  });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEVRES_AFTER_RELEASE);
    assertThat(explored.events()).contains(Binding.RESOURCES_PRESENT);
    assertThat(DriverBench.endings(explored))
        .containsExactly("main=11 probe=0 released=01 remove=0");
  }

  @Test
  void anAdditionToADeviceWithoutDriverIsReported() {
    Explored explored =
        explore(
            0,
            b -> {
              b.core.present();
              b.core.thread(
                  "main",
                  notes -> {
                    b.add(0);
                    b.core.dev.unregister();
                  });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEVRES_AFTER_RELEASE);
    assertThat(explored.shortest(Rules.NO_DEVRES_AFTER_RELEASE).message()).contains("no driver");
    assertThat(DriverBench.endings(explored)).containsExactly("released=0");
  }

  /** Fact R11: an addition without the host's device_lock races with the host's unbind. */
  @Test
  void anAdditionWithoutTheLockRacesWithUnbind() {
    for (boolean locked : new boolean[] {true, false}) {
      Explored explored =
          explore(
              0,
              b -> {
                b.core.bound();
                b.core.thread("unbind", notes -> b.core.dev.releaseDriver());
                b.core.thread(
                    "work",
                    notes -> {
                      Mutex lock = b.core.dev.lock();
                      if (locked) {
                        lock.lock();
                        if (b.core.dev.driver() != null) {
                          b.add(0);
                        }
                        lock.unlock();
                      } else {
                        b.add(0);
                      }
                    });
              });
      if (locked) {
        assertThat(explored.violated()).isEmpty();
      } else {
        assertThat(explored.violated()).containsExactly(Rules.NO_DEVRES_AFTER_RELEASE);
      }
    }
  }

  /** The final put releases what is left on a device that was never added. */
  @Test
  void theFinalPutReleases() {
    Explored explored =
        explore(
            0,
            b ->
                b.core.thread(
                    "main",
                    notes -> {
                      b.core.dev.initialize(false);
                      b.add(0, 1);
                      b.core.dev.put();
                    }));
    assertThat(DriverBench.endings(explored)).containsExactly("released=10");
  }

  @Test
  void addActionThatFailsDoesNotCallAddActionOrResetDoesAtOnce() {
    for (boolean resets : new boolean[] {true, false}) {
      Explored explored =
          explore(
              1,
              b -> {
                b.core.bound();
                b.core.thread(
                    "main",
                    notes -> {
                      int error =
                          resets
                              ? b.devres.addActionOrReset(b.actions[0])
                              : b.devres.addAction(b.actions[0]);
                      notes.add(error == -Errno.ENOMEM);
                    });
              });
      assertThat(explored.violated()).isEmpty();
      assertThat(DriverBench.endings(explored))
          .contains("main=0 probe=0", resets ? "main=1 probe=0 released=0" : "main=1 probe=0");
    }
  }

  @Test
  void removeDropsAndReleaseCallsTheNewestSuchEntry() {
    Explored explored =
        inProbe(
            b -> {
              b.core.duringProbe =
                  () -> {
                    b.add(0, 1, 2, 0);
                    b.core.remove.add(b.devres.releaseAction(b.actions[0]));
                    b.core.remove.add(b.devres.removeAction(b.actions[1]));
                    b.core.remove.add(b.devres.removeAction(b.actions[1]));
                  };
            },
            b -> b.core.dev.releaseDriver());
    assertThat(explored.events()).contains(Devres.WARNED);
    assertThat(DriverBench.endings(explored)).containsExactly("probe=0 released=020 remove=1100");
  }

  /** An action runs once, whether the release of all or devm_release_action gets hold of it. */
  @Test
  void releaseActionRacingWithUnbindRunsTheActionOnce() {
    Explored explored =
        explore(
            0,
            b -> {
              b.core.duringProbe = () -> b.add(0);
              b.core.bound();
              b.core.thread("unbind", notes -> b.core.dev.releaseDriver());
              b.core.thread("other", notes -> notes.add(b.devres.releaseAction(b.actions[0])));
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.events()).contains(Devres.WARNED);
    assertThat(DriverBench.endings(explored))
        .containsExactly(
            "other=0 probe=0 released=0 remove=0", "other=1 probe=0 released=0 remove=0");
  }
}
