package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.ci.TriedGate.Result;

/** A patch from the list: what it fixed, what it broke, and where. */
final class PatchCheckTests {
  private static final String FIX =
      DriverTree.mail("[PATCH] aer: repair the teardown", DriverTree.diff("v16-p1", "newest"));

  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));

  private Result check(String rendition, String mail, String... more) throws IOException {
    DriverTree tree = DriverTree.of(directory.resolve("tree"), rendition);
    Path patch = Files.writeString(directory.resolve("fix.mbox"), mail);
    List<String> args =
        new ArrayList<>(
            List.of("check", "--patch", patch.toString(), "--tree", tree.root().toString()));
    args.addAll(List.of(more));
    return gate.run(args.toArray(String[]::new));
  }

  /** Without line breaks. */
  private static String flat(Result result) {
    return result.out().replaceAll("\\s+", " ");
  }

  private static Map<String, String> effects(JsonNode changes) {
    Map<String, String> effects = new TreeMap<>();
    changes.forEach(one -> effects.put(one.get("property").asText(), one.get("effect").asText()));
    return effects;
  }

  private static Map<String, String> effects(Result result) {
    return effects(result.json().at("/comparison/protocols/0/changes"));
  }

  @Test
  void aRepairIsFixedAndEndsWithZero() throws IOException {
    Result result = check("v16-p1", FIX);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(flat(result)).contains("tree: FIXED 9; 9 still PROVED.");
    assertThat(result.out())
        .contains("aer-kfifo, touched in ")
        .containsPattern("\\n  FIXED +no-leaked-reference, no-use-after-put")
        .containsPattern("unchanged +PROVED as before: no-deadlock")
        .doesNotContain("BROKE");
  }

  @Test
  void aGoodChangeIsToldInAFewLines() throws IOException {
    assertThat(check("v16-p1", FIX).out().lines().count()).isLessThanOrEqualTo(25);
  }

  @Test
  void itsReverseBrokeAndEndsWithOneOnTheLinesOfThePatch() throws IOException {
    String reverse = DriverTree.mail("[PATCH] Revert", DriverTree.diff("newest", "v16-p1"));
    Result result = check("newest", reverse, "--scenario", "module-unload");
    assertThat(result.status()).isEqualTo(1);
    assertThat(flat(result)).contains("tree: BROKE 8; 10 still PROVED.");
    assertThat(result.out())
        .contains("no-work-after-unregister is REFUTED in after (module-unload")
        .containsPattern(" \\+aer_cxl_vh\\.c:\\d+\\n")
        .contains("what the change does to the functions above, in " + DriverTree.DRIVER)
        .containsPattern("\\n  - +cancel_work_sync\\(work\\);")
        .containsPattern("\\n  \\+ +\\d+ +guard\\(rwsem_write\\).*/\\* \\d+ \\*/ +mail line \\d+");
    int line = mailLine(result.out(), "guard(rwsem_write)");
    assertThat(Files.readAllLines(directory.resolve("fix.mbox")).get(line - 1))
        .startsWith("+")
        .contains("guard(rwsem_write)");
  }

  private static int mailLine(String report, String code) {
    return report
        .lines()
        .filter(one -> one.contains(code) && one.contains("mail line "))
        .map(one -> one.substring(one.indexOf("mail line ") + 10).strip())
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFormOfTheSamePatchHasTheSameVerdicts() throws IOException {
    String[] quick = {"--scenario", "module-unload", "--report", "json=-"};
    Map<String, String> plain = effects(check("v16-p1", FIX, quick));
    assertThat(plain).containsEntry("no-handler-after-unregister", "FIXED");
    assertThat(effects(check("v16-p1", DriverTree.quoted(FIX), quick))).isEqualTo(plain);
    assertThat(effects(check("v16-p1", DriverTree.scraped(FIX), quick))).isEqualTo(plain);
    assertThat(effects(check("v16-p1", DriverTree.diff("v16-p1", "newest"), quick)))
        .isEqualTo(plain);
    String series = DriverTree.series(List.of("v16-p1", "v16-p2", "v16-reply", "newest"));
    Result ofSeries = check("v16-p1", series, quick);
    assertThat(ofSeries.status()).isZero();
    assertThat(effects(ofSeries)).isEqualTo(plain);
  }

  @Test
  void eachPatchOfASeriesIsDecided() throws IOException {
    String series = DriverTree.series(List.of("v16-p1", "v16-p2", "v16-p1"));
    Result result = check("v16-p1", series, "--scenario", "module-unload", "--report", "json=-");
    assertThat(result.status()).isZero();
    JsonNode patches = result.json().at("/comparison/patches");
    assertThat(effects(patches.get(0).get("changes")))
        .containsEntry("no-work-after-unregister", "FIXED");
    assertThat(effects(patches.get(1).get("changes")))
        .containsEntry("no-work-after-unregister", "BROKE");
    assertThat(effects(result)).containsEntry("no-work-after-unregister", "STILL_REFUTED");
  }

  @Test
  void whatAPatchInTheMiddleBreaksIsInTheFirstLine() throws IOException {
    String series = DriverTree.series(List.of("v16-p2", "v16-p1", "v16-p2"));
    Result result = check("v16-p2", series, "--scenario", "module-unload");
    assertThat(result.status()).isZero();
    assertThat(flat(result))
        .containsPattern(
            "tree: nothing FIXED, nothing BROKE; [^.]*; patch 1/2 BROKE"
                + " no-handler-after-unregister, no-work-after-unregister, which patch 2/2"
                + " mends\\.");
    assertThat(result.out()).containsPattern("\n +before +1/2 +2/2\n");
  }

  @Test
  void aPatchInTheMiddleThatTouchesNothingSaysSo() throws IOException {
    String other = DriverTree.diff("Documentation/x.rst", "", "Words.\n");
    String mailbox =
        DriverTree.mail(
                "[PATCH 1/2] doc: words",
                other
                    .replace("a/Documentation/x.rst", "dev/null")
                    .replace("--- dev/null", "--- /dev/null"))
            + DriverTree.mail("[PATCH 2/2] aer: repair", DriverTree.diff("v16-p1", "newest"));
    Result result = check("v16-p1", mailbox, "--scenario", "module-unload");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("1/2  doc: words\n    nothing modelled is touched\n");
  }

  @Test
  void whatWasRefutedBeforeIsNotThePatchsFault() throws IOException {
    String comment =
        DriverTree.text("v16-p1", DriverTree.DRIVER)
            .replace("dev_err_ratelimited(&pdev->dev, \"no", "dev_err(&pdev->dev, \"no");
    String mail =
        DriverTree.mail(
            "[PATCH] aer: louder",
            DriverTree.diff(
                DriverTree.DRIVER, DriverTree.text("v16-p1", DriverTree.DRIVER), comment));
    Result result = check("v16-p1", mail, "--scenario", "module-unload");
    assertThat(result.status()).isZero();
    assertThat(flat(result)).contains("nothing FIXED, nothing BROKE; 8 still REFUTED");
    assertThat(result.out()).contains("REFUTED as before: ").doesNotContain("is REFUTED in");
    Result verbose = check("v16-p1", mail, "--scenario", "module-unload", "--verbose");
    assertThat(verbose.out()).contains("REFUTED before and after");
  }

  @Test
  void aCommentIsTheSameModelWithoutASearch() throws IOException {
    String before = DriverTree.text("v16-p1", DriverTree.DRIVER);
    String after = before.replaceFirst("\\{\n", "{\n\t/* a word */\n");
    Result result =
        check(
            "v16-p1",
            DriverTree.mail("[PATCH] x", DriverTree.diff(DriverTree.DRIVER, before, after)));
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("Nothing modelled is touched by ");
  }

  @Test
  void anUnrelatedPatchTouchesNothingModelled() throws IOException {
    DriverTree tree = DriverTree.of(directory.resolve("tree"), "v16-p1");
    tree.write("drivers/net/x.c", "int x;\n");
    String mail =
        DriverTree.mail("[PATCH] net", DriverTree.diff("drivers/net/x.c", "int x;\n", "int y;\n"));
    Result result = check("v16-p1", mail);
    assertThat(result.status()).isZero();
    assertThat(flat(result)).startsWith("Nothing modelled is touched by ").hasSizeLessThan(200);
  }

  @Test
  void whatTheModelCannotExpressIsNamedWithFunctionAndLine() throws IOException {
    String before = DriverTree.text("v16-p1", DriverTree.DRIVER);
    String after =
        before.replaceFirst("\tschedule_work\\(", "\tcall_rcu(&head, later);\n\tschedule_work(");
    String mail = DriverTree.mail("[PATCH] x", DriverTree.diff(DriverTree.DRIVER, before, after));
    Result result = check("v16-p1", mail);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out())
        .containsPattern("aer_cxl_vh\\.c:\\d+: not modelled: a call of call_rcu\\(\\)")
        .contains("in cxl_forward_error(), a line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bool cxl_forward_error(int severity)", "void renamed(struct pci_dev *p)"})
  void aRoleThatIsNoLongerThereIsUndecided(String head) throws IOException {
    String before = DriverTree.text("v16-p1", DriverTree.DRIVER);
    String after = before.replaceFirst("void cxl_forward_error\\([^)]*\\)", head);
    assertThat(after).isNotEqualTo(before);
    String mail = DriverTree.mail("[PATCH] x", DriverTree.diff(DriverTree.DRIVER, before, after));
    Result result = check("v16-p1", mail);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).contains("cxl_forward_error");
  }

  @Test
  void aChangedHeaderThatTheModelReplacesIsNeverProved() throws IOException {
    DriverTree tree = DriverTree.of(directory.resolve("tree"), "newest");
    String header = "#define guard(x) real_guard(x)\n";
    tree.write("include/linux/aer.h", header);
    String after = header.replace("real_guard(x)", "no_guard(x)");
    String mail =
        DriverTree.mail("[PATCH] x", DriverTree.diff("include/linux/aer.h", header, after));
    Result result = check("newest", mail, "--scenario", "one-error");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).contains("guard").contains("include/linux/aer.h");
  }

  @Test
  void nothingIsWrittenIntoTheTree() throws IOException {
    check("v16-p1", FIX, "--scenario", "one-error");
    try (Stream<Path> files = Files.walk(directory.resolve("tree"))) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(2)
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file))
                      .isEqualTo(DriverTree.text("v16-p1", file.getFileName().toString())));
    }
  }

  @Test
  void aPatchComesThroughStandardInputToo() throws IOException {
    DriverTree tree = DriverTree.of(directory.resolve("tree"), "v16-p1");
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(FIX.getBytes(StandardCharsets.UTF_8)));
    try {
      Result result =
          gate.run(
              "check", "--patch", "-", "--tree", tree.root().toString(), "--scenario", "one-error");
      assertThat(result.status()).isZero();
      assertThat(result.out()).startsWith("the patch on ");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void theTokensOfAllTreesReplay() throws IOException {
    Result result = check("v16-p1", FIX, "--scenario", "module-unload", "--report", "json=-");
    for (JsonNode one : result.json().at("/comparison/protocols/0/changes")) {
      if (!one.get("tokenBefore").isNull()) {
        String token = one.get("tokenBefore").asText();
        Result replay =
            gate.run(
                "replay",
                token,
                "--patch",
                directory.resolve("fix.mbox").toString(),
                "--tree",
                directory.resolve("tree").toString());
        assertThat(replay.err()).isEmpty();
        assertThat(replay.out()).startsWith("REPLAYED: ").contains("aer_cxl_vh.c:");
      }
    }
    Result without = gate.run("replay", token(result));
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).contains("give --patch and --tree");
  }

  private static String token(Result result) {
    for (JsonNode one : result.json().at("/comparison/protocols/0/changes")) {
      if (!one.get("tokenBefore").isNull()) {
        return one.get("tokenBefore").asText();
      }
    }
    throw new AssertionError("no token");
  }
}
