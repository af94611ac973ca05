package org.quiesce.translate.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.translate.Source;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.Global;

/** Names in tables are found by their path. */
class TablesTests {
  private static final String TEXT =
      """
      static int probe(struct device *dev) { return 0; }
      static struct cxl_driver mem = {
        .name = "mem",
        .probe = probe,
        .drv = { .probe_type = PROBE_FORCE_SYNCHRONOUS, .dev_groups = groups, },
        .ops.late = &probe,
      };
      static struct other_driver other;
      module_init(start);
      """;

  @Test
  void functionsAndConstantsAreFound() {
    CFile file = CFile.of(new Source("a.c", Path.of("a.c"), TEXT));
    List<Program.Found<Global>> found = Tables.of(new Program(List.of(file), null), "cxl_driver");
    assertThat(found).hasSize(1);
    Global table = found.get(0).what();
    assertThat(Tables.name(table, "probe")).isEqualTo("probe");
    assertThat(Tables.name(table, "drv.probe_type")).isEqualTo("PROBE_FORCE_SYNCHRONOUS");
    assertThat(Tables.name(table, "ops.late")).isEqualTo("probe");
    assertThat(Tables.name(table, "name")).isNull();
    assertThat(Tables.name(table, "remove")).isNull();
    assertThat(file.macroArguments("module_init")).containsExactly("start");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .probe = a, .probe = b | probe | b
          .probe = a, .probe = NULL | probe |
          .drv = { .type = a }, .drv.type = b | drv.type | b
          .drv.type = a, .drv = { .type = b } | drv.type | b
          .drv.type = a, .drv = { .other = b } | drv.type |
          .drv = { .type = a, .type = b } | drv.type | b
          """)
  void whatIsSaidLastCounts(String fields, String path, @Nullable String name) {
    String text = "static struct cxl_driver d = { " + fields + " };\n";
    CFile file = CFile.of(new Source("a.c", Path.of("a.c"), text));
    assertThat(Tables.name(file.global("d"), path)).isEqualTo(name);
  }
}
