package org.quiesce.ci;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.SourceModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code translate}: shows the Java that C sources become. */
@Command(
    name = "translate",
    header = "Print what C sources become: Java of a known protocol, else instructions.")
final class TranslateVerb implements Callable<Integer> {
  private final House house;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "C files that belong together.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--protocol",
      paramLabel = "NAME",
      description = "The protocol that they belong to; found from their functions unless told.")
  private @Nullable String protocol;

  TranslateVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    house.watching().preparing("reading");
    if (protocol == null && AnyDriver.isNoProtocol(house.suites(), files)) {
      List<String> instructions = AnyDriver.read(files).instructions();
      house.watching().close();
      instructions.forEach(house.console().out()::println);
      return ExitStatus.OK.code();
    }
    Suite<?> suite =
        protocol == null ? Suite.ofSources(house.suites(), files) : house.suite(protocol);
    SourceModel<?> source = suite.reader().read(files);
    house.watching().close();
    PrintWriter out = house.console().out();
    source.notes().forEach(note -> out.println("// note: " + note));
    source
        .java()
        .forEach(
            (file, java) -> {
              out.println("// ---- " + file);
              out.println(java.stripTrailing());
            });
    source.notModelled().forEach(house.console().err()::println);
    return (source.notModelled().isEmpty() ? ExitStatus.OK : ExitStatus.INCONCLUSIVE).code();
  }
}
