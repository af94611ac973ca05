package org.quiesce.translate.patch.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.lex.Lexer;
import org.quiesce.translate.lex.Token;
import org.quiesce.translate.patch.extent.Extent;
import org.quiesce.translate.patch.extent.FunctionScanner;
import org.quiesce.translate.patch.image.FileText;
import org.quiesce.translate.patch.image.Image;
import org.quiesce.translate.patch.image.Step;

/** Compares files function by function. */
public final class Changes {
  private Changes() {}

  /** What one patch changes. */
  public static List<FileChange> of(Step step) {
    return new TreeSet<>(step.paths())
        .stream()
            .map(
                path ->
                    compare(
                        path,
                        step.before(),
                        step.after(),
                        step.touched().getOrDefault(path, Set.of()),
                        step.touched().containsKey(path)))
            .flatMap(Optional::stream)
            .toList();
  }

  /** What differs between two trees, in these files; for one that differs not at all, nothing. */
  public static List<FileChange> between(Image before, Image after, Collection<String> paths) {
    return new TreeSet<>(paths)
        .stream()
            .map(path -> compare(path, before, after, Set.of(), false))
            .flatMap(Optional::stream)
            .toList();
  }

  private static Optional<FileChange> compare(
      String path, Image before, Image after, Set<String> touched, boolean pieces) {
    FileText old = before.file(path).orElse(null);
    FileText now = after.file(path).orElse(null);
    boolean same = old == null ? now == null : now != null && old.text().equals(now.text());
    if (same && touched.isEmpty() && !pieces) {
      return Optional.empty();
    }
    FileChange.Kind kind =
        pieces || old != null && now != null
            ? FileChange.Kind.CHANGED
            : old == null ? FileChange.Kind.ADDED : FileChange.Kind.REMOVED;
    if (!path.endsWith(".c") && !path.endsWith(".h")) {
      return Optional.of(new FileChange(path, kind, List.of(), true, "it is no C file"));
    }
    try {
      Content oldContent = Content.of(path, old);
      Content newContent = Content.of(path, now);
      List<FunctionChange> functions = functions(oldContent, newContent, touched, pieces);
      boolean fileScope = pieces || !oldContent.outside.equals(newContent.outside);
      return Optional.of(new FileChange(path, kind, functions, fileScope, ""));
    } catch (BadSourceException e) {
      return Optional.of(
          new FileChange(path, kind, List.of(), true, String.valueOf(e.getMessage())));
    }
  }

  private static List<FunctionChange> functions(
      Content old, Content now, Set<String> touched, boolean pieces) {
    List<FunctionChange> changes = new ArrayList<>();
    Set<String> names = new TreeSet<>(old.text.keySet());
    names.addAll(now.text.keySet());
    names.addAll(touched);
    for (String name : names) {
      @Nullable String before = old.text.get(name);
      @Nullable String after = now.text.get(name);
      int oldLine = old.lines.getOrDefault(name, 0);
      int newLine = now.lines.getOrDefault(name, 0);
      FunctionChange.Kind kind;
      if (before != null && before.equals(after)) {
        continue;
      } else if (touched.contains(name)) {
        kind = FunctionChange.Kind.TOUCHED;
      } else if (before == null) {
        boolean isNew = !pieces || now.added.contains(name);
        kind = isNew ? FunctionChange.Kind.ADDED : FunctionChange.Kind.CHANGED;
      } else if (after == null) {
        kind = FunctionChange.Kind.REMOVED;
      } else {
        kind = FunctionChange.Kind.CHANGED;
      }
      changes.add(new FunctionChange(name, kind, oldLine, newLine));
    }
    return changes;
  }

  /** The tokens of a file, by function. */
  private static final class Content {
    private final Map<String, String> text = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> added = new TreeSet<>();
    private String outside = "";

    static Content of(String path, @Nullable FileText file) {
      Content content = new Content();
      if (file == null) {
        return content;
      }
      String source = file.text();
      List<Extent> extents = FunctionScanner.ofFile(path, source).whole();
      Map<Extent, StringBuilder> inside = new LinkedHashMap<>();
      extents.forEach(extent -> inside.put(extent, new StringBuilder()));
      StringBuilder rest = new StringBuilder();
      int at = 0;
      for (Lexer.Line line : Lexer.lines(path, source)) {
        for (Token token : line.tokens()) {
          while (at < extents.size() && extents.get(at).lastLine() < token.line()) {
            at++;
          }
          boolean within = at < extents.size() && extents.get(at).firstLine() <= token.line();
          StringBuilder target = within ? inside.get(extents.get(at)) : rest;
          (target == null ? rest : target).append(token.text()).append(' ');
        }
        rest.append(line.directive() ? "\n" : "");
      }
      inside.forEach(
          (extent, tokens) -> {
            content.text.merge(extent.name(), tokens.toString(), String::concat);
            content.lines.putIfAbsent(extent.name(), extent.firstLine());
            if (file.lines().get(extent.firstLine() - 1).patch() > 0) {
              content.added.add(extent.name());
            }
          });
      content.outside = rest.toString();
      return content;
    }
  }
}
