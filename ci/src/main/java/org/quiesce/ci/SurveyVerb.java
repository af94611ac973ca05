package org.quiesce.ci;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.ci.report.CleanWriter;
import org.quiesce.ci.survey.DriverUnit;
import org.quiesce.ci.survey.Kbuild;
import org.quiesce.ci.survey.SurveyFile;
import org.quiesce.ci.survey.SurveyPage;
import org.quiesce.ci.survey.SurveyRow;
import org.quiesce.ci.survey.Tally;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.tree.DirectoryTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code survey}: every driver below folders of a tree, a line each as it is decided. */
@Command(
    name = "survey",
    header = "Decide every driver below folders of a tree; resumes where an earlier run ended.")
final class SurveyVerb implements Callable<Integer> {
  private static final int MOST_WORKERS = 64;

  private static final org.quiesce.translate.patch.text.Limits LIMITS =
      org.quiesce.translate.patch.text.Limits.STANDARD;

  private static final Duration ORDINARY = Duration.ofSeconds(10);

  private static final String READING = "reading the drivers";

  private static final String ROWS = "rows.jsonl";

  private final House house;

  @Option(names = "--tree", required = true, paramLabel = "DIR", description = "The kernel tree.")
  private Path tree = Path.of(".");

  @Parameters(
      paramLabel = "PATH",
      description = "Folders or C files of the tree, from its top (default: drivers).")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "survey",
      description =
          "Where rows.jsonl, index.html and a page for each driver with a finding go "
              + "(default survey); rows that are there count if the driver's sources and the "
              + "time are the same.")
  private Path out = Path.of("survey");

  @Option(
      names = "--time",
      paramLabel = "DURATION",
      description = "Time for one driver (default 10s).")
  private @Nullable String time;

  @Option(
      names = "--most-lines",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Leave drivers with more lines of C out (default 2000).")
  private int mostLines = 2000;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "Drivers at once (default: one a processor).")
  private int workers = Runtime.getRuntime().availableProcessors();

  SurveyVerb(House house) {
    this.house = house;
  }

  /** A driver that is to be decided. */
  private record Job(DriverUnit unit, AnyDriver driver, String digest, int lines) {}

  private final List<String> names = new ArrayList<>();
  private final Map<String, String> pages = new LinkedHashMap<>();
  private int done;
  private boolean told;

  @Override
  public Integer call() {
    require();
    Duration each = time == null ? ORDINARY : Durations.parse(time);
    SurveyFile rows = rows();
    house.watching().preparing(READING);
    List<Job> jobs = jobs(rows, each);
    house.watching().close();
    house.interruption().lastWords(() -> table(rows));
    Limits limits = new Limits(each, Runtime.getRuntime().maxMemory() / 2 / workers, 1);
    Budget budget = new Budget(limits, Reduction.PERSISTENT, Progress.NONE);
    long began = System.nanoTime();
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Job job : jobs) {
        running.add(pool.submit(() -> decide(job, budget, rows, jobs.size(), began)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
    }
    table(rows);
    return (house.interruption().requested() ? ExitStatus.INTERRUPTED : ExitStatus.OK).code();
  }

  private SurveyFile rows() {
    Path file = out.resolve(ROWS);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new BadUsageException(
          file + " is no ordinary file; name another directory with --out.");
    }
    try {
      return SurveyFile.open(file);
    } catch (UncheckedIOException e) {
      throw new BadUsageException(file + " cannot be read; name another directory with --out.");
    }
  }

  private void require() {
    if (!Files.isDirectory(tree)) {
      throw new BadUsageException("--tree " + tree + " is no directory; name a kernel tree.");
    }
    if (workers < 1 || workers > MOST_WORKERS) {
      throw new BadUsageException(
          "a survey has 1 to " + MOST_WORKERS + " workers, not " + workers + ".");
    }
    if (paths.isEmpty()) {
      paths.add(Path.of("drivers"));
    }
    for (Path path : paths) {
      if (path.isAbsolute() || path.normalize().startsWith("..")) {
        throw new BadUsageException(path + " is not below the tree; name it from the tree's top.");
      }
      if (!Files.exists(tree.resolve(path))) {
        throw new BadUsageException("the tree has no " + path + ".");
      }
    }
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new BadUsageException(out + " cannot be made; name a directory with --out.");
    }
  }

  private List<Job> jobs(SurveyFile rows, Duration each) {
    List<Job> jobs = new ArrayList<>();
    for (Path path : paths) {
      for (DriverUnit unit : units(path.normalize())) {
        try {
          AnyDriver driver =
              AnyDriver.read(unit.files().stream().map(tree::resolve).toList(), tree);
          if (driver.lines() <= mostLines && !names.contains(unit.name())) {
            names.add(unit.name());
            Hasher hasher =
                Hashing.sha256().newHasher().putString(each.toString(), StandardCharsets.UTF_8);
            driver
                .texts()
                .forEach((name, text) -> hasher.putUnencodedChars(name).putUnencodedChars(text));
            String digest = hasher.hash().toString();
            if (!rows.has(unit.name(), digest)) {
              jobs.add(new Job(unit, driver, digest, driver.lines()));
            }
          }
        } catch (BadSourceException e) {
          house.watching().close();
          house.console().complain(unit.name() + " is left out: " + e.getMessage());
          house.watching().preparing(READING);
        }
      }
    }
    return jobs;
  }

  private List<DriverUnit> units(Path path) {
    Kbuild kbuild = new Kbuild(new DirectoryTree(tree, LIMITS));
    Path whole = tree.resolve(path);
    if (Files.isRegularFile(whole)) {
      return List.of(kbuild.unitOf(slashed(path)));
    }
    try (Stream<Path> below = Files.walk(whole)) {
      return below
          .filter(one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .flatMap(folder -> kbuild.inFolder(slashed(tree.relativize(folder))).stream())
          .toList();
    } catch (IOException e) {
      throw new BadUsageException(path + " cannot be listed: " + e.getMessage() + ".");
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private void decide(Job job, Budget budget, SurveyFile rows, int of, long began) {
    if (house.interruption().requested()) {
      return;
    }
    long start = System.nanoTime();
    DriverRow decided = DriverRow.of(job.driver(), stoppable(budget));
    if (house.interruption().requested()) {
      return; // the next survey decides it
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    SurveyRow row = decided.row(job.unit().name(), job.digest(), job.lines(), seconds);
    String page = decided.page();
    if (page != null) {
      write(pageOf(row.driver()), page);
    }
    try {
      rows.add(row);
    } catch (UncheckedIOException e) {
      throw cannotWrite(ROWS);
    }
    tell(row, of, began);
  }

  private Budget stoppable(Budget budget) {
    return new Budget(
        budget.limits(),
        budget.reduction(),
        (states, transitions, frontier) -> !house.interruption().requested());
  }

  private synchronized void tell(SurveyRow row, int of, long began) {
    done++;
    double perDriver = (System.nanoTime() - began) / 1e9 / done;
    PrintWriter print = house.console().out();
    print.printf(
        "%d/%d %s %s %.1f s%s%n",
        done,
        of,
        row.outcome(),
        row.driver(),
        row.seconds(),
        row.findings().isEmpty()
            ? ""
            : ": "
                + String.join(
                    ", ", row.findings().stream().map(SurveyRow.Finding::property).toList()));
    if (done % 20 == 0 && done < of) {
      print.printf("%s left%n", Duration.ofSeconds((long) (perDriver * (of - done))));
    }
    print.flush();
  }

  private static String pageOf(String driver) {
    return driver.replaceAll("[^A-Za-z0-9._-]", "_") + ".html";
  }

  private synchronized void table(SurveyFile file) {
    if (told) {
      return;
    }
    told = true;
    List<SurveyRow> rows = file.rows(names);
    for (SurveyRow row : rows) {
      if (!row.findings().isEmpty() && Files.exists(out.resolve(pageOf(row.driver())))) {
        pages.put(row.driver(), pageOf(row.driver()));
      }
    }
    StringWriter html = new StringWriter();
    PrintWriter clean = CleanWriter.of(new PrintWriter(html));
    SurveyPage.write(rows, names.size(), pages, clean);
    clean.flush();
    write("index.html", html.toString());
    PrintWriter print = house.console().out();
    Tally tally = new Tally(rows);
    if (house.interruption().requested()) {
      print.print("INTERRUPTED: ");
    }
    print.println(SurveyPage.headline(tally, rows.size(), names.size()));
    tally.causes().stream()
        .limit(12)
        .forEach(
            cause ->
                print.printf(
                    "%5d drivers (%d for nothing else): %s%n",
                    cause.drivers(), cause.alone(), cause.kind()));
    print.flush();
  }

  private BadUsageException cannotWrite(String name) {
    return new BadUsageException(
        name + " cannot be written to " + out + ": no space is left, or it is write-protected.");
  }

  /** All of a file or nothing of it. */
  private void write(String name, String text) {
    try {
      Path whole = Files.createTempFile(out, ".page", ".part");
      Files.write(whole, text.getBytes(StandardCharsets.UTF_8));
      Files.move(whole, out.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw cannotWrite(name);
    }
  }
}
