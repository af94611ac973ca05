package org.quiesce.ci.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An error is lost that nobody takes out, whichever function is called the handler. */
@SuppressWarnings("StringConcatToTextBlock") // C is put together piece by piece
final class LostEventTests {
  private static final String DRIVER = "aer_cxl_vh.c";
  private static final String MODULE = "ras.c";

  /** One pass over the queue in the module, with {@code continue} where an error is dropped. */
  private static Edited<?> consumer(String body) {
    return Edited.aer("newest")
        .with(
            DRIVER,
            "bool cxl_forward_error(",
            "int cxl_proto_err_kfifo_get(struct cxl_proto_err_work_data *wd)\n{\n"
                + "\tguard(rwsem_read)(&cxl_proto_err_kfifo.rwsem);\n"
                + "\treturn kfifo_get(&cxl_proto_err_kfifo.fifo, wd);\n}\n\n"
                + "bool cxl_forward_error(")
        .with(
            MODULE,
            "\tfor_each_cxl_proto_err(&report, __cxl_proto_err_work_fn);\n",
            "\twhile (cxl_proto_err_kfifo_get(&report)) {\n"
                + "\t\tstruct pci_dev *pdev __free(pci_dev_put) = report.pdev;\n"
                + body
                + "\t\t__cxl_proto_err_work_fn(&report);\n"
                + "\t}\n");
  }

  @Test
  void theFormWithALoopInTheModuleLosesNothing() {
    assertThat(consumer("").unproved("one-error", "failing-handler")).isEmpty();
  }

  @Test
  void anErrorThatTheConsumerDropsIsNotLost() {
    Edited<?> edited =
        consumer(
            "\t\tif (!cxl_pci_drv_bound(pdev)) {\n"
                + "\t\t\tdev_err_ratelimited(&pdev->dev, \"no driver\\n\");\n"
                + "\t\t\tcontinue;\n\t\t}\n");
    assertThat(edited.unproved("one-error", "failing-handler")).isEmpty();
  }

  @Test
  void norIsOneThatUnregisterDropsQuietly() {
    Edited<?> edited =
        Edited.aer("newest")
            .with(
                DRIVER,
                "\t\tdev_err_ratelimited(&left.pdev->dev, \"CXL protocol error dropped, consumer"
                    + " leaves\\n"
                    + "\");\n",
                "");
    assertThat(edited.unproved("unregister-race")).isEmpty();
  }

  @Test
  void anErrorThatNobodyTakesOutIsLost() {
    Edited<?> edited = consumer("\t\tif (report.severity != AER_FATAL)\n\t\t\tbreak;\n");
    assertThat(edited.refuted("burst")).contains("no-lost-event");
  }
}
