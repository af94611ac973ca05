package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files to copy: they parse, the gate knows their options, and the scripts keep contracts. */
final class RecipesTests {
  private static final Path RECIPES = Path.of("recipes");

  /** The words behind a call of the gate, up to where the shell goes on with something else. */
  private static final Pattern CALL =
      Pattern.compile("(?:ci/gate|\\$gate)\"?((?: +(?![|<>&2]|\\\\)\\S+)+)");

  private static final int SECONDS = 60;

  @TempDir Path directory;

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> recipes() throws IOException {
    try (Stream<Path> all = Files.walk(RECIPES)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static List<List<String>> calls() throws IOException {
    return recipes().stream().flatMap(one -> calls(text(one))).distinct().toList();
  }

  private static Stream<List<String>> calls(String text) {
    String joined = text.replaceAll("\\\\\n\\s*", "");
    return CALL.matcher(joined)
        .results()
        .map(call -> call.group(1).strip())
        .filter(call -> call.matches("(check|merge)\\b.*"))
        .map(RecipesTests::words);
  }

  /** As the shell would split them, with something in place of every variable. */
  private static List<String> words(String call) {
    String filled = call.replaceAll("\\$\\{\\{[^}]*}}|\\$\\{?\\w+}?", "1").replaceAll("[\"`]", "");
    return List.of(filled.split(" +"));
  }

  @Test
  void thereIsACallInEveryRecipeThatRunsTheGate() throws IOException {
    assertThat(calls()).hasSizeGreaterThanOrEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theGateKnowsTheOptionsOfTheCall(List<String> call) {
    House house = TriedGate.of("aer-kfifo").house();
    assertThatCode(() -> CommandLines.of(house).parseArgs(call.toArray(String[]::new)))
        .as(String.join(" ", call))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml"})
  void thePipelinesAreYamlAndTheirShardsAreAllMerged(String name) throws IOException {
    JsonNode pipeline = new YAMLMapper().readTree(text(RECIPES.resolve(name)));
    JsonNode matrix = pipeline.at("/jobs/shard/strategy/matrix/index");
    int shards =
        matrix.isMissingNode() ? pipeline.at("/quiesce-shard/parallel").intValue() : matrix.size();
    List<String> merged =
        calls(text(RECIPES.resolve(name)))
            .filter(one -> one.get(0).equals("merge"))
            .flatMap(List::stream)
            .filter(one -> one.startsWith("shard-"))
            .toList();
    assertThat(merged).hasSize(shards).doesNotHaveDuplicates();
  }

  @Test
  void theReadmeTellsOfEveryRecipe() throws IOException {
    String readme = text(RECIPES.resolve("README.md"));
    for (Path recipe : recipes()) {
      if (recipe.endsWith("README.md")) {
        continue;
      }
      String name = RECIPES.relativize(recipe).toString();
      assertThat(readme).contains(name.startsWith("nipa") ? "nipa/quiesce" : name);
    }
  }

  private Path stub;

  @BeforeEach
  void aGateThatDoesWhatItIsTold() throws IOException {
    stub = Files.createDirectories(directory.resolve("quiesce/ci")).resolve("gate");
  }

  private void gate(String... lines) throws IOException {
    Files.writeString(stub, "#!/usr/bin/env bash\n" + String.join("\n", lines) + "\n");
    assertThat(stub.toFile().setExecutable(true)).isTrue();
  }

  private record Ended(int status, String out) {}

  private Ended run(String script, String input, Map<String, String> variables) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "no POSIX system: no scripts");
    Path recipe = RECIPES.resolve(script).toAbsolutePath();
    Path in = Files.writeString(directory.resolve("in"), input);
    Path out = directory.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(recipe.toString())
            .directory(directory.toFile())
            .redirectInput(in.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("QUIESCE", directory.resolve("quiesce").toString());
    builder.environment().putAll(variables);
    Process process = builder.start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
  }

  private static final String NIPA_RESULTS =
      "for a; do case $a in nipa=*) d=${a#nipa=};; esac; done";

  @ParameterizedTest
  @CsvSource({"0, fine", "250, 2 properties are undecided", "1, REFUTED no-work-after-unregister"})
  void nipaIsToldWhatTheGateWrote(int status, String line) throws Exception {
    gate(NIPA_RESULTS, "echo " + status + " >$d/retcode", "echo '" + line + "' >$d/desc");
    Ended ended = run("nipa/quiesce/quiesce.sh", "", Map.of("DESC_FD", "1"));
    assertThat(ended).isEqualTo(new Ended(status, line + "\n"));
  }

  @Test
  void nipaWarnsWhereTheGateWroteNothing() throws Exception {
    gate("echo 'gate: there is no commit HEAD~.' >&2", "exit 2");
    Ended ended = run("nipa/quiesce/quiesce.sh", "", Map.of("DESC_FD", "1"));
    assertThat(ended.status()).isEqualTo(250);
    assertThat(ended.out()).contains("quiesce decided nothing: gate: there is no commit HEAD~.");
  }

  @Test
  void nipaWarnsWhereThereIsNoGate() throws Exception {
    Ended ended = run("nipa/quiesce/quiesce.sh", "", Map.of("DESC_FD", "1"));
    assertThat(ended.status()).isEqualTo(250);
    assertThat(ended.out()).contains("quiesce is not installed");
  }

  private void tree() throws Exception {
    Process git;
    try {
      git = new ProcessBuilder("git", "init", "-q", directory.toString()).inheritIO().start();
    } catch (IOException e) {
      assumeTrue(false, "no git: the hooks cannot be tried");
      return;
    }
    assertThat(git.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "250, WARNING: quiesce: so it is", "1, ERROR: quiesce: so it is"})
  void b4ShowsALineForAPatchThatBreaksSomething(int status, String line) throws Exception {
    tree();
    gate(NIPA_RESULTS, "echo " + status + " >$d/retcode", "echo so it is >$d/desc");
    Ended ended = run("git/b4-check", "Subject: x\n", Map.of());
    assertThat(ended.status()).isZero();
    assertThat(ended.out().strip()).isEqualTo(line);
  }

  @Test
  void b4GivesTheGateThePatchAndItsBase() throws Exception {
    tree();
    gate("while [[ $1 != --patch ]]; do shift; done", "cat $2 >&2", "echo \" on ${4##*@}\" >&2");
    Ended ended = run("git/b4-check", "the patch", Map.of("BASE", "v6.18"));
    assertThat(ended.out()).isEqualTo("WARNING: quiesce decided nothing: the patch on v6.18\n");
  }

  /** Of a push of what is there: as git would say it. */
  private String pushed() throws Exception {
    tree();
    Process commit =
        new ProcessBuilder(
                "git",
                "-c",
                "user.name=a",
                "-c",
                "user.email=a@example.org",
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                "one")
            .directory(directory.toFile())
            .inheritIO()
            .start();
    assertThat(commit.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    Process head =
        new ProcessBuilder("git", "rev-parse", "HEAD").directory(directory.toFile()).start();
    String id = new String(head.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return "refs/heads/x " + id + " refs/heads/x " + id + "\n";
  }

  @Test
  void aPushIsStoppedByARefutedPropertyOnly() throws Exception {
    String line = pushed();
    gate("cat >/dev/null", "exit 1");
    assertThat(run("git/pre-push", line, Map.of()).status()).isEqualTo(1);
    gate("cat >/dev/null", "exit 3");
    assertThat(run("git/pre-push", line, Map.of()).status()).isZero();
    gate("cat >/dev/null", "exit 0");
    assertThat(run("git/pre-push", line, Map.of()).status()).isZero();
  }

  /** The commands that a gate prints name the patch: they are pasted when the hook has ended. */
  @Test
  void whatAPushWasCheckedAsIsThereWhenTheHookHasEnded() throws Exception {
    String line = pushed();
    gate("while [[ $1 != --patch ]]; do shift; done", "printf '%s' \"$2\" >&2", "exit 1");
    String patch = run("git/pre-push", line, Map.of()).out().lines().findFirst().orElseThrow();
    assertThat(Path.of(patch.replaceAll("quiesce: not pushed.*", ""))).isRegularFile();
  }
}
