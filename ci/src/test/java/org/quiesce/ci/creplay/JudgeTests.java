package org.quiesce.ci.creplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quiesce.explore.Location;
import org.quiesce.explore.Move;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.machine.Ordering;

/** How the ends of runs are read; the reports are shortened ones of AddressSanitizer. */
final class JudgeTests {
  private static TraceStep step(String operation, @Nullable Location location) {
    return new TraceStep("aer0", operation, "", location, List.of(), Ordering.NONE, null);
  }

  private static final Story STORY =
      new Story(
          new Trace(
              List.of(
                  step("caller takes a reference on pdev0", null),
                  step("pci_dev_get(pdev0)", new Location("ras.c", 7, "cxl_proto_err_work_fn"))),
              "",
              List.of(),
              List.of()),
          List.of(new Move(0, 0), new Move(0, 0)),
          Map.of());

  private static CVerdict judge(String property, Integer status, String out, String err) {
    return new Judge(STORY, property, List.of("ras.c")).of(new Tools.Ended(status, out, err), 30);
  }

  private static String report(String kind, String... frames) {
    StringBuilder text =
        new StringBuilder(
            "==1==ERROR: AddressSanitizer: "
                + kind
                + " on address 0x60300 at pc 0x7f0010 bp 0x1\n"
                + "READ of size 4 at 0x60300 thread T1\n");
    for (int i = 0; i < frames.length; i++) {
      text.append("    #").append(i).append(" 0x7f0010 in ").append(frames[i]).append('\n');
    }
    return text + "freed by thread T0 here:\n    #0 0x1 in cxl_other ras.c:9\n";
  }

  @Test
  void aUseAfterFreeInTheDriverConfirmsAUseAfterPut() {
    CVerdict verdict =
        judge(
            "no-use-after-put",
            1,
            "quiesce: step 1\nquiesce: step 2\n",
            report(
                "heap-use-after-free",
                "cxl_proto_err_work_fn ras.c:7",
                "qz_kworker shim/workqueue.c:3"));
    assertThat(verdict.confirmed()).isTrue();
    assertThat(verdict.sentence())
        .isEqualTo("heap-use-after-free in cxl_proto_err_work_fn, ras.c:7, after all 2 steps.");
  }

  @Test
  void aNullPointerConfirmsThatAloneWhichForbidsIt() {
    String err =
        """
        ==1==ERROR: AddressSanitizer: SEGV on unknown address 0x000010 (pc 0x7f0010 bp 0x1)
            #0 0x7f0010 in cxl_proto_err_work_fn ras.c:7
        """;
    assertThat(judge("no-null-dereference", 1, "", err).confirmed()).isTrue();
    assertThat(judge("no-use-after-put", 1, "", err))
        .satisfies(one -> assertThat(one.confirmed()).isFalse())
        .satisfies(one -> assertThat(one.sentence()).contains("not what no-use-after-put is"));
  }

  @Test
  void aFaultInTheShimIsNotTheDrivers() {
    CVerdict verdict =
        judge(
            "no-use-after-put",
            1,
            "quiesce: step 1\n",
            report("heap-use-after-free", "change shim/aer.c:47", "cxl_proto_err_work_fn ras.c:7"));
    assertThat(verdict.confirmed()).isFalse();
    assertThat(verdict.sentence()).contains("shim/aer.c:47").contains("not the driver's code");
  }

  @Test
  void whatAKernelHeaderExpandsIntoTheDriverIsTheDrivers() {
    CVerdict verdict =
        judge(
            "no-use-after-put",
            1,
            "",
            report("heap-use-after-free", "qz_free_pci_dev_put shim/aer.h:60", "f ras.c:8"));
    assertThat(verdict.confirmed()).isTrue();
    assertThat(verdict.sentence()).contains("f, ras.c:8");
  }

  @Test
  void anUnknownTopFrameIsNotTheDrivers() {
    CVerdict verdict =
        judge("no-use-after-put", 1, "", report("SEGV", "(<unknown module>)", "f ras.c:8"));
    assertThat(verdict.confirmed()).isFalse();
  }

  @Test
  void freedTextConfirmsOnlyWhatIsAboutIt() {
    String out = "quiesce: step 1\nquiesce: text 0x7f0000 0x7f1000\n";
    String err =
        """
        ==1==ERROR: AddressSanitizer: SEGV on unknown address 0x7f0010 (pc 0x7f0010 bp 0x1)
            #0 0x7f0010 in cxl_proto_err_work_fn ras.c:7
        """;
    assertThat(judge("no-handler-after-unregister", 1, out, err).confirmed()).isTrue();
    CVerdict other = judge("no-leaked-reference", 1, out, err);
    assertThat(other.confirmed()).isFalse();
    assertThat(other.sentence()).contains("not what no-leaked-reference is about");
    assertThat(judge("no-handler-after-unregister", 1, "", err).confirmed()).isFalse();
  }

  @Test
  void aCountThatIsTooHighConfirmsALeakAndNoDoublePut() {
    String out = "quiesce: count 0 1 2\nquiesce: quiet\n";
    assertThat(judge("no-leaked-reference", 0, out, "").confirmed()).isTrue();
    assertThat(judge("no-double-put", 0, out, ""))
        .satisfies(one -> assertThat(one.confirmed()).isFalse())
        .satisfies(one -> assertThat(one.sentence()).contains("not what no-double-put is about"));
    assertThat(judge("no-leaked-reference", 0, "quiesce: count 0 1 1\nquiesce: quiet\n", ""))
        .satisfies(one -> assertThat(one.confirmed()).isFalse())
        .satisfies(one -> assertThat(one.sentence()).contains("every reference count right"));
  }

  @Test
  void aDriverThatGoesElsewhereIsNotConfirmed() {
    CVerdict verdict =
        judge(
            "no-use-after-put",
            4,
            "quiesce: step 1\nquiesce: left 2 aer0 is elsewhere at up_read ras.c:6\n",
            "");
    assertThat(verdict.confirmed()).isFalse();
    assertThat(verdict.sentence())
        .isEqualTo(
            "the C program left the counterexample at its step 2: aer0 is elsewhere at up_read"
                + " ras.c:6, where the counterexample has aer0 at pci_dev_get(pdev0) ras.c:7.");
  }

  @Test
  void whatWasKilledIsNotConfirmed() {
    CVerdict verdict = judge("no-use-after-put", null, "quiesce: step 1\n", "");
    assertThat(verdict.confirmed()).isFalse();
    assertThat(verdict.sentence()).contains("within 30 s and was killed, after step 1 of 2");
  }

  @Test
  void aDeadlockIsToldAndNotConfirmed() {
    CVerdict verdict =
        judge(
            "no-deadlock",
            4,
            "quiesce: stuck control down_write ras.c:6\nquiesce: stuck aer0 down_read ras.c:8\n",
            "");
    assertThat(verdict.confirmed()).isFalse();
    assertThat(verdict.sentence())
        .contains("nobody can move")
        .contains("control down_write ras.c:6; aer0 down_read ras.c:8");
  }
}
