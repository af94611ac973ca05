package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.quiesce.check.Verdict;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.translate.aer.AerShape;

/** Edits of the newest error queue in C, by somebody who does not know how it is read. */
class AerEditsTest {
  private static final DriverEdits<AerKfifo.Revision> NEWEST =
      new DriverEdits<>(
          AerProtocol.protocol(), new AerShape(), "c/newest", "aer_cxl_vh.c", "ras.c");

  private static DriverEdits.Edit counted(String check) {
    return counted("GFP_KERNEL", check);
  }

  private static DriverEdits.Edit counted(String flags, String check) {
    return new DriverEdits.Edit(
        "static void cxl_proto_err_work_fn(struct work_struct *work)\n{\n",
        "struct err_note {\n\tint severity;\n};\n\n"
            + "static void cxl_proto_err_work_fn(struct work_struct *work)\n{\n"
            + "\tstruct err_note *note = kzalloc(sizeof(*note), "
            + flags
            + ");\n\n"
            + check
            + "\tnote->severity = 1;\n\tkfree(note);\n");
  }

  @Test
  void anAllocationOfTheConsumersMayFail() throws IOException {
    assertThat(NEWEST.verdict(Rules.NO_USE_AFTER_PUT, "one-error", counted("")))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void anAllocationThatIsCheckedIsFine() throws IOException {
    assertThat(
            NEWEST.verdict(
                Rules.NO_USE_AFTER_PUT, "one-error", counted("\tif (!note)\n\t\treturn;\n")))
        .isEqualTo(Verdict.PROVED);
  }

  @Test
  void anAllocationThatCannotFailNeedsNoCheck() throws IOException {
    assertThat(
            NEWEST.verdict(
                Rules.NO_USE_AFTER_PUT, "one-error", counted("GFP_KERNEL | __GFP_NOFAIL", "")))
        .isEqualTo(Verdict.PROVED);
  }
}
