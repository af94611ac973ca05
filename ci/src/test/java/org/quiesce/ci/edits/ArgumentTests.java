package org.quiesce.ci.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an argument does is done, whatever becomes of the call. */
final class ArgumentTests {
  private static final String DRIVER = "aer_cxl_vh.c";
  private static final String QUEUED = "\tschedule_work(cxl_proto_err_kfifo.work);\n";

  private static final Edited<?> NEWEST = Edited.aer("newest");

  private static Edited<?> inForward(String statement) {
    return NEWEST.with(DRIVER, QUEUED, "\t" + statement + "\n" + QUEUED);
  }

  @Test
  void nothingIsWrongWithoutAnEdit() {
    assertThat(NEWEST.unproved("one-error")).isEmpty();
  }

  /** The line may be printed: then it takes a reference that nobody drops. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev_err(&pdev->dev, \"%s\\n\", pci_name(pci_dev_get(pdev)));",
        "dev_dbg(&pdev->dev, \"%s\\n\", pci_name(pci_dev_get(pdev)));",
        "pr_devel(\"%s\\n\", pci_name(pci_dev_get(pdev)));",
        "pci_info_once(pci_dev_get(pdev), \"here\\n\");",
        "pr_warn_ratelimited(\"%s\\n\", pci_name(pci_dev_get(pdev)));",
        "is_cxl_error(pci_dev_get(pdev), info);",
      })
  void aReferenceTakenInAnArgumentIsTaken(String statement) {
    assertThat(inForward(statement).refuted("one-error")).contains("no-leaked-reference");
  }

  /** It need not be printed either: then the reference is not dropped. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pr_devel(\"%d\\n\", drop(pdev));",
        "dev_dbg(&pdev->dev, \"%d\\n\", drop(pdev));",
        "pr_warn_once(\"%d\\n\", drop(pdev));",
        "pci_err_ratelimited(pdev, \"%d\\n\", drop(pdev));",
        "WARN_ONCE(true, \"%d\\n\", drop(pdev));",
      })
  void whatOnlyALogLineDoesMayNotBeDone(String statement) {
    Edited<?> edited =
        inForward("pci_dev_get(pdev); " + statement)
            .with(
                DRIVER,
                "bool is_aer_internal_error(",
                "static int drop(struct pci_dev *pdev)\n{\n\tpci_dev_put(pdev);\n\treturn 0;\n}\n\n"
                    + "bool is_aer_internal_error(");
    assertThat(edited.refuted("one-error")).contains("no-leaked-reference");
    assertThat(edited.refuted("one-error")).doesNotContain("no-double-put");
  }

  @Test
  void aLineThatIsAlwaysPrintedDoesIt() {
    Edited<?> edited =
        inForward("pci_dev_get(pdev); pr_info(\"%d\\n\", drop(pdev));")
            .with(
                DRIVER,
                "bool is_aer_internal_error(",
                "static int drop(struct pci_dev *pdev)\n{\n\tpci_dev_put(pdev);\n\treturn 0;\n}\n\n"
                    + "bool is_aer_internal_error(");
    assertThat(edited.unproved("one-error")).isEmpty();
  }

  @Test
  void aDeviceInAnArgumentOfAStubIsLookedAt() {
    Edited<?> edited =
        NEWEST.with(
            DRIVER,
            "\t\tpci_dev_put(wd->pdev);\n",
            "\t\tpci_dev_put(wd->pdev);\n\t\tif (is_cxl_error(wd->pdev, NULL))\n\t\t\tcontinue;\n");
    assertThat(edited.refuted("hot-unplug")).contains("no-use-after-put");
  }

  /** What is in no translation of a call has none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lockdep_assert_held(&cxl_proto_err_kfifo.rwsem + !pci_dev_get(pdev));",
        "lockdep_assert(pci_dev_get(pdev));",
        "cxl_find_dport_by_dev((struct cxl_port *)pci_dev_get(pdev), &pdev->dev);",
      })
  void anArgumentThatWouldBeLostIsNotModelled(String statement) {
    assertThat(inForward(statement).notModelled())
        .anyMatch(line -> line.contains("an argument of"));
  }
}
