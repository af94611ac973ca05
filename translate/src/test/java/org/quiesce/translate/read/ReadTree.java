package org.quiesce.translate.read;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.ir.Program;

/**
 * Reads every C file below some folders of a real tree, each by itself with our headers, and tells
 * how much of it was read. Not a test: run its {@code main} with the folders as arguments; {@code
 * --all} tells every diagnostic.
 */
final class ReadTree {
  private final PrintStream out;
  private final boolean all;
  private final Map<Diagnostic.Kind, Map<String, Integer>> reasons =
      new EnumMap<>(Diagnostic.Kind.class);
  private int files;
  private int refused;
  private int functions;
  private int lost;
  private int partly;
  private long instructions;

  private ReadTree(PrintStream out, boolean all) {
    this.out = out;
    this.all = all;
  }

  /** Reads the folders that it is given. */
  public static void main(String[] arguments) throws IOException {
    boolean all = List.of(arguments).contains("--all");
    ReadTree tree = new ReadTree(System.out, all);
    long begun = System.nanoTime();
    for (String folder : arguments) {
      if (!folder.startsWith("--")) {
        tree.below(Path.of(folder));
      }
    }
    tree.report((System.nanoTime() - begun) / 1e9);
  }

  private void below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".c")).sorted().forEach(this::read);
    }
  }

  private void read(Path file) {
    files++;
    Reader reader = new Reader(Headers.ours());
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      Program program = reader.read(Map.of(file.toString(), text));
      functions += program.functions().size();
      program.functions().values().forEach(f -> instructions += f.code().size());
    } catch (BadSourceException e) {
      refused++;
      out.println(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> some = new HashSet<>();
    for (Diagnostic diagnostic : reader.diagnostics()) {
      lost += diagnostic.kind() == Diagnostic.Kind.FUNCTION_LOST ? 1 : 0;
      if (diagnostic.kind() == Diagnostic.Kind.NOT_MODELLED) {
        some.add(diagnostic.subject());
      }
      reasons
          .computeIfAbsent(diagnostic.kind(), k -> new TreeMap<>())
          .merge(reason(diagnostic), 1, Integer::sum);
      if (all) {
        out.println(diagnostic.kind() + " " + diagnostic);
      }
    }
    partly += some.size();
  }

  private static String reason(Diagnostic diagnostic) {
    return switch (diagnostic.kind()) {
      case FUNCTION_LOST, NOT_MODELLED -> diagnostic.text();
      case DECLARATION_LOST -> diagnostic.subject().replaceAll("\\(.*", "");
      default -> diagnostic.subject();
    };
  }

  private void report(double seconds) {
    out.printf(
        Locale.ROOT,
        "%d files (%d refused), %d functions, %d lost (%.2f %%), %d in part, %d instructions, %.1f"
            + " s%n",
        files,
        refused,
        functions,
        lost,
        100.0 * lost / Math.max(1, functions),
        partly,
        instructions,
        seconds);
    reasons.forEach(
        (kind, counts) -> {
          out.println(kind + ": " + counts.values().stream().mapToInt(n -> n).sum());
          counts.entrySet().stream()
              .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
              .limit(15)
              .forEach(e -> out.printf(Locale.ROOT, "%7d %s%n", e.getValue(), e.getKey()));
        });
  }
}
