package org.quiesce.ci.change;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.Origin;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.ci.run.Terrain;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;
import org.quiesce.translate.patch.account.Definers;
import org.quiesce.translate.patch.account.FileChange;
import org.quiesce.translate.patch.account.FunctionChange;
import org.quiesce.translate.patch.account.LineChange;
import org.quiesce.translate.patch.account.LineChanges;
import org.quiesce.translate.patch.diff.LeftOut;
import org.quiesce.translate.patch.extent.Extent;
import org.quiesce.translate.patch.extent.FunctionScanner;
import org.quiesce.translate.patch.image.Image;

/**
 * Where one protocol lies in the trees of a change.
 *
 * @param <R> how a revision is made
 */
public final class Site<R> {
  private static final Pattern PLACED = Pattern.compile("(.+?):(\\d{1,9}):.*", Pattern.DOTALL);

  private final TreeChange change;
  private final SourceModel.Reader<R> reader;
  private final Terrain terrain;
  private final Set<String> folders;
  private final IdentityHashMap<Image, Set<String>> known = new IdentityHashMap<>();

  /** The site of the protocol whose sources that reader reads. */
  public Site(TreeChange change, SourceModel.Reader<R> reader) {
    this.change = change;
    this.reader = reader;
    this.terrain = reader.terrain();
    this.folders = new TreeSet<>(terrain.folders());
    for (TreeChange.Stage stage : change.stages()) {
      for (FileChange file : stage.changes()) {
        if (file.path().endsWith(".c")) {
          folders.add(Terrain.folder(file.path()));
        }
      }
    }
  }

  /** The protocol's files in one of the trees; none if it is not there. */
  public Set<String> files(Image image) {
    return known.computeIfAbsent(image, this::find);
  }

  private Set<String> find(Image image) {
    if (Definers.in(image, folders, terrain.landmarks()).isEmpty()) {
      return Set.of();
    }
    Set<String> files = Definers.in(image, folders, terrain.marks());
    for (String file : terrain.files()) {
      if (image.read(file) != null) {
        files.add(file);
      }
    }
    return files;
  }

  /** The functions and files of the protocol that a patch touches, for people; none if none. */
  public List<String> touched(TreeChange.Stage stage) {
    Set<String> files = new TreeSet<>(files(stage.before()));
    files.addAll(files(stage.after()));
    if (!change.hasTree()) {
      files.addAll(terrain.files());
    }
    List<String> touched = new ArrayList<>();
    for (FileChange file : stage.changes()) {
      List<String> names = file.functions().stream().map(FunctionChange::name).toList();
      boolean mine =
          files.contains(file.path()) && file.isReal()
              || names.stream().anyMatch(terrain.marks()::contains);
      if (mine) {
        touched.addAll(names);
        if (names.isEmpty() || !file.unknown().isEmpty()) {
          touched.add(file.path());
        }
      }
    }
    for (LeftOut one : stage.leftOut()) {
      if (files.contains(one.file()) && !touched.contains(one.file()) && touched.isEmpty()) {
        touched.add(one.file());
      }
    }
    touched.sort(Comparator.comparing(name -> !terrain.marks().contains(name)));
    touched.addAll(new Surroundings(terrain, files).touched(stage));
    return touched.stream().distinct().toList();
  }

  /**
   * The protocol as it stands in one of the trees.
   *
   * @param image the tree
   * @param doubtful functions that were rebuilt without all of their lines, by file
   * @return null if it is not there; without a model if it cannot be expressed, and then why
   */
  public @Nullable SourceModel<R> model(Image image, Map<String, Set<String>> doubtful) {
    Set<String> files = files(image);
    if (files.isEmpty()) {
      return change.hasTree() ? null : unknown();
    }
    List<Source> sources =
        Source.distinct(files.stream().map(file -> image.source(file).orElseThrow()).toList());
    Origin origin = origin(sources, image, doubtful);
    String name = sources.stream().map(Source::name).collect(Collectors.joining("+"));
    try {
      SourceModel<R> model = reader.of(sources);
      return new SourceModel<>(
          name,
          origin,
          model.model(),
          model.notModelled().stream().map(one -> placed(one, origin)).toList(),
          model.notes(),
          model.java(),
          model.hash());
    } catch (BadSourceException e) {
      String why = placed(String.valueOf(e.getMessage()), origin);
      return new SourceModel<>(
          name, origin, null, List.of(why), List.of(), Map.of(), hash(sources));
    }
  }

  /** Without a tree, and with no function of it that lies wholly in the patch. */
  private SourceModel<R> unknown() {
    String why =
        "without a tree no function of it is known whole; name the kernel tree with --tree";
    return new SourceModel<>("", Origin.NONE, null, List.of(why), List.of(), Map.of(), why);
  }

  /** Of sources that cannot be translated: what they say, to the letter. */
  private static String hash(List<Source> sources) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Source source : sources) {
      hasher.putString(source.path() + "\n" + source.text() + "\0", StandardCharsets.UTF_8);
    }
    return "unread " + hasher.hash();
  }

  private Origin origin(List<Source> sources, Image image, Map<String, Set<String>> doubtful) {
    List<Origin.Text> texts = new ArrayList<>();
    Set<String> functions = new TreeSet<>();
    for (Source source : sources) {
      String path = source.path().toString().replace('\\', '/');
      List<LineChange> changes = LineChanges.between(change.before(), image, path);
      texts.add(
          new Origin.Text(source.name(), source.path(), source.text().lines().toList(), changes));
      functions.addAll(doubtful.getOrDefault(path, Set.of()));
    }
    int patches = change.isSeries() ? change.stages().size() : 0;
    return new Origin(texts, change.words(), functions, patches);
  }

  /** Names the function around the place, and whether the line is the change's own. */
  private static String placed(String sentence, Origin origin) {
    Matcher matcher = PLACED.matcher(sentence);
    if (!matcher.matches()) {
      return sentence;
    }
    int line = Integer.parseInt(matcher.group(2));
    for (Origin.Text text : origin.texts()) {
      if (text.name().equals(matcher.group(1))) {
        String function = function(text, line);
        boolean own = text.changes().stream().anyMatch(one -> one.added() && one.line() == line);
        String where =
            (function.isEmpty() ? "" : "in " + function + "()")
                + (own ? (function.isEmpty() ? "" : ", ") + "a line that the change adds" : "");
        return where.isEmpty() ? sentence : sentence + " (" + where + ")";
      }
    }
    return sentence;
  }

  private static String function(Origin.Text text, int line) {
    try {
      String source = String.join("\n", text.lines()) + "\n";
      return FunctionScanner.ofFile(text.name(), source).whole().stream()
          .filter(one -> one.firstLine() <= line && line <= one.lastLine())
          .map(Extent::name)
          .findFirst()
          .orElse("");
    } catch (BadSourceException e) {
      return "";
    }
  }

  /**
   * Why the tree after a patch is not all that a verdict should rest on, a sentence each: what was
   * not recovered, and what changed in headers and other files that the model replaces by its own.
   *
   * @param number of the patch, from 0
   */
  public List<String> doubts(int number) {
    TreeChange.Stage last = change.stages().get(number);
    List<String> doubts = new ArrayList<>();
    last.leftOut().forEach(one -> doubts.add("PARTIAL: " + one.sentence()));
    Set<String> files = new TreeSet<>(files(last.after()));
    Surroundings surroundings = new Surroundings(terrain, files);
    for (TreeChange.Stage stage : change.stages().subList(0, number + 1)) {
      doubts.addAll(surroundings.doubts(stage, last.after()));
    }
    return doubts.stream().distinct().toList();
  }
}
