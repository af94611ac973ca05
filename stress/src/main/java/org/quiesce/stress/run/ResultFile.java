package org.quiesce.stress.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.TestConfig;
import org.openjdk.jcstress.vm.CompileMode;
import org.quiesce.stress.run.TestReport.Observation;

/** Reads the file that JCStress writes at the very end of a run. */
final class ResultFile {
  private ResultFile() {}

  /**
   * The tests in the only result file of a directory, by name and mode.
   *
   * @throws IOException if there is none, or it cannot be read to its end; the message is a
   *     sentence
   */
  static SetMultimap<String, Observation> readIn(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(directory, "jcstress-results-*.bin.gz")) {
      found.forEach(files::add);
    }
    if (files.size() != 1) {
      throw new IOException("JCStress left " + files.size() + " result files, not one");
    }
    return read(files.get(0));
  }

  static SetMultimap<String, Observation> read(Path file) throws IOException {
    InProcessCollector results = new InProcessCollector();
    try {
      DiskReadCollector reader = new DiskReadCollector(file.toString(), results);
      try {
        reader.dump();
      } finally {
        reader.close();
      }
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw new IOException("the result file of JCStress cannot be read: " + e, e);
    }
    if (results.getTestResults().isEmpty()) {
      throw new IOException("the result file of JCStress is empty: no test ran");
    }
    SetMultimap<String, Observation> tests = LinkedHashMultimap.create();
    for (TestResult result : results.getTestResults()) {
      tests.put(result.getConfig().name, observation(result));
    }
    return tests;
  }

  private static Observation observation(TestResult result) {
    ImmutableSortedMap.Builder<String, Long> counts = ImmutableSortedMap.naturalOrder();
    for (String outcome : result.getStateKeys()) {
      counts.put(outcome, result.getCount(outcome));
    }
    return new Observation(
        mode(result.getConfig()),
        result.status().toString(),
        result.status() == Status.NORMAL && result.grading().isPassed,
        counts.buildOrThrow(),
        ImmutableList.<String>builder()
            .addAll(result.getMessages())
            .addAll(result.getVmErr())
            .build());
  }

  private static String mode(TestConfig config) {
    String compiled = CompileMode.description(config.compileMode, config.actorNames);
    String arguments =
        config.jvmArgs.stream()
            .filter(argument -> !argument.startsWith("-D")) // ours: not how it was compiled
            .collect(Collectors.joining(" "));
    return arguments + ", " + compiled.strip().replaceAll("\\s+", " ");
  }
}
