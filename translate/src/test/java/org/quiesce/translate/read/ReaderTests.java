package org.quiesce.translate.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.IrText;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Program;

/** What a program is made of: names, links, positions, what is lost and what is open. */
final class ReaderTests {
  private final Reader reader = new Reader(Headers.none());

  private Program read(String... lines) {
    return reader.read(Map.of("a.c", String.join("\n", lines)));
  }

  private static Function function(Program program, String name) {
    return Objects.requireNonNull(program.function(name), name);
  }

  private static <T extends Instruction> List<T> all(Function function, Class<T> kind) {
    return function.code().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Map<String, String> files(String... namesAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return files;
  }

  @Test
  void everyInstructionStandsWhereItsExpressionDoes() {
    Program program =
        read(
            "#define TWICE(x) ((x) + (x))",
            "int f(int a)",
            "{",
            "\ta = a *",
            "\t\tTWICE(a);",
            "\treturn a;",
            "}");
    assertThat(IrText.of(function(program, "f")).lines())
        .containsExactly(
            "a.c:2: s32 f(s32 a%0)",
            "     5    0  %1 = a%0 + a%0 in s32",
            "     4    1  %2 = a%0 * %1 in s32",
            "     4    2  a%0 = %2",
            "     6    3  return a%0");
  }

  @Test
  void aFunctionThatIsNoCStopsWhoCallsItAndNobodyElse() {
    Program program = read("int f(void) { return 1 +; }", "int g(void) { return 2; }");
    assertThat(function(program, "f").code())
        .singleElement()
        .isInstanceOf(Instruction.NotModelled.class);
    assertThat(function(program, "g").code())
        .containsExactly(new Instruction.Return(new Operand.Constant(2, CType.INT)));
    assertThat(reader.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Diagnostic.Kind.FUNCTION_LOST);
              assertThat(d.position()).hasToString("a.c:1");
            });
  }

  @Test
  void noSourceIsRefusedInASentence() {
    assertThatThrownBy(() -> reader.read(Map.of()))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining("no source");
  }

  @Test
  void containerOfIsAnInstruction() {
    Program program =
        read(
            "#define container_of(p, T, m) ((T *)((char *)(p) - __builtin_offsetof(T, m)))",
            "struct w { int x; }; struct d { int a; struct { struct w w; } in; };",
            "struct d *f(struct w *w) { return container_of(w, struct d, in.w); }");
    assertThat(all(function(program, "f"), Instruction.ContainerOf.class))
        .singleElement()
        .satisfies(c -> assertThat(c.fields()).containsExactly("in", "w"));
  }

  @Test
  void allocationsSayWhatTheyMake() {
    Program program =
        read(
            "struct d { int a; }; void *kzalloc(unsigned long n, int f);",
            "void f(void *v) {",
            "  struct d *d = kzalloc(1, 2);",
            "  v = kzalloc(sizeof(*d), 2);",
            "}");
    CType d = Objects.requireNonNull(program.structs().get("d"));
    assertThat(all(function(program, "f"), Instruction.Call.class))
        .extracting(Instruction.Call::allocates)
        .containsExactly(d, d);
  }

  @Test
  void whatNothingDeclaresIsOpen() {
    Program program = read("int f(struct foo *p) { p->state = BUSY; return frob(p); }");
    assertThat(all(function(program, "f"), Instruction.Store.class))
        .singleElement()
        .satisfies(s -> assertThat(s.type()).isInstanceOf(CType.Open.class));
    Global busy = Objects.requireNonNull(program.globals().get("BUSY"));
    assertThat(busy.defined()).isFalse();
    assertThat(busy.type()).isInstanceOf(CType.Open.class);
    assertThat(reader.diagnostics())
        .extracting(Diagnostic::subject)
        .containsExactlyInAnyOrder("BUSY", "frob");
  }

  @Test
  void staticsOfOneNameInTwoFilesAreTwo() {
    Program program =
        reader.read(
            files(
                "a.c",
                    "static int n = 1; static int get(void) { return n; } int a(void) { return"
                        + " get(); }",
                "b.c",
                    "static int n = 2; static int get(void) { return n; } int b(void) { return"
                        + " get(); }"));
    assertThat(program.globals()).containsOnlyKeys("a.c:n", "b.c:n");
    assertThat(program.functions()).containsOnlyKeys("a.c:get", "a", "b.c:get", "b");
    assertThat(all(function(program, "b"), Instruction.Call.class))
        .singleElement()
        .satisfies(c -> assertThat(c.callee()).isEqualTo(new Operand.FunctionAddress("b.c:get")));
  }

  @Test
  void filesShareStructsFunctionsAndObjectsByName() {
    Program program =
        reader.read(
            files(
                "a.c",
                    "#include \"d.h\"\n"
                        + "extern int total; int a(struct d *d) { return d->n + total + b(d); }",
                "b.c", "#include \"d.h\"\nint total = 3; int b(struct d *d) { return d->n; }",
                "d.h", "struct d { int n; };"));
    assertThat(all(function(program, "a"), Instruction.AddressOfField.class).get(0).struct())
        .isSameAs(all(function(program, "b"), Instruction.AddressOfField.class).get(0).struct());
    assertThat(Objects.requireNonNull(program.globals().get("total")).defined()).isTrue();
    assertThat(all(function(program, "a"), Instruction.Call.class).get(0).result())
        .isEqualTo(CType.INT);
  }

  @Test
  void configurationSymbolsAreAllSetOrAllUnset() {
    String text =
        "#ifdef CONFIG_X\n"
            + "int with(void) { return 1; }\n"
            + "#else\n"
            + "int without(void) { return 1; }\n"
            + "#endif";
    assertThat(reader.read(Map.of("a.c", text)).functions()).containsOnlyKeys("with");
    Reader none = new Reader(Headers.none(), Reader.Configuration.NONE_SET);
    assertThat(none.read(Map.of("a.c", text)).functions()).containsOnlyKeys("without");
  }

  @Test
  void aLoopMacroThatNothingDefinesIsALoopThatIsNotKnown() {
    Program program =
        read(
            "int f(struct q *q) {",
            "  int n = 0;",
            "  for_each_entry(q, head)",
            "    n++;",
            "  return n;",
            "}");
    assertThat(all(function(program, "f"), Instruction.Call.class))
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.callee()).isEqualTo(new Operand.FunctionAddress("__qz_unknown_loop")));
    assertThat(all(function(program, "f"), Instruction.NotModelled.class)).isEmpty();
  }

  @Test
  void headersAreReadOnlyAsFarAsTheyAreUsed() {
    Reader with =
        new Reader(
            (include, angled, from) ->
                include.equals("linux/x.h")
                    ? "static inline int used(void) { return 1; } static inline int idle(void) {"
                        + " return 2; } void k(int *p);"
                    : null);
    Program program =
        with.read(
            Map.of(
                "a.c",
                "#include <linux/x.h>\n"
                    + "#include <linux/none.h>\n"
                    + "int f(int *p) { k(p); return used(); }"));
    assertThat(program.functions()).containsOnlyKeys("f", "used");
    assertThat(program.prototypes()).containsOnlyKeys("k");
    assertThat(function(program, "used").position().file()).isEqualTo("linux/x.h");
  }
}
