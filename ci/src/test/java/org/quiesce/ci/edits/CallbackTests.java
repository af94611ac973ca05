package org.quiesce.ci.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is registered is called, or said not to be. */
@SuppressWarnings("StringConcatToTextBlock") // C is put together piece by piece
final class CallbackTests {
  private static final String DRIVER = "aer_cxl_vh.c";
  private static final String MODULE = "ras.c";
  private static final String WAIT = "void cxl_proto_err_wait_for_empty(void)";
  private static final String AWAITED =
      "\twait_var_event(&cxl_proto_err_kfifo.flush_inflight,\n"
          + "\t\t       !atomic_read(&cxl_proto_err_kfifo.flush_inflight));\n";

  private static final Edited<?> NEWEST = Edited.aer("newest");
  private static final Edited<?> RENAMED =
      NEWEST.with(DRIVER, WAIT, "void cxl_proto_err_sync(void)");

  @Test
  void nothingIsDoubtedInRightSources() {
    for (Edited<?> sources :
        List.of(
            NEWEST,
            Edited.hmem("newest"),
            Edited.memdev("newest"),
            Edited.doe("newest"),
            Edited.doe("aux-v8"))) {
      assertThat(sources.doubts()).isEmpty();
    }
  }

  @Test
  void theFunctionThatWaitsIsFoundUnderAnyName() {
    assertThat(RENAMED.unproved("uncorrectable")).isEmpty();
    assertThat(RENAMED.with(DRIVER, AWAITED, "").refuted("uncorrectable"))
        .contains("no-handler-after-unregister");
  }

  @Test
  void aCallbackThatNobodyCallsLeavesNothingProved() {
    Edited<?> edited = NEWEST.with(DRIVER, WAIT, "void cxl_proto_err_sync(struct pci_dev *unused)");
    assertThat(edited.unproved("one-error"))
        .hasSizeGreaterThan(11)
        .allSatisfy(
            (property, why) ->
                assertThat(why).contains("ras.c:").contains("cxl_proto_err_do_flush()"));
  }

  @Test
  void soDoesOneThatIsKeptForAnother() {
    Edited<?> edited =
        NEWEST.with(
            MODULE,
            "void cxl_ras_init(void)\n{\n",
            "static void at_reset(int why, int how)\n{\n\tflush_work(&cxl_proto_err_work);\n}\n"
                + "static void (*reset)(int why, int how);\n"
                + "void cxl_ras_init(void)\n{\n\treset = at_reset;\n");
    assertThat(edited.unproved("one-error")).hasSizeGreaterThan(11);
    assertThat(edited.unproved("one-error").get("no-deadlock")).contains("at_reset()");
  }

  @Test
  void doeIsToldOfALostDeviceUnderAnyName() {
    Edited<?> newest = Edited.doe("newest");
    Edited<?> renamed = newest.with("doe.c", "pci_doe_disconnected(", "pci_doe_gone(");
    assertThat(renamed.notModelled()).isEmpty();
    assertThat(renamed.reaches("pci_doe_gone")).isTrue();
  }

  @Test
  void anAttributeOfAMemdevIsReadUnderAnyName() {
    Edited<?> newest = Edited.memdev("newest");
    Edited<?> renamed = newest.with("memdev.c", "serial_show(", "show_serial(");
    assertThat(renamed.reaches("show_serial")).isTrue();
  }

  @Test
  void aMemberOfATableThatNobodyCallsIsNamed() {
    Edited<?> edited =
        Edited.memdev("newest")
            .with(
                "memdev.c",
                "static const struct file_operations cxl_memdev_fops = {\n",
                "static int cxl_memdev_flush(struct file *file, fl_owner_t id)\n{\n"
                    + "\tput_device(file->private_data);\n\treturn 0;\n}\n\n"
                    + "static const struct file_operations cxl_memdev_fops = {\n"
                    + "\t.flush = cxl_memdev_flush,\n");
    assertThat(edited.unproved("add-bound").get("no-use-after-put"))
        .contains("memdev.c:")
        .contains("cxl_memdev_flush() of cxl_memdev_fops");
  }
}
