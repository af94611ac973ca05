package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;

/** What no scenario ran is told beside the verdict: it is not judged. */
final class LinesRunTests {
  /** Nobody sets the mode; nobody calls one of the functions. */
  private static final String DRIVER =
      """
      #include <linux/module.h>
      #include <linux/platform_device.h>
      #include <linux/slab.h>

      struct lamp {
      \tint mode;
      \tint level;
      };

      static int lamp_probe(struct platform_device *pdev)
      {
      \tstruct lamp *lamp = devm_kzalloc(&pdev->dev, sizeof(*lamp), GFP_KERNEL);

      \tif (!lamp)
      \t\treturn -ENOMEM;
      \tif (lamp->mode == 2) {
      \t\tlamp->level = 1;
      \t\tkfree(lamp);
      \t}
      \treturn 0;
      }

      static void lamp_spare(struct lamp *lamp)
      {
      \tkfree(lamp);
      }

      static struct platform_driver lamp_driver = {
      \t.probe = lamp_probe,
      \t.driver = { .name = "lamp" },
      };
      module_platform_driver(lamp_driver);
      """;

  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));

  @TempDir Path directory;

  private String source = "";

  @BeforeEach
  void write() throws IOException {
    source = Files.writeString(directory.resolve("lamp.c"), DRIVER).toString();
  }

  private static String flat(Result result) {
    return result.out().replaceAll("\\s+", " ");
  }

  @Test
  void aPercentageAndTheFirstLinesAreBesideTheVerdict() {
    Result result = gate.run("check", "--source", source);

    assertThat(result.status()).as(result.out()).isZero();
    assertThat(flat(result))
        .contains("75 % of the lines of functions that were called (6 of 8)")
        .contains("3 of 4 ways of branches; 1 function was not called")
        .contains("never: lamp.c:17-18 (lamp_probe)");
  }

  @Test
  void allIsInTheVerboseText() {
    Result result = gate.run("check", "--verbose", "--source", source);

    assertThat(flat(result))
        .contains("never: lamp.c:17-18 (lamp_probe)")
        .contains("lamp.c:16 (lamp_probe): 1 of 2 ways")
        .contains("not called: lamp.c:23 (lamp_spare)");
  }

  @Test
  void allIsInWhatMachinesReadAndOnThePage() {
    JsonNode told =
        gate.run("check", "--report", "json=-", "--source", source).json().get("coverage").get(0);

    assertThat(told.get("revision").asText()).isEqualTo("lamp.c");
    assertThat(told.get("neverRun"))
        .singleElement()
        .hasToString("{\"file\":\"lamp.c\",\"from\":17,\"to\":18,\"function\":\"lamp_probe\"}");
    assertThat(told.get("oneWay")).hasSize(1);
    assertThat(told.get("neverCalled")).hasSize(1);
    assertThat(told.get("lines").asInt() - told.get("linesRun").asInt()).isEqualTo(2);
    assertThat(gate.run("check", "--report", "html=-", "--source", source).out())
        .contains("Run: never: lamp.c:17-18 (lamp_probe)");
  }

  @Test
  void aMailSaysIt() {
    assertThat(flat(gate.run("check", "--report", "mail=-", "--source", source)))
        .contains("Run: never: lamp.c:17-18 (lamp_probe)");
  }
}
