package org.quiesce.ci.change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.Patch;
import org.quiesce.translate.patch.PatchReader;
import org.quiesce.translate.patch.PatchSet;
import org.quiesce.translate.patch.account.Changes;
import org.quiesce.translate.patch.account.FileChange;
import org.quiesce.translate.patch.diff.LeftOut;
import org.quiesce.translate.patch.image.AfterImage;
import org.quiesce.translate.patch.image.Image;
import org.quiesce.translate.patch.image.Step;
import org.quiesce.translate.patch.text.Limits;
import org.quiesce.translate.patch.tree.DirectoryTree;
import org.quiesce.translate.patch.tree.RevisionTree;
import org.quiesce.translate.patch.tree.Tree;
import org.quiesce.translate.patch.tree.Trees;

/**
 * A change to a kernel tree. Its trees are read when they are asked for: close it when all is read.
 *
 * @param title in a few words
 * @param words that give it to the gate once more: pairs of an option and a value
 * @param before the tree before it
 * @param hasTree whether that tree is known; else only what the patches tell of it
 * @param isSeries whether its stages are patches of a mail
 * @param stages after each patch; at least one
 * @param notes what a reader should know
 */
public record TreeChange(
    String title,
    List<String> words,
    Image before,
    boolean hasTree,
    boolean isSeries,
    List<Stage> stages,
    List<String> notes)
    implements AutoCloseable {
  private static final String STANDARD_INPUT = "-";

  /**
   * One patch.
   *
   * @param label its number and subject
   * @param before the tree that it is for
   * @param after what it makes of it
   * @param changes the files that it changes
   * @param leftOut what was not recovered of it and of those before it
   * @param doubtful functions that were rebuilt without all of their lines, by file
   */
  public record Stage(
      String label,
      Image before,
      Image after,
      List<FileChange> changes,
      List<LeftOut> leftOut,
      Map<String, Set<String>> doubtful) {
    public Stage {
      changes = List.copyOf(changes);
      leftOut = List.copyOf(leftOut);
    }
  }

  public TreeChange {
    words = List.copyOf(words);
    stages = List.copyOf(stages);
    notes = List.copyOf(notes);
  }

  /**
   * What patches do to a tree.
   *
   * @param file a mail, a mailbox or a diff; {@code -} is standard input
   * @param tree a folder, or {@code repository@revision}; null for none
   * @throws BadSourceException if there is no patch in it, or it does not apply
   */
  public static TreeChange ofPatch(String file, @Nullable String tree) {
    PatchSet patches =
        file.equals(STANDARD_INPUT)
            ? PatchReader.read(System.in, "standard input", Limits.STANDARD)
            : PatchReader.read(Path.of(file), Limits.STANDARD);
    String name = file.equals(STANDARD_INPUT) ? "the patch" : file;
    List<String> words = new ArrayList<>(List.of("--patch", file));
    if (tree == null) {
      AfterImage pieces = AfterImage.withoutTree(patches);
      return of(name + " without a tree", words, pieces, false);
    }
    words.addAll(List.of("--tree", tree));
    Tree opened = Trees.open(tree, Limits.STANDARD);
    try {
      return of(name + " on " + tree, words, AfterImage.apply(patches, opened), true);
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private static TreeChange of(
      String title, List<String> words, AfterImage image, boolean hasTree) {
    List<Stage> stages = new ArrayList<>();
    Map<String, Set<String>> doubtful = new TreeMap<>();
    int count = image.steps().size();
    for (Step step : image.steps()) {
      step.doubtful()
          .forEach(
              (path, names) ->
                  doubtful.computeIfAbsent(path, key -> new TreeSet<>()).addAll(names));
      int number = stages.size() + 1;
      stages.add(
          new Stage(
              (count > 1 ? number + "/" + count + "  " : "") + subject(step.patch()),
              step.before(),
              step.after(),
              Changes.of(step),
              image.leftOut(number),
              Map.copyOf(doubtful)));
    }
    return new TreeChange(title, words, image.before(), hasTree, true, stages, image.notes());
  }

  private static String subject(Patch patch) {
    return patch.shown().replaceFirst("^(?i:re:\\s*)*\\[[^\\]]*\\]\\s*", "");
  }

  /**
   * What a checkout differs in from a revision of its repository.
   *
   * @param revision a tag, branch or hash
   * @param checkout its folder
   * @throws BadSourceException if there is no such repository or revision
   */
  public static TreeChange since(String revision, String checkout) {
    Path folder = Path.of(checkout);
    if (!Files.isDirectory(folder)) {
      throw new BadSourceException(checkout + ": no such folder; a checkout is expected");
    }
    RevisionTree old = new RevisionTree(folder, revision, Limits.STANDARD);
    try {
      Image before = Image.of(old);
      Image after = Image.of(new DirectoryTree(folder, Limits.STANDARD));
      Set<String> sources = old.changedInCheckout();
      List<FileChange> changes = Changes.between(before, after, sources);
      String title = "what changed since " + revision;
      return new TreeChange(
          title,
          List.of("--since", revision, "--tree", checkout),
          before,
          true,
          false,
          List.of(new Stage(title, before, after, changes, List.of(), Map.of())),
          List.of());
    } catch (RuntimeException e) {
      old.close();
      throw e;
    }
  }

  /** The tree after all of it. */
  public Image after() {
    return stages.get(stages.size() - 1).after();
  }

  @Override
  public void close() {
    before.close();
  }
}
