package org.quiesce.drive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/** Small edits of one driver by hand, each of which is right, broken in a class, or undecided. */
class HandEditsTest {
  private static final Path EDITS = Path.of("src/test/resources/edits");

  private static final Pattern HEAD = Pattern.compile("== ([^:]+): (.*)");

  /** What is told of an edit that is broken and that is known not to be decided. */
  private static final Pattern UNDECIDED = Pattern.compile("undecided \\((.*)\\)");

  /**
   * An edit.
   *
   * @param expected PROVED, or classes of a bug, or those as undecided
   * @param places what goes where
   */
  record Edit(String name, String expected, Map<String, StringBuilder> places) {
    @Override
    public String toString() {
      return name;
    }

    private String in(String driver) {
      String edited = driver;
      for (Map.Entry<String, StringBuilder> place : places.entrySet()) {
        String mark = "/*" + place.getKey() + "*/";
        assertThat(edited).contains(mark);
        edited = edited.replace(mark, place.getValue());
      }
      return edited;
    }
  }

  static Stream<Edit> edits() throws IOException {
    try (Stream<Path> files = Files.list(EDITS)) {
      List<Edit> all = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        read(file, all);
      }
      return all.stream();
    }
  }

  private static void read(Path file, List<Edit> all) throws IOException {
    String family = file.getFileName().toString().replace(".txt", "/");
    StringBuilder place = new StringBuilder();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        all.add(new Edit(family + head.group(1), head.group(2), new LinkedHashMap<>()));
      } else if (line.startsWith("@ ")) {
        place = new StringBuilder();
        all.get(all.size() - 1).places().put(line.substring(2), place);
      } else {
        place.append(line).append('\n');
      }
    }
  }

  @ParameterizedTest
  @MethodSource("edits")
  void isDecidedAsItShouldBe(Edit edit) throws IOException {
    String driver = Files.readString(EDITS.resolve("box.c"), StandardCharsets.UTF_8);
    Budget budget =
        new Budget(new Limits(Duration.ofSeconds(60), 1L << 30, 1), Reduction.FUSE, Progress.NONE);
    DriverCheck.Outcome outcome =
        new DriverCheck(new Reader(Headers.ours()).read(Map.of("box.c", edit.in(driver))), budget)
            .check("driver");

    Matcher undecided = UNDECIDED.matcher(edit.expected());
    if (edit.expected().equals("PROVED")) {
      KnownDriver.isProved(outcome);
    } else if (undecided.matches()) {
      assertThat(refuted(outcome)).isEmpty();
      assertThat(outcome.results())
          .filteredOn(one -> isOf(one.property(), undecided.group(1)))
          .as("what is broken is not proved")
          .anyMatch(one -> one.verdict() == Verdict.INCONCLUSIVE);
    } else {
      assertThat(refuted(outcome))
          .as("expected %s", edit.expected())
          .anyMatch(property -> isOf(property, edit.expected()));
    }
  }

  private static Set<String> refuted(DriverCheck.Outcome outcome) {
    return outcome.results().stream()
        .filter(one -> one.verdict() == Verdict.REFUTED)
        .map(CheckResult::property)
        .collect(Collectors.toSet());
  }

  private static boolean isOf(String property, String classes) {
    return Stream.of(classes.split(" or ", -1)).anyMatch(property::contains);
  }
}
