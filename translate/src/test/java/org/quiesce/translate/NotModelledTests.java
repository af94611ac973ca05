package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.protocol.aer.AerKfifo;

/** What has no translation is said, with its line; what nothing reaches does not matter. */
class NotModelledTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `foo(pdev); return true;` | a call of foo()
          `int a[300]; return true;` | a local variable of type array
          `static int n; return n;` | a static variable inside a function
          `{ again: ; } if (info->severity) goto again; return true;` | goto again here
          `pdev++; return true;` | pointer arithmetic
          `return pdev->devfn > 3;` | arithmetic on a value that only the hardware knows
          `return sizeof(struct pci_dev);` | sizeof
          `return ({ return true; 1; });` | a return inside a statement expression
          `kfifo_in(&k.fifo, (struct cxl_proto_err_work_data *)NULL, 2); return true;` | other than 1 record
          `my_loop(pdev) { return false; } return true;` | the macro my_loop(...)
          `guard(preempt)(); return true;` | guard(preempt)
          `switch (info->severity) { case 1: guard(spinlock)(&k.lock); } return true;` | inside a switch
          `return IS_ENABLED(CONFIG_SOMETHING);` | a configuration symbol
          `queue_work(my_queue, k.work); return true;` | my_queue
          `typeof(pdev) p = pdev; return p;` | typeof
          `struct pci_dev *p __free(kfree) = pdev; return p;` | __free(kfree)
          `return (long)pdev == 3;` | a pointer cast to a number
          `union { int a; } u; return true;` | union
          `switch (info->severity) { case 0 ... 2: return true; } return true;` | a range of cases
          `void *p = &&out; goto *p; out: return true;` | the address of a label
          `MY_CHECK(pdev) k.number = 1; return true;` | the macro MY_CHECK(...)
          """)
  void saysWhatHasNoTranslation(String body, String what) {
    Translation<AerKfifo.Revision> translation = CSources.producer("", body);
    assertThat(translation.complete()).isFalse();
    assertThat(translation.notModelled())
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).contains(what);
              assertThat(entry.file()).isEqualTo("aer.c");
              assertThat(entry.line()).isGreaterThan(CSources.linesBefore());
            });
  }

  @Test
  void codeThatDependsOnAnUnknownSymbolIsDoubtful() {
    Translation<AerKfifo.Revision> translation =
        CSources.producer("", "#ifdef CONFIG_SOMETHING\n\treturn false;\n#endif\n\treturn true;");
    assertThat(translation.notModelled())
        .extracting(NotModelled::what)
        .contains("code that depends on CONFIG_SOMETHING");
  }

  @Test
  void aMacroWhoseDefinitionDependsOnAnUnknownSymbolIsDoubtful() {
    Translation<AerKfifo.Revision> translation =
        CSources.producer(
            "#ifdef CONFIG_SOMETHING\n#define N 1\n#else\n#define N 0\n#endif", "return N;");
    assertThat(translation.complete()).isFalse();
  }

  @Test
  void whatNothingReachesDoesNotMatter() {
    Translation<AerKfifo.Revision> translation =
        CSources.producer(
            "static int odd(void) { asm(\"\"); foo[3]->bar = ({ 1; }); return &&label; }\n"
                + "static int broken(void) { a b c; return }",
            "return true;");
    assertThat(translation.notModelled()).isEmpty();
  }

  @Test
  void recursionIsNotModelled() {
    Translation<AerKfifo.Revision> translation =
        CSources.producer("static int f(int n) { return n ? f(n - 1) : 0; }", "return f(3);");
    assertThat(translation.notModelled()).extracting(NotModelled::what).contains("recursion: f()");
  }

  @Test
  void anEnvironmentFunctionThatTouchesTheProtocolIsTranslated() {
    String harmless = "void pcie_clear_device_status(struct pci_dev *d) { readl(d->base); }\n";
    String harmful = "void pcie_clear_device_status(struct pci_dev *d) { pci_dev_put(d); }\n";
    String body = "pcie_clear_device_status(pdev); return true;";
    assertThat(CSources.producer(harmless, body).notes())
        .anySatisfy(note -> assertThat(note).contains("replaced by its environment stub"));
    Translation<AerKfifo.Revision> translated = CSources.producer(harmful, body);
    assertThat(translated.notes()).isEmpty();
    assertThat(translated.java().get("aer.c")).contains("pcie_clear_device_status$(");
  }

  /** A stub may not hide what a source says, nor what nobody knows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "frob(d);",
        "frob(&d->dev);",
        "struct device *dev = &d->dev; frob(dev);",
        "frob(to_pci_dev(&d->dev));",
        "guard(device)(&d->dev);",
        "scoped_guard(device, &d->dev) { }",
        "device_lock(&d->dev);",
        "while (1) ;",
        "asm(\"\");",
        "FROB;",
        "if (k.number) return;",
        "memset(&k, 0, 1);"
      })
  void anEnvironmentFunctionThatMayTouchTheProtocolIsTranslated(String body) {
    Translation<AerKfifo.Revision> translation =
        CSources.producer(
            "void pcie_clear_device_status(struct pci_dev *d) { " + body + " }\n",
            "pcie_clear_device_status(pdev); return true;");
    assertThat(translation.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev_err(&d->dev, \"%s\\n\", pci_name(d));",
        "trace_frob(&d->dev, 3);",
        "writel(readl(d->base + 4), d->base);",
        "struct cxl_memdev *m = to_cxl_memdev(&d->dev); guard(device)(&m->dev);",
        "if (pcie_aer_is_native(d)) frob(d->devfn);",
      })
  void anEnvironmentFunctionThatLeavesTheProtocolAloneIsAStub(String body) {
    Translation<AerKfifo.Revision> translation =
        CSources.producer(
            "void pcie_clear_device_status(struct pci_dev *d) { " + body + " }\n",
            "pcie_clear_device_status(pdev); return true;");
    assertThat(translation.notModelled()).isEmpty();
    assertThat(translation.notes())
        .filteredOn(note -> note.contains("replaced by its environment stub"))
        .hasSize(1);
  }

  @Test
  void whatJavaRefusesIsSaidOnItsLine() {
    Translation<AerKfifo.Revision> translation =
        CSources.producer(
            "",
            "\tswitch (info->severity) {\n\tcase 1:\n\tcase 1:\n\t\tbreak;\n\t}\n\treturn true;");
    assertThat(translation.notModelled())
        .singleElement()
        .satisfies(e -> assertThat(e.line()).isEqualTo(CSources.linesBefore() + 6));
  }

  @Test
  void entriesAreInTheOrderOfLines() {
    Translation<AerKfifo.Revision> translation =
        CSources.producer("", "foo();\nbar();\nreturn true;");
    List<Integer> lines = translation.notModelled().stream().map(NotModelled::line).toList();
    assertThat(lines).isSorted().hasSize(2);
  }
}
