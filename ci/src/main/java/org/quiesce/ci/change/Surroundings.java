package org.quiesce.ci.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.Terrain;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;
import org.quiesce.translate.lex.Lexer;
import org.quiesce.translate.lex.Token;
import org.quiesce.translate.patch.account.FileChange;
import org.quiesce.translate.patch.account.FunctionChange;
import org.quiesce.translate.patch.account.LineChange;
import org.quiesce.translate.patch.account.LineChanges;
import org.quiesce.translate.patch.image.FileText;
import org.quiesce.translate.patch.image.Image;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.Variable;

/**
 * What a patch changes outside the files of a protocol and inside what these use: the model has
 * functions, macros and structs of its own in place of such, and does not see the change.
 *
 * <p>New names raise no doubt: a model that does not know them says so.
 */
final class Surroundings {
  private static final Pattern DEFINE = Pattern.compile("\\s*#\\s*define\\s+(\\w+).*");

  private final Terrain terrain;
  private final Set<String> files;

  /**
   * @param files of the protocol
   */
  Surroundings(Terrain terrain, Set<String> files) {
    this.terrain = terrain;
    this.files = Set.copyOf(files);
  }

  /** The changed names that the protocol's files use, such as {@code f (x.h)}. */
  List<String> touched(TreeChange.Stage stage) {
    List<String> touched = new ArrayList<>();
    found(stage, stage.after())
        .forEach((name, place) -> touched.add(name + " (" + place.replaceAll(":\\d+$", "") + ")"));
    return touched;
  }

  /** A sentence for each of them. */
  List<String> doubts(TreeChange.Stage stage, Image last) {
    List<String> doubts = new ArrayList<>();
    found(stage, last)
        .forEach(
            (name, place) ->
                doubts.add(
                    place
                        + ": "
                        + name
                        + " is changed here, and the model has its own instead of it"));
    return doubts;
  }

  private Map<String, String> found(TreeChange.Stage stage, Image last) {
    Map<String, String> found = new TreeMap<>();
    Set<String> used = new HashSet<>();
    for (String file : files) {
      used.addAll(names(last, file));
    }
    for (FileChange file : stage.changes()) {
      if (!files.contains(file.path()) && file.isReal()) {
        changed(stage, file)
            .forEach(
                (name, line) -> {
                  if (used.contains(name.substring(name.lastIndexOf(' ') + 1))) {
                    found.putIfAbsent(name, file.path() + ":" + Math.max(1, line));
                  }
                });
      }
    }
    return found;
  }

  private static Set<String> names(Image image, String path) {
    Set<String> names = new HashSet<>();
    FileText text = image.file(path).orElse(null);
    if (text != null) {
      try {
        for (Lexer.Line line : Lexer.lines(path, text.text())) {
          line.tokens().stream()
              .filter(Token::isIdentifier)
              .forEach(token -> names.add(token.text()));
        }
      } catch (BadSourceException e) {
        // The translator says what is wrong with it.
      }
    }
    return names;
  }

  /** What was there before and is something else now, with its line. */
  private Map<String, Integer> changed(TreeChange.Stage stage, FileChange file) {
    Map<String, Integer> changed = new TreeMap<>();
    boolean header = file.path().endsWith(".h");
    for (FunctionChange one : file.functions()) {
      if (one.kind() != FunctionChange.Kind.ADDED
          && (header || !isStatic(stage, file.path(), one))) {
        changed.put(one.name(), Math.max(one.newLine(), one.oldLine()));
      }
    }
    if (header && file.fileScope()) {
      for (LineChange line : LineChanges.between(stage.before(), stage.after(), file.path())) {
        Matcher define = DEFINE.matcher(line.text());
        if (!line.added() && define.matches()) {
          changed.put(define.group(1), line.line());
        }
      }
      changed.putAll(types(stage, file.path()));
    }
    return changed;
  }

  private static boolean isStatic(TreeChange.Stage stage, String path, FunctionChange function) {
    boolean now = function.newLine() > 0;
    FileText text = (now ? stage.after() : stage.before()).file(path).orElse(null);
    int line = now ? function.newLine() : function.oldLine();
    return text != null
        && line >= 1
        && line <= text.lines().size()
        && text.lines().get(line - 1).text().stripLeading().startsWith("static");
  }

  /** Structs whose known fields, and enumerators whose values, are not what they were. */
  private Map<String, Integer> types(TreeChange.Stage stage, String path) {
    Map<String, Integer> changed = new TreeMap<>();
    CFile before = read(stage.before(), path);
    CFile after = read(stage.after(), path);
    CFile own = terrain.header().isEmpty() ? null : CFile.of(source("headers.h", terrain.header()));
    if (before == null || after == null) {
      return changed;
    }
    for (String tag : before.structTags()) {
      List<Variable> was = before.struct(tag);
      List<Variable> mine = own == null ? null : own.struct(tag);
      List<Variable> now = after.struct(tag);
      if (!agree(was, now) && !agree(mine, now)) {
        changed.put("struct " + tag, 1);
      }
    }
    before
        .constants()
        .forEach(
            (name, value) -> {
              if (!value.equals(after.constants().get(name))) {
                changed.put(name, 1);
              }
            });
    return changed;
  }

  private static boolean agree(@Nullable List<Variable> known, @Nullable List<Variable> now) {
    return known != null
        && now != null
        && known.stream()
            .allMatch(
                one ->
                    now.stream()
                        .anyMatch(
                            other ->
                                other.name().equals(one.name())
                                    && other.type().equals(one.type())));
  }

  private static @Nullable CFile read(Image image, String path) {
    try {
      FileText text = image.file(path).orElse(null);
      return text == null ? null : CFile.of(source(path, text.text()));
    } catch (BadSourceException e) {
      return null;
    }
  }

  private static Source source(String path, String text) {
    return new Source(path.substring(path.lastIndexOf('/') + 1), Path.of(path), text);
  }
}
