package org.quiesce.drive.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.read.Reader;

/**
 * Programs with a main and a broken twin each: of the right one all is proved, of the twin exactly
 * what its first line says is refuted.
 */
class ProgramsTest {
  private static final String MARK = "BROKEN: ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aborts",
        "arguments",
        "atomics",
        "barrier",
        "counter",
        "detached",
        "double_free",
        "escape",
        "exited",
        "handover",
        "heap",
        "keys",
        "kinds",
        "lock_order",
        "lost_wakeup",
        "misuse",
        "null",
        "numbers",
        "once",
        "peterson",
        "printed",
        "queue",
        "rwlock",
        "semaphore",
        "spinlock",
        "stack",
        "thread_local",
        "uninitialised",
        "verifier"
      })
  void theRightOneIsProvedAndItsTwinRefuted(String name) throws IOException {
    String text = text(name + ".c");
    String line = text.lines().findFirst().orElse("");
    Set<String> wanted =
        new TreeSet<>(
            Set.of(
                line.substring(line.indexOf(MARK) + MARK.length(), line.indexOf(" */"))
                    .split(" ", -1)));

    ProgramCheck.Outcome right = check(name, text);
    assertThat(right.results())
        .allSatisfy(
            one ->
                assertThat(one.verdict())
                    .as("%s of %s: %s", one.property(), name, one.reason())
                    .isEqualTo(Verdict.PROVED));

    ProgramCheck.Outcome broken = check(name, "#define BROKEN\n" + text);
    Set<String> refuted = new TreeSet<>();
    for (CheckResult one : broken.results()) {
      if (one.verdict() == Verdict.REFUTED) {
        refuted.add(one.property());
      }
    }
    assertThat(refuted).as("the twin of %s", name).isEqualTo(wanted);
  }

  /** What is not modelled, or was assumed away, is no proof. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#include <stdlib.h>\nint main(void) { free(aligned_alloc(3, 8)); return 0; }",
        "#include <stdlib.h>\nint main(void) { free(aligned_alloc(8, 12)); return 0; }",
        "#include <time.h>\nint main(void) { time_t now; time(&now); return now == 0; }",
        "#include <stdio.h>\nint main(void) { int n = 0; printf(\"a%n\", &n); return n; }",
        "#include <stdio.h>\nint say(char *how) { return printf(how); }"
            + "int main(void) { char how[2] = \"a\"; return say(how); }",
        "extern void __VERIFIER_assume(int);"
            + "int main(void) { int *p = 0; __VERIFIER_assume(0); return *p; }",
        "extern void reach_error(void); extern void abort(void);"
            + "int main(void) { abort(); reach_error(); return 0; }"
      })
  void nothingIsProvedOf(String text) {
    assertThat(check("undecided", text).results())
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(one.verdict())
                    .as("%s: %s", one.property(), one.reason())
                    .isEqualTo(Verdict.INCONCLUSIVE));
  }

  @Test
  void memoryOfAFunctionsStackIsNotProvedToBeUsedInTime() {
    String text =
        "#include <alloca.h>\n"
            + "static int *give(void) { int *mine = alloca(sizeof(int)); *mine = 1; return mine; }"
            + "int main(void) { return *give(); }";
    assertThat(check("alloca", text).results())
        .filteredOn(one -> one.property().equals("no-use-after-free"))
        .extracting(CheckResult::verdict)
        .containsExactly(Verdict.INCONCLUSIVE);
  }

  private static ProgramCheck.Outcome check(String name, String text) {
    Budget budget =
        new Budget(
            new Limits(Duration.ofSeconds(60), 1L << 29, 1), Reduction.PERSISTENT, Progress.NONE);
    return new ProgramCheck(Reader.ofPrograms().read(Map.of(name + ".c", text)), budget)
        .check(name);
  }

  private static String text(String name) throws IOException {
    try (InputStream in = ProgramsTest.class.getResourceAsStream("/programs/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
