package org.quiesce.ci;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.report.FactText;
import org.quiesce.kernel.FactBook;
import org.quiesce.kernel.FactBook.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fact}: what the primitives rely on of the kernel. */
@Command(
    name = "fact",
    header = "Tell a rule of the kernel that the model relies on; without a name, list all.")
final class FactVerb implements Callable<Integer> {
  private final House house;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "As a report names it, such as rwsem-queued-writer.")
  private @Nullable String name;

  @Spec private @Nullable CommandSpec spec;

  FactVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    PrintWriter out = house.console().out();
    FactText text = new FactText(house.console().page(Verbs.colours(spec), false));
    FactBook book = FactBook.standard();
    if (name == null) {
      text.list(book).forEach(out::println);
    } else {
      text.of(Names.find("fact", name, book.facts().values(), Entry::id, "ci/gate fact"))
          .forEach(out::println);
    }
    return ExitStatus.OK.code();
  }
}
