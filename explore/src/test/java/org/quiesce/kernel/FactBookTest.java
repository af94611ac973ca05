package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quiesce.kernel.FactBook.Entry;
import org.quiesce.machine.Fact;
import org.quiesce.machine.MemoryOrder;

final class FactBookTest {
  private final FactBook book = FactBook.standard();

  @Test
  void everyFactThatCanBeNamedIsWrittenDownAndNoOther() {
    Set<String> named =
        Stream.<Fact>concat(Arrays.stream(KernelFact.values()), Arrays.stream(MemoryOrder.values()))
            .map(Fact::id)
            .collect(Collectors.toSet());
    Set<String> needed =
        book.facts().values().stream()
            .filter(entry -> entry.unused().isEmpty())
            .map(Entry::id)
            .collect(Collectors.toSet());
    assertThat(needed).isEqualTo(named);
  }

  @Test
  void everyFactSaysWhereTheKernelHasIt() {
    assertThat(book.facts().values())
        .allSatisfy(
            entry -> {
              assertThat(entry.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(entry.from()).containsPattern("[a-z]+/[A-Za-z0-9_/.-]+\\.(c|h|rst|txt)");
              assertThat(entry.rule()).endsWith(".").doesNotContain("  ");
            });
  }

  @Test
  void aFactWithoutSourceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactBook.parse("x", List.of("## a", "Primitive: A", "So it is.")))
        .withMessageContaining("'## a' needs its source");
  }

  @Test
  void aFactThatNoPrimitiveUsesSaysWhy() {
    List<String> lines =
        List.of("## a", "From: a.c (f)", "No primitive: out of scope.", "It", "is.");
    assertThat(FactBook.parse("x", lines))
        .containsExactly(new Entry("a", "x", "a.c (f)", List.of(), "out of scope.", "It is."));
  }
}
