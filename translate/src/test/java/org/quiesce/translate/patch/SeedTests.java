package org.quiesce.translate.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.quiesce.translate.patch.account.Changes;
import org.quiesce.translate.patch.diff.LeftOut;
import org.quiesce.translate.patch.extent.Extent;
import org.quiesce.translate.patch.extent.FunctionScanner;
import org.quiesce.translate.patch.image.AfterImage;
import org.quiesce.translate.patch.text.Limits;

/**
 * Four mails as they were scraped, from {@code ../shared/seeds} beside the checkout or from {@code
 * -Dquiesce.seeds=FOLDER}; skipped, and said so, where there are none.
 */
class SeedTests {
  private static PatchSet read(String start) throws Exception {
    return PatchReader.read(seed(start), Limits.STANDARD);
  }

  private static Path seed(String start) throws Exception {
    List<Path> folders = new java.util.ArrayList<>();
    String given = System.getProperty("quiesce.seeds");
    if (given != null) {
      folders.add(Path.of(given));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      folders.add(at.resolve("shared").resolve("seeds"));
    }
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          return files
              .filter(file -> file.getFileName().toString().startsWith(start))
              .findFirst()
              .orElseThrow();
        }
      }
    }
    Assumptions.abort("there is no shared/seeds above the checkout; give -Dquiesce.seeds=FOLDER");
    throw new AssertionError();
  }

  private static List<String> functions(AfterImage image, String path) {
    String text = image.after().file(path).orElseThrow().text();
    return FunctionScanner.ofFile(path, text).whole().stream().map(Extent::name).toList();
  }

  @Test
  void threeFunctionsOfTheAerFile() throws Exception {
    PatchSet patches = read("000");
    AfterImage image = AfterImage.withoutTree(patches);
    assertThat(functions(image, "drivers/pci/pcie/aer_cxl_vh.c"))
        .containsExactly(
            "cancel_cxl_proto_err", "cxl_unregister_proto_err_work", "for_each_cxl_proto_err");
    assertThat(image.steps().get(0).doubtful().get("drivers/pci/pcie/aer_cxl_vh.c")).isEmpty();
    assertThat(image.partial()).isTrue();
    assertThat(patches.notes()).anyMatch(note -> note.contains("\">\" was not taken"));
  }

  @Test
  void theMailWithOneSmallDiffHasNoWholeFunction() throws Exception {
    AfterImage image = AfterImage.withoutTree(read("001"));
    assertThat(functions(image, "drivers/cxl/core/memdev.c")).isEmpty();
    assertThat(Changes.of(image.steps().get(0)))
        .singleElement()
        .satisfies(change -> assertThat(change.after()).contains("detach_memdev"));
  }

  @Test
  void theDoeFunctionsSurviveTheReviewInBetween() throws Exception {
    AfterImage image = AfterImage.withoutTree(read("002"));
    assertThat(functions(image, "drivers/cxl/pci.c"))
        .containsExactly(
            "cxl_pci_free_irq_vectors",
            "cxl_pci_doe_dev_release",
            "cxl_pci_doe_destroy_device",
            "cxl_pci_create_doe_devices");
    assertThat(image.leftOut()).extracting(LeftOut::kind).containsOnly(LeftOut.Kind.NO_TREE);
  }

  @Test
  void sixFunctionsOfHmemAndDax() throws Exception {
    AfterImage image = AfterImage.withoutTree(read("003"));
    TreeSet<String> all = new TreeSet<>(functions(image, "drivers/dax/hmem/hmem.c"));
    all.addAll(functions(image, "drivers/dax/cxl.c"));
    assertThat(all)
        .containsExactly(
            "cxl_dax_region_driver_register",
            "dax_hmem_platform_probe",
            "hmem_register_cxl_device",
            "kill_defer_work",
            "process_defer_work",
            "soft_reserve_has_cxl_match");
    assertThat(image.leftOut())
        .extracting(LeftOut::kind)
        .contains(LeftOut.Kind.CUT_HUNK, LeftOut.Kind.DIFFSTAT);
    assertThat(image.leftOut()).anyMatch(left -> left.sentence().contains("hmem_register_device"));
  }
}
