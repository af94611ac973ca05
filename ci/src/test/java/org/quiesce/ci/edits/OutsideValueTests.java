package org.quiesce.ci.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value from outside may be any; and a number of the sources is that number. */
final class OutsideValueTests {
  private static final String MODULE = "aer_cxl_vh.c";
  private static final String TAKEN = "\tpci_dev_get(pdev);\n";

  /** A device's reference that is taken twice where a condition holds, and leaks there. */
  private static Edited<?> leaksIf(String condition) {
    return Edited.aer("newest")
        .with(MODULE, TAKEN, TAKEN + "\tif (" + condition + ")\n\t\tpci_dev_get(pdev);\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(info->status & 0x10) && !(info->status & 0x20)",
        "!(info->status & 0x10) && (info->status & 0x30)",
        "(info->status & 0x30) == 0x20",
        "info->status && !(info->status & PCI_ERR_COR_INTERNAL)",
        "!(~0x10 & 0x10) && (0x4000 & info->status)",
      })
  void everyCombinationOfBitsComes(String condition) {
    assertThat(leaksIf(condition).refuted("one-error")).contains("no-leaked-reference");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(info->status & 0x10) && !(info->status & 0x10)",
        "!info->status && (info->status & 0x10)",
        "(info->status & 0x30) && !(info->status & 0x10) && !(info->status & 0x20)",
        "(info->status & 0x10) && !info->status",
      })
  void aBitIsWhatItWasBefore(String condition) {
    assertThat(leaksIf(condition).unproved("one-error")).isEmpty();
  }

  @Test
  void whatIsDoneWithAllOfThemIsNotFollowed() {
    assertThat(leaksIf("info->status > 5").notModelled())
        .singleElement()
        .asString()
        .contains(MODULE + ":")
        .contains("a value that only the hardware knows");
    assertThat(leaksIf("info->status & 0xffff").unproved("one-error").values())
        .isNotEmpty()
        .allSatisfy(why -> assertThat(why).contains("16 bits at once of info->status"));
  }

  @Test
  void aCopyIsNotFollowed() {
    Edited<?> copied =
        Edited.aer("newest")
            .with(
                MODULE,
                TAKEN,
                TAKEN
                    + "\tu32 st = info->status;\n"
                    + "\tif ((st & 0x10) && !(st & 0x20))\n\t\tpci_dev_get(pdev);\n");
    assertThat(copied.notModelled()).anyMatch(line -> line.contains(MODULE + ":"));
  }

  @ParameterizedTest
  @CsvSource({
    "CXL_ERROR_SOURCES_MAX == 128, true",
    "CXL_ERROR_SOURCES_MAX / 2 > 32, true",
    "CXL_ERROR_SOURCES_MAX != 128, false",
    "CXL_ERROR_SOURCES_MAX == 2, false"
  })
  void theSizeOfTheFifoIsTheNumberThatItIs(String condition, boolean leaks) {
    assertThat(leaksIf(condition).refuted("one-error").contains("no-leaked-reference"))
        .isEqualTo(leaks);
  }

  /** In a scenario the fifo is smaller: code behind a watermark of the real one never runs. */
  @Test
  void howFullItIsInNumbersIsNotFollowed() {
    assertThat(
            leaksIf("kfifo_len(&cxl_proto_err_kfifo.fifo) > CXL_ERROR_SOURCES_MAX - 16")
                .notModelled())
        .anyMatch(
            line ->
                line.contains(MODULE + ":")
                    && line.contains("`CXL_ERROR_SOURCES_MAX` as a number: it sizes a kfifo"));
  }
}
