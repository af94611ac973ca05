package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;

/** Which protocol sources belong to, where nobody says it. */
final class SourceProtocolTests {
  private static final Path RESOURCES = Path.of("../translate/src/test/resources");
  private static final Path C = RESOURCES.resolve("c/newest");

  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));

  @Test
  void theProtocolIsFoundFromTheFunctions() {
    Result result =
        gate.run(
            "check",
            "--scenario",
            "one-error",
            "--source",
            C.resolve("aer_cxl_vh.c").toString(),
            "--source",
            C.resolve("ras.c").toString());
    assertThat(result.out()).startsWith("PROVED").contains("aer-kfifo");
  }

  @Test
  void soItIsForTheOthers() {
    Path hmem = RESOURCES.resolve("c-hmem/newest");
    Path memdev = RESOURCES.resolve("c-memdev/newest");
    assertThat(first("boot-uncovered", hmem, "hmem.c", "device.c", "cxl.c"))
        .contains("hmem-deferral");
    assertThat(first("add-bound", memdev, "memdev.c", "mem.c", "port.c", "core_port.c"))
        .contains("memdev-attach");
  }

  private String first(String scenario, Path folder, String... files) {
    List<String> arguments = new ArrayList<>(List.of("check", "--scenario", scenario));
    for (String file : files) {
      arguments.add("--source");
      arguments.add(folder.resolve(file).toString());
    }
    Result result = gate.run(arguments.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  @Test
  void sourcesThatNobodyKnowsNeedAName() throws IOException {
    Path file = Files.writeString(directory.resolve("a.c"), "int answer(void) { return 42; }");
    Result result = gate.run("check", "--source", file.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("nothing in a.c is loaded, exported or handed to the kernel to be called");
  }

  @Test
  void aPropertyThatOneProtocolHasIsAskedOfThatOne() {
    Result result =
        gate.run(
            "check",
            "--engine",
            "explore",
            "--revision",
            "newest",
            "--scenario",
            "module-unload",
            "--property",
            "no-handler-after-unregister");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("aer-kfifo").doesNotContain("memdev-attach");
  }

  @Test
  void namesThatNoProtocolHasTogetherAreRefused() {
    Result result =
        gate.run("check", "--revision", "v13", "--property", "no-exchange-after-cancel");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("no protocol has all of these: v13, no-exchange-after-cancel");
  }
}
