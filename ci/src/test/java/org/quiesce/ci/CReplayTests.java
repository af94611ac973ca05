package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.ci.TriedGate.Result;
import org.quiesce.ci.creplay.CReplay;
import org.quiesce.ci.creplay.CVerdict;
import org.quiesce.ci.creplay.Story;
import org.quiesce.ci.creplay.Tools;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Watching;
import org.quiesce.translate.Source;

/** Counterexamples of the AER renditions, taken again in C. Needs gcc with AddressSanitizer. */
final class CReplayTests {
  private static final Path RENDITIONS = Path.of("..", "translate/src/test/resources/c");

  private final TriedGate gate = TriedGate.of("aer-kfifo");

  @TempDir Path directory;

  @BeforeEach
  void gccIsThere() {
    boolean found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(one -> Files.isExecutable(Path.of(one, "gcc")));
    assumeTrue(found, "SKIPPED: there is no gcc on the PATH, so nothing is replayed in C");
  }

  private static List<String> sources(String rendition) {
    List<String> args = new ArrayList<>();
    for (String name : List.of("aer_cxl_vh.c", "ras.c")) {
      args.add("--source");
      args.add(RENDITIONS.resolve(rendition).resolve(name).toString());
    }
    return args;
  }

  private Result run(List<String> sources, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(sources);
    return gate.run(all.toArray(String[]::new));
  }

  /** The token of a property in a scenario. */
  private String token(List<String> sources, String scenario, String property) {
    Result checked =
        run(
            sources,
            "check",
            "aer-kfifo",
            "--engine",
            "explore",
            "--scenario",
            scenario,
            "--property",
            property,
            "--report",
            "json=-");
    for (JsonNode decision : checked.json().get("decisions")) {
      if (!decision.get("token").isNull()) {
        return decision.get("token").asText();
      }
    }
    throw new AssertionError(property + " is not refuted: " + checked.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          v15    | not-registered | no-leaked-reference         | the reference count of pdev0 is 3, but 1 is held
          v16-p2 | module-unload  | no-leaked-reference         | the reference count of pdev0 is 2, but 1 is held
          v13    | hot-unplug     | no-use-after-put            | heap-use-after-free in cxl_proto_err_work_fn, ras.c:119
          v16-p1 | module-unload  | no-handler-after-unregister | execution of freed module text (SEGV) in cxl_proto_err_work_fn, ras.c:
          v16-p1 | module-unload  | no-double-put               | the reference count of pdev
          """)
  void theFindingsOfTheRevisionsAreConfirmed(
      String rendition, String scenario, String property, String harm) {
    String token = token(sources(rendition), scenario, property);
    Result replay = run(sources(rendition), "replay", token, "--c");
    assertThat(replay.out()).contains("CONFIRMED in C: ").contains(harm);
    assertThat(replay.out()).doesNotContain("NOT CONFIRMED");
    assertThat(replay.status()).isZero();
  }

  @Test
  void whatIsCompiledIsSaidBeforeItIs() {
    String token = token(sources("v16-p2"), "module-unload", "no-stranded-entry");
    Result replay = run(sources("v16-p2"), "replay", token, "--c");
    assertThat(replay.out())
        .containsSubsequence(
            "REPLAYED: ",
            "Compiling with ",
            "  aer_cxl_vh.c: cxl_forward_error, ",
            "  ras.c: cxl_proto_err_work_fn, cxl_ras_exit, cxl_ras_init",
            "CONFIRMED in C: ");
  }

  @Test
  void aScheduleThatDoesNoHarmIsNotConfirmed() {
    String token = token(sources("v13"), "burst", "advertised-capacity");
    Result replay = run(sources("v13"), "replay", token, "--c");
    assertThat(replay.status()).isEqualTo(3);
    assertThat(replay.out()).contains("NOT CONFIRMED in C: the C program took all 16 steps");
  }

  @Test
  void aMutantsTokenIsRefusedForTheFixedSource() {
    String token = token(sources("m4"), "module-unload", "no-leaked-reference");
    Result replay = run(sources("newest"), "replay", token, "--c");
    assertThat(replay.status()).isEqualTo(2);
    assertThat(replay.err()).hasLineCount(1);
    assertThat(replay.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"m2, failing-handler", "m4, module-unload"})
  void aMutantsScheduleDoesNoHarmToTheFixedSource(String mutant, String scenario) {
    String token = token(sources(mutant), scenario, "no-leaked-reference");
    List<Path> broken = paths(mutant);
    List<Path> fixed = paths("newest");
    House house =
        new House(
            Suite.builtIn(),
            List.of(),
            Console.ofThisProcess(),
            new Interruption(),
            Watching.QUIETLY);
    Replayed replayed = Replayed.of(house, token, broken, new PatchOptions());
    CVerdict onMutant = play(house, replayed, broken);
    CVerdict onFixed = play(house, replayed, fixed);
    assertThat(onMutant.confirmed()).as(onMutant.sentence()).isTrue();
    assertThat(onFixed.confirmed()).as(onFixed.sentence()).isFalse();
  }

  private static List<Path> paths(String rendition) {
    Path folder = RENDITIONS.resolve(rendition);
    return List.of(folder.resolve("aer_cxl_vh.c"), folder.resolve("ras.c"));
  }

  private static CVerdict play(House house, Replayed replayed, List<Path> files) {
    return new CReplay(
            new Tools(System.getenv("PATH"), Duration.ofMinutes(2), () -> false), line -> {})
        .replay(
            new Story(replayed.trace(), replayed.token().moves(), replayed.facts()),
            replayed.subject().property(),
            files.stream().map(Source::read).toList(),
            house.suite("aer-kfifo").reader().excerpts(files),
            null);
  }

  @Test
  void theProgramIsKeptWhereAsked() {
    Path kept = directory.resolve("program");
    String token = token(sources("v16-p2"), "module-unload", "no-leaked-reference");
    Result replay = run(sources("v16-p2"), "replay", token, "--c", "--c-out", kept.toString());
    assertThat(replay.out()).contains("CONFIRMED in C");
    assertThat(kept.resolve("build.sh")).content().contains("-fsanitize=address");
    assertThat(kept.resolve("module_1.c")).content().contains("#line 1 \"ras.c\"");
    assertThat(kept.resolve("shim/kernel.h")).exists();
    Result again = run(sources("v16-p2"), "replay", token, "--c", "--c-out", kept.toString());
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("has something in it");
  }

  @Test
  void aForbiddenConstructIsRefusedWithItsPlace() throws IOException {
    Path vh = directory.resolve("aer_cxl_vh.c");
    Files.copy(paths("v16-p2").get(0), vh);
    String text = Files.readString(paths("v16-p2").get(1));
    Path ras =
        Files.writeString(
            directory.resolve("ras.c"),
            text + "\n__attribute__((constructor)) static void early(void)\n{\n}\n");
    List<String> files = List.of("--source", vh.toString(), "--source", ras.toString());
    String token = token(files, "module-unload", "no-leaked-reference");
    Result replay = run(files, "replay", token, "--c");
    assertThat(replay.status()).isEqualTo(2);
    assertThat(replay.err())
        .contains("ras.c:" + (text.lines().count() + 2) + ": __attribute__((constructor))");
    assertThat(replay.out()).doesNotContain("Compiling");
  }

  @Test
  void onlyFilesThatWereNamedAreCompiled() {
    refuses("give those of the token with --source", "replay", "x@00000000:a~0000", "--c");
    refuses("give --c as well", "replay", "x@00000000:a~0000", "--c-out", "d");
  }

  private void refuses(String sentence, String... args) {
    Result result = gate.run(args);
    assertThat(result.err()).hasLineCount(1).contains(sentence);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }
}
