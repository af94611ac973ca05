package org.quiesce.ci.creplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.explore.Trace;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs tail(1)")
final class ToolsTests {
  private static final List<String> ENDLESS = List.of("/usr/bin/tail", "-f", "/dev/null");

  @TempDir Path directory;

  @Test
  void whatDoesNotEndIsKilled() {
    Tools tools = new Tools("", Duration.ofMillis(1), () -> false);
    assertThat(tools.run(directory, Map.of(), ENDLESS).status()).isNull();
  }

  @Test
  void anInterruptionKillsIt() {
    Tools tools = new Tools("", Duration.ofHours(1), () -> true);
    assertThat(tools.run(directory, Map.of(), ENDLESS).status()).isNull();
  }

  @Test
  void withoutGccOneSentenceSaysSo() {
    Tools tools = new Tools(directory.toString(), Duration.ofSeconds(1), () -> false);
    Story story = new Story(new Trace(List.of(), "", List.of(), List.of()), List.of(), Map.of());
    assertThatThrownBy(
            () ->
                new CReplay(tools, line -> {})
                    .replay(story, "no-leaked-reference", List.of(), List.of(), null))
        .isInstanceOf(CReplay.CannotReplayException.class)
        .hasMessageContaining("there is no gcc");
  }
}
