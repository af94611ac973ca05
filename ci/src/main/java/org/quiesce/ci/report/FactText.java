package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.kernel.FactBook;
import org.quiesce.kernel.FactBook.Entry;

/** Facts about the kernel on a terminal. */
public final class FactText {
  private final Page page;

  public FactText(Page page) {
    this.page = page;
  }

  /** One fact: the rule, where the kernel has it, which primitive takes its steps by it. */
  public List<String> of(Entry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(page.palette().strong(entry.id()));
    lines.addAll(page.indented("  ", entry.rule()));
    lines.add("");
    lines.addAll(page.indented("  ", "kernel:    " + entry.from()));
    lines.addAll(
        page.indented(
            "  ",
            entry.primitives().isEmpty()
                ? "primitive: none: " + entry.unused()
                : "primitive: " + String.join(", ", entry.primitives())));
    return lines;
  }

  /** All facts by chapter, each with its first sentence. */
  public List<String> list(FactBook book) {
    List<String> lines = new ArrayList<>();
    String chapter = "";
    for (Entry entry : book.facts().values()) {
      if (!entry.chapter().equals(chapter)) {
        chapter = entry.chapter();
        if (!lines.isEmpty()) {
          lines.add("");
        }
        lines.add(page.palette().strong(chapter));
      }
      lines.add("  " + entry.id());
      lines.addAll(page.indented("    ", entry.inShort()));
    }
    return lines;
  }
}
