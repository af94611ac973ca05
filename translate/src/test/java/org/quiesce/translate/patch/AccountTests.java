package org.quiesce.translate.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.translate.patch.account.Changes;
import org.quiesce.translate.patch.account.FileChange;
import org.quiesce.translate.patch.account.FunctionChange;
import org.quiesce.translate.patch.extent.Extent;
import org.quiesce.translate.patch.extent.FunctionScanner;
import org.quiesce.translate.patch.image.AfterImage;

/** What a patch changes, function by function. */
class AccountTests {
  private static List<String> functions(String... lines) {
    return FunctionScanner.ofFile("x.c", String.join("\n", lines)).whole().stream()
        .map(extent -> extent.name() + " " + extent.firstLine() + "-" + extent.lastLine())
        .toList();
  }

  private static List<String> piece(String text) {
    return FunctionScanner.ofPiece("x.c", text.lines().toList()).whole().stream()
        .map(Extent::name)
        .toList();
  }

  @Test
  void eachPatchOfASeriesHasItsAccount() {
    AfterImage image = Examples.apply(Examples.series());
    assertThat(Changes.of(image.steps().get(0)))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.functions()).hasToString("[changed demo_forward]");
              assertThat(change.fileScope()).isFalse();
            });
    assertThat(Changes.of(image.steps().get(1)).get(0).functions())
        .hasToString("[added demo_cancel, changed demo_unregister]");
    List<FileChange> last = Changes.of(image.steps().get(2));
    assertThat(last).extracting(FileChange::path).containsExactly(Examples.QUEUE, Examples.HEADER);
    assertThat(last.get(0).before()).containsExactly("demo_get");
    assertThat(last.get(0).after()).containsExactly("demo_for_each");
    assertThat(last.get(0).fileScope()).isTrue();
    assertThat(last.get(1).kind()).isEqualTo(FileChange.Kind.ADDED);
    assertThat(
            Changes.between(
                image.before(), image.after(), List.of(Examples.QUEUE, "drivers/none.c")))
        .singleElement()
        .satisfies(change -> assertThat(change.functions()).hasSize(5));
  }

  @Test
  void withoutATreeWhatIsSeenInPartIsTouched() {
    AfterImage image = AfterImage.withoutTree(Examples.read(Examples.text("plain.diff")));
    FileChange change = Changes.of(image.steps().get(0)).get(0);
    assertThat(change.functions())
        .filteredOn(function -> function.kind() == FunctionChange.Kind.TOUCHED)
        .extracting(FunctionChange::name)
        .containsExactly("demo_forward");
    assertThat(change.after()).contains("demo_cancel", "demo_for_each", "demo_unregister");
    assertThat(change.before()).contains("demo_get", "demo_unregister");
  }

  @Test
  void commentsAndWhiteSpaceAreNoChange() {
    String diff =
        """
        --- a/drivers/demo/queue.c
        +++ b/drivers/demo/queue.c
        @@ -17,3 +17,4 @@
         void demo_register(struct work_struct *work)
         {
        -\tguard(rwsem_write)(&demo_lock);
        +\t/* nobody may add now */
        +\tguard( rwsem_write )(&demo_lock);
        """
            .replace("@@ -17,3 +17,4 @@", "@@ -17,4 +17,5 @@")
            .concat(" \tdemo_work = work;\n");
    FileChange change = Changes.of(Examples.apply(diff).steps().get(0)).get(0);
    assertThat(change.functions()).isEmpty();
    assertThat(change.isReal()).isFalse();
  }

  @Test
  void functionsOfManyShapes() {
    assertThat(
            functions(
                "EXPORT_SYMBOL(x);",
                "static __printf(1, 2) int",
                "plain(const char *s, ...) __must_hold(&lock)",
                "{",
                "\tif (x) { y(); }",
                "}",
                "module_init(old)",
                "struct demo *__made(int (*fn)(int)) { return NULL; }",
                "static const struct ops ops = { .a = call(b) };",
                "struct s { int a; };",
                "SYSCALL_DEFINE2(read, int, fd, char *, p)",
                "{",
                "}"))
        .containsExactly("plain 2-6", "__made 8-8", "SYSCALL_DEFINE2(read) 11-13");
  }

  @Test
  void bothBranchesOfAnIfBeginAtTheSameDepth() {
    assertThat(
            functions(
                "#ifdef A",
                "static int f(void) {",
                "#else",
                "static int f(int a) {",
                "#endif",
                "\treturn 0; }",
                "static int g(void)",
                "{",
                "#ifdef B",
                "\tif (a) {",
                "#else",
                "\tif (b) {",
                "#endif",
                "\t}",
                "}"))
        .last()
        .isEqualTo("g 7-15");
  }

  @Test
  void aPieceMayBeginAnywhere() {
    assertThat(piece(" * end of a comment\n */\nint f(void) { }\n")).containsExactly("f");
    assertThat(piece("\tx = 1;\n}\nint f(void)\n{\n}\nint g(void)\n{\n")).containsExactly("f");
    assertThat(piece("else scoped_guard(mutex, &a) {\n\tb();\n}\n")).isEmpty();
    assertThat(piece("list_for_each(a, b) {\n\tb();\n}\n")).isEmpty();
    assertThat(piece("int a(int b) {\n}\n/* a comment that\n goes on\n")).containsExactly("a");
    assertThat(piece("IORES) != X) {\n if (a) { b(c); }\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          static int f(struct a *b, | f
          void __g(void)            | __g
          DECLARE_RWSEM(x);         | ''
          int x = y(z)              | ''
          config CXL_PCI            | ''
          out:                      | ''
          """)
  void theFunctionOfASection(String section, String name) {
    assertThat(FunctionScanner.ofSection(section)).isEqualTo(name);
  }
}
