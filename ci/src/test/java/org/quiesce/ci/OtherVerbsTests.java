package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;

final class OtherVerbsTests {
  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Counter.suite());

  @Test
  void listNamesAllThatCanBeAskedFor() {
    Result result = gate.run("list");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("protocol counter")
        .contains("  unlocked: count REFUTED")
        .contains("  never-done: threads 2 (--deep)")
        .contains("  count: two increments add up to two")
        .contains("  M1 of locked: it is UNLOCKED (must break count, no-data-race)")
        .contains("  explore: ");
  }

  @Test
  void translateShowsJavaAndNotes() throws IOException {
    Path file = Files.writeString(directory.resolve("locked.c"), "locked");
    Result result = gate.run("translate", file.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("// note: a word is a program").contains("class Counter {}");
  }

  @Test
  void translateTellsWhatIsNotModelled() throws IOException {
    Path file = Files.writeString(directory.resolve("asm.c"), "asm");
    Result result = gate.run("translate", file.toString());
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).isEqualTo("asm.c:1: not modelled: asm\n");
  }

  @Test
  void selfCheckCountsWhatFailed() {
    Result result = gate.run("self-check");
    assertThat(result.out().lines())
        .contains("ok     canaries of explore", "ok     check counter")
        .last()
        .isEqualTo("4 passed, 1 failed");
    assertThat(result.out()).contains("FAILED mutate counter: status 1, expected 0");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void aFactIsToldWithItsSource() {
    Result result = gate.run("fact", "rwsem-queued-writer");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("rwsem-queued-writer\n  A reader that arrives while a writer is queued")
        .contains("kernel:    kernel/locking/rwsem.c (")
        .contains("primitive: RwSemaphore");
  }

  @Test
  void factsAreListedAndTheNearestNameIsTold() {
    assertThat(gate.run("fact").out()).contains("locks\n").contains("  kfifo-uninitialised\n");
    Result unknown = gate.run("fact", "rwsem-queue-writer");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("the nearest is 'rwsem-queued-writer' (ci/gate fact shows");
  }

  @Test
  void warmUpIsSilent() {
    Result result = gate.run("warm-up");
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void helpEndsWithStatus0() {
    assertThat(gate.run("check", "--help").status()).isZero();
  }

  @Test
  void oneProtocolCanBeListed() {
    assertThat(TriedGate.of("doe-mailbox").run("list", "doe-mailbox").out())
        .startsWith("protocol doe-mailbox\n")
        .contains("\nproperties\n  vector-in-range: ")
        .doesNotContain("\nengines\n");
  }

  @Test
  void theVersionNamesTheJava() {
    Result result = gate.run("--version");
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("Quiesce ").contains("Java " + Runtime.version());
  }

  @Test
  void bashAndZshAreToldEveryVerbAndOption() {
    String script = gate.run("completion", "zsh").out();
    assertThat(script).isEqualTo(gate.run("completion", "bash").out());
    assertThat(script)
        .contains("complete -F _complete_gate")
        .contains("self-check")
        .contains("'--property'")
        .contains("bashcompinit");
  }

  @Test
  void fishIsToldVerbsAndTheirOptionsAndNothingHidden() {
    assertThat(gate.run("completion", "fish").out().lines())
        .allMatch(line -> line.startsWith("complete -c gate -n '__fish_"))
        .anyMatch(line -> line.contains("__fish_use_subcommand' -f -a check -d 'Decide a patch"))
        .anyMatch(line -> line.contains("__fish_seen_subcommand_from check' -l property -r"))
        .noneMatch(line -> line.contains("warm-up"));
  }

  @Test
  void everyVerbTakesColours() {
    assertThat(gate.run("fact", "rwsem-queued-writer", "--color=always").out()).contains("\u001b[");
    assertThat(gate.run("list", "--color=never").status()).isZero();
  }

  @Test
  void helpAndFactsAreAsWideAsTheTerminal() {
    for (String[] args : new String[][] {{"check", "--help"}, {"fact"}}) {
      assertThat(gate.wide(72).run(args).out().lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
    }
  }
}
