package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.machine.HardwareMachine;
import org.quiesce.machine.Program;

/** Kernel fact 7.2: IDA. */
class IdaTest {
  @Test
  void givesTheSmallestFreeIdWhichIsUsedAgainAtOnce() {
    Ida ida = new Ida(new Kernel(new HardwareMachine()), "ids");
    assertThat(ida.alloc()).isZero();
    assertThat(ida.alloc()).isEqualTo(1);
    assertThat(ida.alloc()).isEqualTo(2);
    ida.free(1);
    assertThat(ida.alloc()).isEqualTo(1);
    assertThat(ida.alloc()).isEqualTo(3);
  }

  @Test
  void aRangeThatIsFullGivesEnospc() {
    Ida ida = new Ida(new Kernel(new HardwareMachine()), "ids");
    assertThat(ida.allocRange(2, 3)).isEqualTo(2);
    assertThat(ida.allocRange(2, 3)).isEqualTo(3);
    assertThat(ida.allocRange(2, 3)).isEqualTo(-Errno.ENOSPC);
    assertThat(ida.alloc()).isZero();
  }

  @Test
  void freeingWhatIsNotAllocatedWarnsAndDoesNothing() {
    HardwareMachine machine = new HardwareMachine();
    Ida ida = new Ida(new Kernel(machine), "ids");
    ida.alloc();
    ida.free(0);
    assertThat(machine.violations()).isEmpty();
    ida.free(0);
    assertThat(machine.violations())
        .singleElement()
        .matches(violation -> violation.rule().equals(Rules.NO_DOUBLE_PUT));
    int left = machine.inspect(ida::allocated);
    assertThat(left).isZero();
  }

  @Test
  void twoThreadsNeverGetTheSameIdAndAllocationMayFail() {
    Explored explored =
        Explored.of(
            kernel -> {
              Ida ida = new Ida(kernel, "ids");
              Notes a = new Notes(kernel, "a");
              Notes b = new Notes(kernel, "b");
              return new Program(kernel.machine())
                  .thread("a", () -> a.add(ida.alloc()))
                  .thread(
                      "b",
                      () -> {
                        int id = ida.allocOrFail();
                        b.add(id == -Errno.ENOMEM ? 8 : id);
                      });
            });
    assertThat(explored.endings()).containsExactly("a=0 b=1", "a=0 b=8", "a=1 b=0");
    assertThat(explored.events()).contains(Ida.NO_MEMORY);
  }
}
