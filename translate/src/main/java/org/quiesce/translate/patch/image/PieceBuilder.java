package org.quiesce.translate.patch.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quiesce.translate.patch.Patch;
import org.quiesce.translate.patch.PatchSet;
import org.quiesce.translate.patch.diff.FileDiff;
import org.quiesce.translate.patch.diff.Hunk;
import org.quiesce.translate.patch.diff.LeftOut;
import org.quiesce.translate.patch.tree.Trees;

/** Rebuilds what patches alone tell of their files. */
final class PieceBuilder {
  private final Map<String, Pieces> known = new TreeMap<>();
  private Image image = Image.of(Trees.none());

  AfterImage build(PatchSet patches) {
    Image first = image;
    List<Step> steps = new ArrayList<>();
    List<String> notes = new ArrayList<>(patches.notes());
    for (Patch patch : patches.patches()) {
      Step step = step(patch, steps.size() + 1);
      if (steps.isEmpty()) {
        first = step.before();
      }
      steps.add(step);
      notes.addAll(step.notes());
    }
    return new AfterImage(first, steps, notes);
  }

  private Step step(Patch patch, int number) {
    Image before = image;
    Set<String> paths = new TreeSet<>();
    List<LeftOut> leftOut = new ArrayList<>(patch.leftOut());
    List<String> notes = new ArrayList<>();
    Map<String, Set<String>> touched = new HashMap<>();
    Map<String, Set<String>> doubtful = new HashMap<>();
    for (FileDiff diff : patch.files()) {
      String path = diff.path();
      paths.add(path);
      FileText file = image.file(path).orElse(null);
      boolean all = diff.hunks().stream().allMatch(Hunk::complete);
      if (diff.kind() == FileDiff.Kind.CREATE && all) {
        image = image.with(path, TreeBuilder.create(diff, file, patch, number));
        leftOut.add(noTree(path, path + ": without a tree, nothing is known but this new file"));
      } else if (file != null && !known.containsKey(path)) {
        FileText made = Applier.apply(file, diff, number, patch.input(), notes).file();
        if (diff.kind() == FileDiff.Kind.DELETE && all) {
          TreeBuilder.requireEmpty(diff, patch, made);
        }
        image = image.with(path, diff.kind() == FileDiff.Kind.DELETE ? null : made);
      } else {
        Pieces pieces = known.computeIfAbsent(path, Pieces::new);
        pieces.take(diff, number);
        before = before.with(path, pieces.textBefore());
        image = image.with(path, pieces.textAfter());
        touched.computeIfAbsent(path, p -> new TreeSet<>()).addAll(pieces.touched());
        doubtful.computeIfAbsent(path, p -> new TreeSet<>()).addAll(pieces.doubtful());
        leftOut.add(noTree(path, pieces.sentence()));
      }
    }
    return new Step(patch, before, image, paths, touched, doubtful, leftOut, notes);
  }

  private static LeftOut noTree(String path, String sentence) {
    return new LeftOut(LeftOut.Kind.NO_TREE, path, 0, sentence);
  }
}
