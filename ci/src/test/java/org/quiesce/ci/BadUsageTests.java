package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.ci.TriedGate.Result;

final class BadUsageTests {
  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Counter.suite());

  private void complains(String sentence, String... args) {
    Result result = gate.run(args);
    assertThat(result.err())
        .hasLineCount(1)
        .startsWith("gate: ")
        .contains(sentence)
        .endsWith(".\n");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chekc                                  | the nearest is 'check'
          check --sorce a.c                      | there is no option '--sorce'; the nearest is '--source'
          check kounter                          | there is no protocol 'kounter'; the nearest is 'counter'
          check --revision lokked                | the nearest is 'locked'
          check --scenario two                   | the nearest is 'two-increments'
          check --property no-data               | the nearest is 'no-data-race'
          check --engine exlpore                 | the nearest is 'explore'
          check --memory-model cs                | the nearest is 'sc'
          check --reduction fuze                 | the nearest is 'fuse'
          check --report jsn=x                   | there is no report format 'jsn'; the nearest is 'json'
          check --report json                    | a report is FORMAT=FILE
          check --report json=                   | a report is FORMAT=FILE
          check --report json=- --report text=-  | two reports cannot go to the same file
          check --report nipa=-                  | nipa is a directory of files; name one
          check --report nipa=/no/such/dir       | the directory /no/such/dir cannot be made
          check --report json=/no/such/dir/x     | there is no directory /no/such/dir
          check --budget 0                       | a budget of 0 decides nothing
          check --budget 0ms                     | a budget of 0 decides nothing
          check --budget 45                      | needs a unit
          check --budget -3s                     | a budget is a number
          check --budget soon                    | a budget is a number
          check --workers 0                      | 1 to 64 workers
          check --workers many                   | 'many' is not an int
          check --color red                      | expected one of [auto, always, never]
          check --source                         | Missing required parameter
          replay                                 | Missing required parameter
          replay nonsense                        | 'nonsense' is not a token
          replay a/b@12345678:a~0000             | expected <protocol>/<revision>/<scenario>/<property>
          mutate kounter                         | the nearest is 'counter'
          translate                              | Missing required parameter
          list everything                        | there is no protocol 'everything'
          """)
  void everyMistakeGetsOneSentence(String args, String sentence) {
    complains(sentence, args.split(" "));
  }

  @Test
  void aReportCannotReplaceADirectory() {
    complains("is a directory", "check", "--report", "json=" + directory);
  }

  @Test
  void aSourceMustExist() {
    complains("no such file", "check", "--source", directory + "/none.c");
  }

  @Test
  void aSourceIsNoDirectory() {
    complains("is a directory", "check", "--source", directory.toString());
  }

  @Test
  void anEmptySourceSaysSo() throws IOException {
    Path file = Files.writeString(directory.resolve("empty.c"), "\n");
    complains("is empty", "translate", file.toString());
  }

  @Test
  void aBinarySourceSaysSo() throws IOException {
    Path file = Files.write(directory.resolve("binary.c"), new byte[] {127, 'E', 'L', 'F', 0});
    complains("is binary", "check", "--source", file.toString());
  }

  @Test
  void aHugeSourceSaysSo() throws IOException {
    Path file = Files.writeString(directory.resolve("huge.c"), "x".repeat(2 * 1024 * 1024 + 1));
    complains("2097153 bytes", "check", "--source", file.toString());
  }

  @Test
  void whatIsNoSourceIsToldWithItsPlace() throws IOException {
    Path file = Files.writeString(directory.resolve("odd.c"), "what");
    complains("odd.c:1:1: expected a word", "check", "--source", file.toString());
  }

  @Test
  void sourcesHaveNoBuiltInRevision() throws IOException {
    Path file = Files.writeString(directory.resolve("locked.c"), "locked");
    complains("leave it out", "check", "--source", file.toString(), "--revision", "locked");
  }

  @Test
  void withoutAVerbTheUsageIsShown() {
    Result result = gate.run();
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("Usage: ci/gate").contains("self-check");
  }
}
