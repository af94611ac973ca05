package org.quiesce.stress.run;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.runners.TestList;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.run.TestReport.Observation;

/**
 * Runs tests of this class path in a JVM like this one, and compares what ran with what was asked.
 *
 * <p>JCStress ends with 0 although no test matched, or none could be scheduled, and leaves an
 * unreadable file when it is killed: so its exit status and its console count for nothing here.
 */
public final class JcstressRun {
  private static final String JCSTRESS = "org.openjdk.jcstress.Main";
  private static final int TAIL = 15;

  private final String mainClass;

  public JcstressRun() {
    this(JCSTRESS);
  }

  /** For tests: another main class in the place of JCStress. */
  JcstressRun(String mainClass) {
    this.mainClass = mainClass;
  }

  /** All tests on the class path, by name. */
  public static ImmutableSet<String> allTests() {
    return TestList.tests().stream().sorted().collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Runs tests in every mode of the settings, one mode after the other.
   *
   * @param limit for all of it, after which everything started is destroyed
   * @param stop looked at many times a second; an interrupt of this thread is the same
   * @throws IllegalArgumentException if there is no test of a name
   * @throws IOException if a temporary directory cannot be made or a JVM not started
   */
  public RunReport run(
      Collection<String> tests, Settings settings, Duration limit, BooleanSupplier stop)
      throws IOException {
    ImmutableSet<String> asked = ImmutableSet.copyOf(tests);
    ImmutableSet<String> known = allTests();
    for (String test : asked) {
      if (!known.contains(test)) {
        throw new IllegalArgumentException("there is no JCStress test " + test);
      }
    }
    long deadline = System.nanoTime() + limit.toNanos();
    SetMultimap<String, Observation> seen = LinkedHashMultimap.create();
    ImmutableSet.Builder<String> missing = ImmutableSet.builder();
    Optional<String> trouble = Optional.empty();
    for (Mode mode : settings.modes()) {
      SetMultimap<String, Observation> now = LinkedHashMultimap.create();
      if (trouble.isEmpty() && !asked.isEmpty()) {
        trouble = runIn(mode, asked, settings, deadline, stop, now);
      }
      seen.putAll(now);
      asked.stream().filter(test -> !now.containsKey(test)).forEach(missing::add);
    }
    ImmutableList<String> notRun = missing.build().asList();
    if (trouble.isEmpty() && !notRun.isEmpty()) {
      trouble = Optional.of("JCStress did not run " + String.join(", ", notRun));
    }
    return new RunReport(reports(asked, seen), notRun, trouble.or(() -> broken(seen)));
  }

  /** What JCStress itself says went wrong: a test that hung, threw or could not be set up. */
  private static Optional<String> broken(SetMultimap<String, Observation> seen) {
    return seen.entries().stream()
        .filter(one -> !one.getValue().ran().equals(Status.NORMAL.toString()))
        .map(
            one ->
                String.format(
                    "%s did not run to its end (%s): %s",
                    one.getKey(),
                    one.getValue().ran(),
                    String.join("; ", one.getValue().messages())))
        .findFirst();
  }

  private static ImmutableList<TestReport> reports(
      ImmutableSet<String> asked, SetMultimap<String, Observation> seen) {
    return asked.stream()
        .filter(seen::containsKey)
        .map(test -> new TestReport(test, ImmutableList.copyOf(seen.get(test))))
        .collect(ImmutableList.toImmutableList());
  }

  /** One run of JCStress: what it saw goes into {@code seen}; gives why it is not complete. */
  private Optional<String> runIn(
      Mode mode,
      ImmutableSet<String> asked,
      Settings settings,
      long deadline,
      BooleanSupplier stop,
      SetMultimap<String, Observation> seen)
      throws IOException {
    Path directory = Files.createTempDirectory("quiesce-jcstress");
    try {
      Path output = directory.resolve("output.txt");
      List<String> command = command(mode, asked, settings, directory);
      Optional<String> stopped =
          WatchedProcess.run(command, directory, output, deadline, stop)
              .map(why -> "JCStress did not come to its end: " + why);
      if (stopped.isPresent()) {
        return stopped.map(sentence -> sentence + tail(output));
      }
      try {
        seen.putAll(ResultFile.readIn(directory));
        return Optional.empty();
      } catch (IOException e) {
        return Optional.of(e.getMessage() + tail(output));
      }
    } finally {
      delete(directory);
    }
  }

  private ImmutableList<String> command(
      Mode mode, ImmutableSet<String> asked, Settings settings, Path directory) {
    ImmutableList.Builder<String> command = ImmutableList.builder();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + directory); // the JVMs that run tests inherit it
    if (!settings.subject().isEmpty()) {
      command.add("-D" + ProtocolRaces.SUBJECT + "=" + settings.subject()); // and so they do this
    }
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.add("-cp", classPath(), Attended.class.getName());
    command.add("" + ProcessHandle.current().pid(), mainClass, "-r", "report");
    command.add("-t", exactly(asked)).addAll(settings.options());
    if (!mode.arguments().isEmpty()) {
      command.add("-jvmArgs", mode.arguments());
    }
    return command.build();
  }

  /** Of this JVM, made absolute: the other one starts elsewhere. */
  private static String classPath() {
    return Splitter.on(File.pathSeparatorChar)
        .omitEmptyStrings()
        .splitToStream(System.getProperty("java.class.path"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String exactly(ImmutableSet<String> tests) {
    return tests.stream().map(Pattern::quote).collect(Collectors.joining("|", "^(?:", ")$"));
  }

  private static String tail(Path output) {
    try {
      List<String> lines = new ArrayList<>();
      for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
      List<String> last = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
      return last.isEmpty()
          ? "; it printed nothing"
          : "; the last it printed:\n  " + String.join("\n  ", last);
    } catch (IOException e) {
      return "; what it printed cannot be read: " + e.getMessage();
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
