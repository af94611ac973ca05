package org.quiesce.ci.creplay;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;

final class AdmissionTests {
  private static void require(String name, String text) {
    Admission.require(List.of(new Source(name, Path.of(name), text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int a;\\n#pragma GCC poison a                              | ras.c:2: #pragma
          '#embed "/etc/passwd"' | ras.c:1: #embed
          '#include_next <stdio.h>' | ras.c:1: #include_next
          '#line 1 "shim/kernel.h"' | ras.c:1: #line
          '#  ident "x"' | ras.c:1: #ident
          '#if __has_include("/etc/passwd")\\n#endif' | ras.c:1: __has_include
          void f(void)\\n{\\n  asm("nop");\\n}                        | ras.c:3: asm
          void f(void) { __asm__ volatile("nop"); }                   | ras.c:1: __asm__
          void f(void) { _Pragma("GCC poison f") }                    | ras.c:1: _Pragma
          '#define P _Pragma("GCC poison f")' | ras.c:1: _Pragma
          __attribute__((constructor)) static void f(void) {}         | __attribute__((constructor))
          static void f(void) __attribute__((unused, destructor));    | __attribute__((destructor))
          int x __attribute__((section(".init_array")));              | __attribute__((section))
          int x __attribute__((cleanup(f)));                          | __attribute__((cleanup))
          void __tsan_read8(void *p) {}                               | __tsan_read8
          int qz_me(void) { return 0; }                               | qz_me
          void f(void) { __builtin_trap(); }                          | __builtin_trap
          """)
  void whatReachesFurtherThanFunctionsIsRefused(String text, String sentence) {
    String source = text.replace("\\n", "\n");
    assertThatThrownBy(() -> require("ras.c", source))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining(sentence)
        .hasMessageContaining("is not compiled by --c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shim/kernel.c", "a\"b.c", "-o.c", "a b.c", "../ras.c", "ras.so"})
  void aFileThatCouldPassForSomethingElseIsRefused(String name) {
    assertThatThrownBy(() -> require(name, "int a;"))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining("is not compiled");
  }

  @Test
  void ordinaryKernelCIsAdmitted() {
    assertThatCode(
            () ->
                require(
                    "core/ras.c",
                    """
                    #include <linux/pci.h>
                    #ifdef CONFIG_PCI
                    #define N 2
                    #endif
                    static int f(void) __attribute__((unused, aligned(8)));
                    /* #pragma and asm("nop") in a comment */
                    static const char *text = "asm __attribute__((constructor))";
                    """))
        .doesNotThrowAnyException();
  }
}
