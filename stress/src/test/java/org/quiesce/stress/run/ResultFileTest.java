package org.quiesce.stress.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
  private static final String NAME = "jcstress-results-2026-01-01-00-00-00.bin.gz";

  @TempDir private Path directory;

  @Test
  void noFileIsNoResult() {
    assertThatThrownBy(() -> ResultFile.readIn(directory))
        .isInstanceOf(IOException.class)
        .hasMessage("JCStress left 0 result files, not one");
  }

  @Test
  void theFileOfAKilledRunIsNoResult() throws IOException {
    Files.createFile(directory.resolve(NAME));
    assertThatThrownBy(() -> ResultFile.readIn(directory))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("the result file of JCStress cannot be read: ");
  }

  @Test
  void anEmptyFileIsNoResult() throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(directory.resolve(NAME)))) {
      out.flush();
    }
    assertThatThrownBy(() -> ResultFile.readIn(directory))
        .isInstanceOf(IOException.class)
        .hasMessageMatching("the result file of JCStress (is empty|cannot be read).*");
  }

  @Test
  void garbageIsNoResult() throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(directory.resolve(NAME)))) {
      out.write("not an object stream".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> ResultFile.readIn(directory))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("the result file of JCStress cannot be read: ");
  }
}
