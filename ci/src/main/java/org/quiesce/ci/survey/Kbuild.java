package org.quiesce.ci.survey;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.tree.Tree;

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

  private static final int MOST_BYTES = 1 << 20;

  private final Tree tree;

  public Kbuild(Tree tree) {
    this.tree = tree;
  }

  /**
   * The driver that a C file is linked into; the file alone if nothing tells.
   *
   * @param path from the top of the tree
   */
  public DriverUnit unitOf(String path) {
    int slash = path.lastIndexOf('/');
    return inFolder(slash < 0 ? "" : path.substring(0, slash)).stream()
        .filter(unit -> unit.files().contains(path))
        .findFirst()
        .orElseGet(() -> new DriverUnit(path, List.of(path)));
  }

  /**
   * The drivers that lie in a folder itself, in order.
   *
   * @param folder from the top of the tree
   */
  public List<DriverUnit> inFolder(String folder) {
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

  private static DriverUnit unit(String folder, String module, List<String> parts) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    List<String> files = parts.stream().map(part -> prefix + part).toList();
    return new DriverUnit(parts.size() == 1 ? files.get(0) : prefix + module, files);
  }

  private Set<String> sources(String folder) {
    Set<String> names = new TreeSet<>();
    for (String name : tree.names(folder)) {
      if (name.endsWith(".c") && !name.endsWith(".mod.c")) {
        names.add(name);
      }
    }
    return names;
  }

  /** What is made of what: objects without their suffix, by the module's name; modules by obj. */
  private Map<String, Set<String>> made(String folder) {
    Map<String, Set<String>> made = new LinkedHashMap<>();
    for (String file : List.of("Kbuild", "Makefile")) {
      for (String line : lines(folder.isEmpty() ? file : folder + "/" + file)) {
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

  private List<String> lines(String file) {
    byte[] bytes;
    try {
      bytes = tree.read(file);
    } catch (BadSourceException e) {
      bytes = null; // without it each file is a driver of its own
    }
    if (bytes == null || bytes.length > MOST_BYTES) {
      return List.of();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.replaceAll("\\\\\\r?\\n", " ").lines().map(Kbuild::uncommented).toList();
  }

  private static String uncommented(String line) {
    int comment = line.indexOf('#');
    return comment < 0 ? line : line.substring(0, comment);
  }
}
