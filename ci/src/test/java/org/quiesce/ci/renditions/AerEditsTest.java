package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.check.Verdict;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.protocol.aer.AerRules;
import org.quiesce.translate.aer.AerShape;

/** Edits of the newest error queue in C, by somebody who does not know how it is read. */
@SuppressWarnings("StringConcatToTextBlock") // C is put together piece by piece
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
    assertThat(NEWEST.verdict(Rules.NO_NULL_DEREFERENCE, "one-error", counted("")))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void anAllocationThatIsCheckedIsFine() throws IOException {
    assertThat(
            NEWEST.verdict(
                Rules.NO_NULL_DEREFERENCE, "one-error", counted("\tif (!note)\n\t\treturn;\n")))
        .isEqualTo(Verdict.PROVED);
  }

  @Test
  void anAllocationThatCannotFailNeedsNoCheck() throws IOException {
    assertThat(
            NEWEST.verdict(
                Rules.NO_NULL_DEREFERENCE, "one-error", counted("GFP_KERNEL | __GFP_NOFAIL", "")))
        .isEqualTo(Verdict.PROVED);
  }

  private static final String UNREGISTER = "\tcxl_unregister_proto_err_work();\n}";

  private static DriverEdits.Edit[] secondWork(String exit) {
    return new DriverEdits.Edit[] {
      new DriverEdits.Edit(
          "void cxl_ras_init(void)\n{\n",
          "static int seen;\n\n"
              + "static void count_work_fn(struct work_struct *work)\n{\n"
              + "\tWRITE_ONCE(seen, 1);\n}\n"
              + "static DECLARE_WORK(count_work, count_work_fn);\n\n"
              + "void cxl_ras_init(void)\n{\n\tschedule_work(&count_work);\n"),
      new DriverEdits.Edit(UNREGISTER, "\tcxl_unregister_proto_err_work();\n" + exit + "}"),
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel_work_sync", "disable_work_sync"})
  void aWorkOfItsOwnIsTheModulesUntilItsExitReturns(String call) throws IOException {
    DriverEdits.Edit[] cancelled = secondWork("\t" + call + "(&count_work);\n");
    for (String property :
        new String[] {AerRules.NO_WORK_AFTER_UNREGISTER, Rules.NO_HANDLER_AFTER_UNREGISTER}) {
      assertThat(NEWEST.verdict(property, "module-unload", cancelled)).isEqualTo(Verdict.PROVED);
    }
  }

  @Test
  void aWorkOfItsOwnThatIsLeftBehindIsFound() throws IOException {
    assertThat(NEWEST.verdict(Rules.NO_HANDLER_AFTER_UNREGISTER, "module-unload", secondWork("")))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void theRegisteredWorkThatIsLeftBehindIsFound() throws IOException {
    DriverEdits.Edit left = new DriverEdits.Edit("\tif (work)\n\t\tcancel_work_sync(work);\n", "");
    assertThat(NEWEST.verdict(AerRules.NO_WORK_AFTER_UNREGISTER, "unregister-race", left))
        .isEqualTo(Verdict.REFUTED);
  }

  /** Whoever disables it waits for it as well, and what is disabled is not queued again. */
  @Test
  void theRegisteredWorkMayBeDisabledAtTheEnd() throws IOException {
    DriverEdits.Edit disabled =
        new DriverEdits.Edit("cancel_work_sync(work);", "disable_work_sync(work);");
    for (String property :
        new String[] {AerRules.NO_WORK_AFTER_UNREGISTER, Rules.NO_HANDLER_AFTER_UNREGISTER}) {
      assertThat(NEWEST.verdict(property, "module-unload", disabled)).isEqualTo(Verdict.PROVED);
    }
  }

  @Test
  void aDelayedWorkHasNoTimerHere() throws IOException {
    DriverEdits.Edit delayed =
        new DriverEdits.Edit(
            "void cxl_ras_init(void)\n{\n",
            "struct late_note {\n\tstruct delayed_work work;\n};\nstatic struct late_note note;\n\n"
                + "static void late_fn(struct work_struct *work)\n{\n}\n\n"
                + "void cxl_ras_init(void)\n{\n\tINIT_DELAYED_WORK(&note.work, late_fn);\n"
                + "\tschedule_delayed_work(&note.work, 10);\n");
    assertThat(NEWEST.edited(delayed).notModelled())
        .anySatisfy(
            entry -> {
              assertThat(entry.file()).isEqualTo("ras.c");
              assertThat(entry.what()).contains("no timer");
            });
  }
}
