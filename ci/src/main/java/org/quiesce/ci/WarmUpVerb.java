package org.quiesce.ci;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.quiesce.ci.report.Page;
import org.quiesce.ci.run.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code warm-up}: goes once through what a check goes through, so that {@code ci/gate} can archive
 * the classes that were loaded.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpVerb implements Callable<Integer> {
  private final House house;

  @Option(names = "--source", paramLabel = "FILE", description = "C files of the first protocol.")
  private List<Path> sources = new ArrayList<>();

  WarmUpVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console silent = new Console(nowhere, nowhere, false, false, Page.ORDINARY);
    // An engine that instruments classes would spoil the archive that this run is for.
    List<Engine> searching = house.engines().stream().filter(one -> !one.samples()).toList();
    House quiet =
        new House(house.suites(), searching, silent, house.interruption(), house.watching());
    for (Suite<?> suite : house.suites()) {
      String[] check = {
        "check",
        suite.name(),
        "--revision",
        suite.protocol().revisions().get(0).name(),
        "--scenario",
        suite.protocol().scenarios().get(0).name(),
        "--scenario",
        suite.protocol().scenarios().get(1).name()
      };
      CommandLines.execute(quiet, with(check, "--traces"));
      CommandLines.execute(quiet, with(check, "--report", "json=-"));
    }
    if (!sources.isEmpty()) {
      List<String> check = new ArrayList<>(List.of("check", "--first"));
      sources.forEach(source -> check.addAll(List.of("--source", source.toString())));
      CommandLines.execute(quiet, check.toArray(String[]::new));
    }
    return ExitStatus.OK.code();
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }
}
