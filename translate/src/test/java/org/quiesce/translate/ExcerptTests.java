package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quiesce.translate.aer.AerShape;

/** What of a source is handed on as C. */
final class ExcerptTests {
  private static final Path RENDITION = Path.of("src/test/resources/c/v16-p1");

  private static List<Excerpt> excerpts(Source... sources) {
    return new Translator<>(new AerShape()).translate(List.of(sources)).excerpts();
  }

  private static Source vh() {
    return Source.read(RENDITION.resolve("aer_cxl_vh.c"));
  }

  private static Source ras() {
    return Source.read(RENDITION.resolve("ras.c"));
  }

  private static Source with(Source source, String more) {
    return new Source(source.name(), source.path(), source.text() + more);
  }

  private static String line(String text, int number) {
    return text.lines().toList().get(number - 1).strip();
  }

  @Test
  void functionsStandOnTheirOwnLines() {
    String text = excerpts(vh(), ras()).get(0).text();
    assertThat(line(text, 63)).isEqualTo("guard(rwsem_read)(&cxl_proto_err_kfifo.rwsema);");
    assertThat(line(text, 71)).isEqualTo("pci_dev_get(pdev);");
  }

  @Test
  void thereIsNoDirectiveAndNoComment() {
    for (Excerpt excerpt : excerpts(vh(), ras())) {
      assertThat(excerpt.text()).doesNotContain("#", "/*", "EXPORT_SYMBOL");
    }
  }

  @Test
  void onlyWhatTheRolesReachIsThere() {
    List<Excerpt> excerpts = excerpts(vh(), ras());
    assertThat(excerpts.get(0).functions())
        .containsExactly(
            "cxl_forward_error",
            "cxl_proto_err_kfifo_get",
            "cxl_register_proto_err_work",
            "cxl_unregister_proto_err_work");
    assertThat(excerpts.get(0).text()).doesNotContain("is_cxl_error");
    assertThat(excerpts.get(1).text()).doesNotContain("cper_trace_port", "readl");
  }

  @Test
  void aFunctionThatIsOnlyNamedHasNoBody() {
    String text = excerpts(vh(), ras()).get(1).text();
    assertThat(text)
        .containsPattern(
            "static void cxl_cper_prot_err_work_fn\\(struct work_struct \\*work\\)\\s*\\{ \\}")
        .contains("DECLARE_WORK(cxl_cper_prot_err_work, cxl_cper_prot_err_work_fn)")
        .doesNotContain("cxl_cper_prot_err_kfifo_get");
  }

  @Test
  void whatNobodyCallsIsNotThereHoweverItIsCalled() {
    String evil =
        """

        static int evil(void) { return system("true"); }
        static int (*table[])(void) = { evil };
        static struct evil_struct { int (*f)(void); } ops = { .f = evil };
        """;
    List<Excerpt> excerpts = excerpts(vh(), with(ras(), evil));
    assertThat(excerpts.get(1).text()).doesNotContain("evil", "system");
  }

  @Test
  void theModuleIsTold() {
    assertThat(excerpts(vh(), ras())).extracting(Excerpt::inModule).containsExactly(false, true);
    Source both = new Source("all.c", Path.of("all.c"), vh().text() + ras().text());
    assertThat(excerpts(both)).extracting(Excerpt::inModule).containsExactly(false);
  }

  @Test
  void aKfifosSizeKeepsItsName() {
    Excerpt excerpt = excerpts(vh(), ras()).get(0);
    assertThat(excerpt.capacities()).containsExactly("CXL_ERROR_SOURCES_MAX");
    assertThat(excerpt.text()).contains("CXL_ERROR_SOURCES_MAX");
  }
}
