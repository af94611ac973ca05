package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Kernel fact 7.1: who frees an auxiliary device, and when. */
class AuxiliaryDeviceTest {
  private static Explored onAuxiliary(
      boolean parent, int faults, BiConsumer<AuxiliaryDevice, Notes> body) {
    return Explored.of(
        kernel -> {
          DriverBench b = new DriverBench(kernel, false, faults);
          Notes release = new Notes(kernel, "release");
          AuxiliaryDevice aux =
              new AuxiliaryDevice(b.bus, "aux", parent ? b.dev : null, 1, () -> release.add(1));
          b.dev.initialize(true);
          b.driver.register();
          b.thread("main", notes -> body.accept(aux, notes));
          return b.program();
        });
  }

  @Test
  void deleteUnbindsAndUninitReleases() {
    Explored explored =
        onAuxiliary(
            true,
            0,
            (aux, notes) -> {
              notes.add(-aux.init());
              notes.add(-aux.add());
              notes.add(aux.dev().driver() != null);
              aux.delete();
              notes.add(aux.dev().driver() != null);
              aux.uninit();
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored))
        .containsExactly("main=0010 probe=0 release=1 remove=0");
  }

  @Test
  void initWithoutAParentFailsAndLeavesNothingToUninit() {
    Explored explored =
        onAuxiliary(false, 0, (aux, notes) -> notes.add(aux.init() == -Errno.EINVAL));
    assertThat(DriverBench.endings(explored)).containsExactly("main=1");
    Explored uninit =
        onAuxiliary(
            false,
            0,
            (aux, notes) -> {
              aux.init();
              aux.uninit();
            });
    assertThat(uninit.violated()).containsExactly(Rules.NO_DOUBLE_PUT);
  }

  private static Explored addFails(boolean deletes) {
    return onAuxiliary(
        true,
        1,
        (aux, notes) -> {
          if (aux.init() == 0 && aux.add() != 0) {
            if (deletes) {
              aux.delete();
            }
            aux.uninit();
          }
        });
  }

  @Test
  void aFailedAddIsUninitialisedAndNothingElse() {
    Explored explored = addFails(false);
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).contains("release=1");
    assertThat(addFails(true).violated()).containsExactly(Rules.NO_DOUBLE_DELETE);
  }

  @Test
  void releaseRunsAtTheLastPutPerhapsLongAfterUninit() {
    Explored explored =
        onAuxiliary(
            true,
            0,
            (aux, notes) -> {
              aux.init();
              aux.dev().get();
              aux.add();
              aux.delete();
              aux.uninit();
              aux.dev().access("somebody else's use");
              aux.dev().put();
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("probe=0 release=1 remove=0");
  }
}
