package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.ci.TriedGate.Result;

/** A driver is decided with the symbols of the configuration that it names, and without them. */
final class DriverConfigurationTests {
  private static final String DRIVER =
      """
      #include <linux/module.h>
      #include <linux/platform_device.h>
      #include <linux/slab.h>

      static int lamp_probe(struct platform_device *pdev)
      {
      \tvoid *lamp = kzalloc(8, GFP_KERNEL);

      \tif (!lamp)
      \t\treturn -ENOMEM;
      \tplatform_set_drvdata(pdev, lamp);
      \treturn 0;
      }

      static int lamp_remove(struct platform_device *pdev)
      {
      \tvoid *lamp = platform_get_drvdata(pdev);

      \tkfree(lamp);
      BODY
      \treturn 0;
      }

      static struct platform_driver lamp_driver = {
      \t.probe = lamp_probe,
      \t.remove = lamp_remove,
      \t.driver = { .name = "lamp" },
      };
      module_platform_driver(lamp_driver);
      """;

  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));

  @TempDir Path directory;

  private Path write(String body) throws IOException {
    return Files.writeString(directory.resolve("lamp.c"), DRIVER.replace("BODY", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#ifdef CONFIG_LAMP_DEBUG\n\tkfree(lamp);\n#endif",
        "#ifndef CONFIG_LAMP_DEBUG\n\tkfree(lamp);\n#endif",
        "#if !IS_ENABLED(CONFIG_LAMP_DEBUG)\n\tkfree(lamp);\n#endif",
        "\tif (IS_ENABLED(CONFIG_LAMP_DEBUG))\n\t\tkfree(lamp);",
        "\tif (!IS_ENABLED(CONFIG_LAMP_DEBUG))\n\t\tkfree(lamp);",
      })
  void bothArmsAreDecided(String body) throws IOException {
    Result result = gate.run("check", "--source", write(body).toString());

    assertThat(result.status()).as(result.out()).isEqualTo(1);
    assertThat(result.out()).contains("no-double-free");
  }

  @Test
  void whatIsRightInBothIsProvedAndTheReportSaysOfWhich() throws IOException {
    String body = "#ifdef CONFIG_LAMP_DEBUG\n\tdev_info(&pdev->dev, \"off\\n\");\n#endif";
    Result result = gate.run("check", "--verbose", "--source", write(body).toString());

    assertThat(result.status()).as(result.out()).isZero();
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("everything, no CONFIG_ symbol set")
        .contains("the CONFIG_ symbols that the sources name are all set, or none is");
  }

  @Test
  void whatTheConfigurationDoesNotChangeIsDecidedOnce() throws IOException {
    String body = "\t/* CONFIG_LAMP_DEBUG is for others */";
    Result result = gate.run("check", "--verbose", "--source", write(body).toString());

    assertThat(result.out()).doesNotContain("symbol set");
  }

  @Test
  void aTokenIsOfItsConfiguration() throws IOException {
    Path source = write("#ifndef CONFIG_LAMP_DEBUG\n\tkfree(lamp);\n#endif");
    Result result = gate.run("check", "--source", source.toString());
    Matcher token = Pattern.compile("'(driver/[^']+)'").matcher(result.out());
    assertThat(token.find()).as(result.out()).isTrue();

    Result replayed = gate.run("replay", token.group(1), "--source", source.toString());

    assertThat(replayed.out()).startsWith("REPLAYED: no-double-free");
  }
}
