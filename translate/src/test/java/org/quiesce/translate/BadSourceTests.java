package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.translate.aer.AerShape;

/** Sources that are no C, or lack something, get one sentence. */
class BadSourceTests {
  @TempDir Path folder;

  private static void assertBad(Runnable action, String... parts) {
    assertThatThrownBy(action::run)
        .isInstanceOf(BadSourceException.class)
        .message()
        .contains(parts)
        .doesNotContain("\n");
  }

  @Test
  void aMissingFileIsNamed() {
    assertBad(() -> Source.read(folder.resolve("none.c")), "none.c", "no such file");
  }

  @Test
  void aFolderIsNoFile() {
    assertBad(() -> Source.read(folder), "is a directory");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.c"), "\n");
    assertBad(() -> Source.read(file), "a.c", "is empty");
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("a.c"), new byte[] {'i', 0, 'x'});
    assertBad(() -> Source.read(file), "a.c", "is binary", "byte 1");
  }

  @Test
  void aFileOverTheLimitIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.c"), " ".repeat(2 * 1024 * 1024 + 1));
    assertBad(() -> Source.read(file), "a.c", "2097153 bytes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `int n = 1 return n;` | syntax error
          `if (pdev) { return true;` | is closed
          `return true; } }` | without its opening bracket
          `return (pdev;` | does not close
          `foo( , );` | syntax error
          `/* for ever` | never closed
          `pr_info("for ever);` | is not closed on its line
          `return true; @` | a character that C does not know
          `int __q_free = 1; return true;` | reserved
          """)
  void syntaxErrorsHaveAPlace(String body, String what) {
    assertThatThrownBy(() -> CSources.producer("", body))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining(what)
        .message()
        .containsPattern("^aer\\.c:\\d+:\\d+: ");
  }

  @Test
  void deepNestingIsRefused() {
    assertBad(
        () -> CSources.producer("", "return " + "(".repeat(300) + "1" + ")".repeat(300) + ";"),
        "nested more than 200 deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return !%s pdev;|!",
        "%s ; return true;|if (pdev) ",
        "return %s 1;|1 + ",
        "if (!pdev) ; %s return true;|else if (!pdev) ; "
      })
  void nestingWithoutBracketsIsRefusedToo(String form) {
    String body = form.replaceAll("\\|.*", "");
    String repeated = form.replaceAll(".*\\|", "").repeat(20_000);
    assertBad(
        () -> CSources.producer("", body.replace("%s", repeated)), "aer.c", "nested too deeply");
  }

  @Test
  void aConditionNestedTooDeeplyIsRefused() {
    String condition = "(".repeat(50_000) + "1" + ")".repeat(50_000);
    assertBad(
        () -> CSources.producer("#if " + condition + "\n#endif\n", "return true;"),
        "nested too deeply");
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    Path file = Files.writeString(folder.resolve("a.c"), "\uFEFFint n;\n");
    assertThat(Source.read(file).text()).isEqualTo("int n;\n");
  }

  @Test
  void manyTokensAreRefused() {
    assertBad(() -> CSources.producer("", ";".repeat(500_000)), "tokens");
  }

  @Test
  void macrosThatGrowWithoutEndAreRefused() {
    StringBuilder macros = new StringBuilder("#define M0 x x\n");
    for (int i = 1; i < 30; i++) {
      macros.append("#define M" + i + " M" + (i - 1) + " M" + (i - 1) + "\n");
    }
    assertBad(
        () -> CSources.producer(macros.toString(), "M29; return true;"),
        "aer.c:",
        "expand to more than");
  }

  @Test
  void pastingThatDoublesAgainAndAgainIsRefused() {
    StringBuilder macros = new StringBuilder("#define D0(x) x##x\n");
    for (int i = 1; i < 40; i++) {
      macros.append("#define D" + i + "(x) D" + (i - 1) + "(x##x)\n");
    }
    assertBad(
        () -> CSources.producer(macros.toString(), "D39(abcdefgh); return true;"),
        "aer.c:",
        "expand to more than",
        "characters");
  }

  @Test
  void whatManyPlacesExpandToIsCountedTogether() {
    StringBuilder macros = new StringBuilder("#define M0 x x\n");
    for (int i = 1; i < 18; i++) {
      macros.append("#define M" + i + " M" + (i - 1) + " M" + (i - 1) + "\n");
    }
    assertBad(
        () -> CSources.producer(macros.toString(), "M17;\n#undef Y\n".repeat(50)),
        "expand to more than");
  }

  @Test
  void macrosThatNameEachOtherInALongRowAreRefused() {
    StringBuilder macros = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      macros.append("#define C" + i + " C" + (i + 1) + "\n");
    }
    assertBad(
        () -> CSources.producer(macros.toString(), "C0; return true;"), "are nested more than");
  }

  @Test
  void conditionalsInsideEachOtherAreCounted() {
    assertBad(
        () ->
            CSources.producer(
                "#ifndef X\n".repeat(20_000) + "#endif\n".repeat(20_000), "return true;"),
        "conditionals nested more than");
  }

  @Test
  void aMissingRoleIsNamed() {
    assertBad(
        () -> new Translator<>(new AerShape()).translate(List.of(CSources.source("a.c", "int x;"))),
        "a.c",
        "cxl_forward_error");
  }

  @Test
  void anUnknownSignatureIsShownWithItsPlace() {
    assertBad(
        () -> CSources.translate("bool cxl_forward_error(struct pci_dev *pdev) { return true; }\n"),
        "aer.c:" + (CSources.linesBefore() + 1),
        "cxl_forward_error");
  }

  @Test
  void twoSourcesMayNotDefineTheSameFunction() {
    assertBad(
        () -> CSources.producer("void cxl_ras_init(void) { }\n", "return true;"),
        "cxl_ras_init",
        "ras.c:",
        "aer.c:");
  }

  @Test
  void anIfWithoutEndIsAnError() {
    assertBad(() -> CSources.producer("#if 1\n", "return true;"), "#if without #endif");
  }
}
