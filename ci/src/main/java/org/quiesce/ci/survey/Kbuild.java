package org.quiesce.ci.survey;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which C files of a folder make one module, as its {@code Makefile} or {@code Kbuild} says
 * (kernel: Documentation/kbuild/makefiles.rst): {@code obj-$(CONFIG_X) += a.o}, {@code a-y := b.o
 * c.o}, {@code a-objs}, {@code a-$(CONFIG_Y)}. Conditions of make are not looked at: all their
 * lines count.
 */
public final class Kbuild {
  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "^([\\w$(){}.-]+?)-(y|m|objs|\\$\\([\\w]+\\)|\\$\\{[\\w]+\\})\\s*[:+?]?=\\s*(.*)$");

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final long MOST_BYTES = 1 << 20;

  private final Path tree;

  public Kbuild(Path tree) {
    this.tree = tree;
  }

  /**
   * The drivers at or below a path of the tree, in order.
   *
   * @param path a folder or one C file, from the top of the tree
   */
  public List<DriverUnit> units(Path path) {
    Path whole = tree.resolve(path);
    if (Files.isRegularFile(whole)) {
      return List.of(unitOf(path));
    }
    try (Stream<Path> below = Files.walk(whole)) {
      return below
          .filter(one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .flatMap(folder -> inFolder(tree.relativize(folder)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(whole + " cannot be listed", e);
    }
  }

  private DriverUnit unitOf(Path file) {
    Path parent = file.getParent();
    return inFolder(parent == null ? Path.of("") : parent).stream()
        .filter(unit -> unit.files().contains(file))
        .findFirst()
        .orElseGet(() -> new DriverUnit(slashed(file), List.of(file)));
  }

  private List<DriverUnit> inFolder(Path folder) {
    Set<String> sources = sources(folder);
    Map<String, Set<String>> made = made(folder);
    List<DriverUnit> units = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    for (String module : made.getOrDefault("obj", Set.of())) {
      List<String> parts = parts(module, made, sources);
      if (!parts.isEmpty() && used.addAll(parts)) {
        units.add(unit(folder, module, parts));
      }
    }
    for (String source : sources) {
      if (!used.contains(source)) {
        units.add(unit(folder, source, List.of(source)));
      }
    }
    return units;
  }

  private static List<String> parts(
      String module, Map<String, Set<String>> made, Set<String> sources) {
    Set<String> parts = new LinkedHashSet<>();
    for (String part : made.getOrDefault(module, Set.of())) {
      if (sources.contains(part + ".c")) {
        parts.add(part + ".c");
      }
    }
    if (parts.isEmpty() && sources.contains(module + ".c")) {
      parts.add(module + ".c");
    }
    return List.copyOf(parts);
  }

  private static DriverUnit unit(Path folder, String module, List<String> parts) {
    List<Path> files = parts.stream().map(folder::resolve).toList();
    return new DriverUnit(
        slashed(parts.size() == 1 ? files.get(0) : folder.resolve(module)), files);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private Set<String> sources(Path folder) {
    try (Stream<Path> files = Files.list(tree.resolve(folder))) {
      Set<String> names = new TreeSet<>();
      files
          .filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
          .map(one -> String.valueOf(one.getFileName()))
          .filter(name -> name.endsWith(".c") && !name.endsWith(".mod.c"))
          .forEach(names::add);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be listed", e);
    }
  }

  /**
   * What is made of what: objects without their suffix, by the name of the module; modules by obj.
   */
  private Map<String, Set<String>> made(Path folder) {
    Map<String, Set<String>> made = new LinkedHashMap<>();
    for (String file : List.of("Kbuild", "Makefile")) {
      for (String line : lines(tree.resolve(folder).resolve(file))) {
        Matcher assignment = ASSIGNMENT.matcher(line.strip());
        if (assignment.matches()) {
          for (String word : WORDS.split(assignment.group(3))) {
            if (word.endsWith(".o") && !word.contains("/")) {
              made.computeIfAbsent(assignment.group(1), name -> new LinkedHashSet<>())
                  .add(word.substring(0, word.length() - ".o".length()));
            }
          }
        }
      }
    }
    return made;
  }

  private static List<String> lines(Path file) {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.replaceAll("\\\\\\r?\\n", " ").lines().map(Kbuild::uncommented).toList();
    } catch (IOException e) {
      return List.of(); // without it each file is a driver of its own
    }
  }

  private static String uncommented(String line) {
    int comment = line.indexOf('#');
    return comment < 0 ? line : line.substring(0, comment);
  }
}
