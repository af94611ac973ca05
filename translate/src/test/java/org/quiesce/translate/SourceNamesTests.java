package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of one name are called by as much of their path as tells them apart. */
final class SourceNamesTests {
  private static List<String> names(String... paths) {
    List<Source> sources =
        Stream.of(paths)
            .map(
                path -> new Source(Path.of(path).getFileName().toString(), Path.of(path), "int i;"))
            .toList();
    return Source.distinct(sources).stream().map(Source::name).toList();
  }

  @Test
  void aNameThatIsAloneStaysShort() {
    assertThat(names("drivers/cxl/mem.c", "drivers/cxl/port.c")).containsExactly("mem.c", "port.c");
  }

  @Test
  void twoOfOneNameAreToldApartByTheirDirectories() {
    assertThat(names("drivers/cxl/port.c", "drivers/cxl/core/port.c", "drivers/cxl/mem.c"))
        .containsExactly("cxl/port.c", "core/port.c", "mem.c");
  }

  @Test
  void asMuchOfThePathAsIsNeeded() {
    assertThat(names("a/cxl/port.c", "b/cxl/port.c"))
        .containsExactly("a/cxl/port.c", "b/cxl/port.c");
  }

  @Test
  void oneFileTwiceIsRefused() {
    assertThatThrownBy(() -> names("a/port.c", "a/../a/port.c"))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining("two sources are called port.c; give each file once");
  }
}
