package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;

/** What a verdict on a driver takes for granted is in the report of its check. */
final class AssumptionTests {
  /**
   * A driver that calls four functions that nobody knows, where they may sleep, and tells one of
   * them of itself.
   */
  private static final String DRIVER =
      """
      #include <linux/interrupt.h>
      #include <linux/module.h>
      #include <linux/platform_device.h>

      u32 lamp_level(void);
      u32 lamp_colour(void);
      void lamp_blink(u32 level, u32 colour);
      void lamp_dim(u32 level);

      static irqreturn_t lamp_irq(int irq, void *data)
      {
      \tlamp_blink(lamp_level(), lamp_colour());
      \treturn IRQ_HANDLED;
      }

      static int lamp_probe(struct platform_device *pdev)
      {
      \tlamp_dim(1);
      \treturn devm_request_threaded_irq(&pdev->dev, 7, NULL, lamp_irq, IRQF_ONESHOT, "lamp",
      \t\t\t\t\t pdev);
      }

      static struct platform_driver lamp_driver = {
      \t.probe = lamp_probe,
      \t.driver = { .name = "lamp" },
      };
      module_platform_driver(lamp_driver);
      """;

  private static final List<String> ASSUMED =
      List.of(
          "lamp.c:18: lamp_dim() is not known and was taken to do nothing",
          "lamp.c:12: lamp_level() is not known and was taken to do nothing",
          "lamp.c:12: lamp_colour() is not known and was taken to do nothing",
          "lamp.c:12: lamp_blink() is not known and was taken to do nothing",
          "at most one call fails that may fail",
          "each driver has one device, which is bound once");

  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));

  @TempDir Path directory;

  private String source = "";

  @BeforeEach
  void write() throws IOException {
    source = Files.writeString(directory.resolve("lamp.c"), DRIVER).toString();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void theFirstAreInTheText() {
    Result result = gate.run("check", "--source", source);

    assertThat(result.status()).as(result.out()).isZero();
    assertThat(flat(result.out()))
        .contains(" assumed ")
        .contains(ASSUMED.get(0))
        .contains("and 4 more, which --verbose lists")
        .doesNotContain(ASSUMED.get(4));
  }

  @Test
  void allAreInTheVerboseText() {
    Result result = gate.run("check", "--verbose", "--source", source);

    assertThat(flat(result.out())).contains(ASSUMED).contains("each interrupt comes");
  }

  @Test
  void allAreInWhatMachinesRead() {
    JsonNode json = gate.run("check", "--report", "json=-", "--source", source).json();

    List<String> told = new ArrayList<>();
    for (JsonNode one : json.get("assumptions")) {
      assertThat(one.get("revision").asText()).isEqualTo("lamp.c");
      told.add(one.get("what").asText());
    }
    assertThat(told).hasSize(7).containsAll(ASSUMED);
  }

  @Test
  void allAreInAMailAndOnAPage() {
    assertThat(flat(gate.run("check", "--report", "mail=-", "--source", source).out()))
        .contains("Assumed: " + ASSUMED.get(0))
        .contains("Assumed: " + ASSUMED.get(5));
    assertThat(gate.run("check", "--report", "html=-", "--source", source).out())
        .contains("<p class=\"assumed\">Assumed: " + ASSUMED.get(0) + "</p>");
  }
}
