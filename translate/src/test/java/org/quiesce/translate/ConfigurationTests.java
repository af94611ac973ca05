package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a configuration that nobody knows may change is not decided; what it cannot is. */
@SuppressWarnings("StringConcatToTextBlock") // C is put together piece by piece
class ConfigurationTests {
  /** A symbol that may be m is not defined then: whether it is, nobody knows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#ifdef CONFIG_CXL_BUS",
        "#ifndef CONFIG_CXL_BUS",
        "#if defined(CONFIG_CXL_MEM)",
        "#if defined(CONFIG_CXL_PCI) || defined(CONFIG_CXL_PORT)",
        "#ifdef CONFIG_CXL_BUS_MODULE",
        "#if IS_MODULE(CONFIG_CXL_BUS)",
        "#if IS_BUILTIN(CONFIG_CXL_BUS)",
        "#if IS_REACHABLE(CONFIG_DEV_DAX_HMEM)",
        "#ifdef CONFIG_PM",
      })
  void aTristateIsNotKnownToBeDefined(String condition) {
    String helper = condition + "\nstatic int n = 1;\n#else\nstatic int n = 2;\n#endif";
    assertThat(SharedConstructTests.translate(helper, "return n;").notModelled())
        .anySatisfy(entry -> assertThat(entry.line()).isBetween(1, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          if IS_ENABLED(CONFIG_CXL_BUS) | 1
          if IS_ENABLED(CONFIG_DEV_DAX_HMEM) && defined(CONFIG_PCI) | 1
          ifdef CONFIG_PCI_DOE | 1
          if IS_BUILTIN(CONFIG_PCI) | 1
          if IS_MODULE(CONFIG_PCI) | 2
          if !IS_ENABLED(CONFIG_CXL_MEM) | 2
          """)
  void whatIsOnIsKnown(String condition, int n) {
    String helper = "#" + condition + "\nstatic int n = 1;\n#else\nstatic int n = 2;\n#endif";
    assertThat(SharedConstructTests.run(helper, "return n;")).isEqualTo(n);
  }

  /** Which functions the kernel calls, read in one arm only. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          module_exit(leave); | module_exit()
          module_platform_driver(driver); | module_platform_driver()
          static struct platform_driver d = { .probe = probe }; | probe
          static struct device_type t = { .release = let_go }; | release
          """)
  void whatTheKernelCallsMayNotDependOnTheConfiguration(String text, String what) {
    for (String condition : new String[] {"#ifdef CONFIG_X", "#ifndef CONFIG_X"}) {
      String helper = condition + "\n" + text + "\n#endif\n";
      assertThat(SharedConstructTests.translate(helper, "return 1;").notModelled())
          .anySatisfy(
              entry -> {
                assertThat(entry.line()).isEqualTo(2);
                assertThat(entry.what()).contains(what).contains("CONFIG_X");
              });
    }
    assertThat(SharedConstructTests.translate(text + "\n", "return 1;").notModelled()).isEmpty();
  }

  @Test
  void oneFieldOfATableInOneArm() {
    String table =
        "static int a(void) { return 1; }\nstatic struct platform_driver d = {\n#ifdef CONFIG_X\n"
            + "\t%s\n#endif\n\t.name = NULL,\n};\n";
    assertThat(
            SharedConstructTests.translate(
                    table.formatted(".driver.probe_type = PROBE_PREFER_ASYNCHRONOUS,"), "return 1;")
                .notModelled())
        .anySatisfy(entry -> assertThat(entry.line()).isEqualTo(4));
    assertThat(
            SharedConstructTests.translate(
                    table.formatted(".driver.of_match_table = NULL,"), "return 1;")
                .notModelled())
        .isEmpty();
  }
}
