package org.quiesce.translate.patch.image;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.Patch;
import org.quiesce.translate.patch.PatchSet;
import org.quiesce.translate.patch.diff.FileDiff;
import org.quiesce.translate.patch.diff.Hunk;
import org.quiesce.translate.patch.diff.LeftOut;

/** Applies patches to a tree. */
final class TreeBuilder {
  private Image image;

  TreeBuilder(Image image) {
    this.image = image;
  }

  AfterImage build(PatchSet patches) {
    Image before = image;
    List<Step> steps = new ArrayList<>();
    List<String> notes = new ArrayList<>(patches.notes());
    for (Patch patch : patches.patches()) {
      Step step = step(patch, steps.size() + 1);
      steps.add(step);
      notes.addAll(step.notes());
    }
    return new AfterImage(before, steps, notes);
  }

  private Step step(Patch patch, int number) {
    Image before = image;
    Set<String> paths = new TreeSet<>();
    List<LeftOut> leftOut = new ArrayList<>(patch.leftOut());
    List<String> notes = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (FileDiff diff : patch.files()) {
      times.merge(diff.path(), 1, Integer::sum);
    }
    boolean hasTabs = patch.files().stream().anyMatch(TreeBuilder::hasTabs);
    for (FileDiff named : patch.files()) {
      FileDiff diff = resolve(named);
      paths.add(diff.path());
      FileText old = image.file(diff.path()).orElse(null);
      boolean whole = diff.hunks().stream().allMatch(Hunk::complete);
      if (diff.kind() == FileDiff.Kind.CREATE) {
        if (whole) {
          FileText made = create(diff, old, patch, number);
          image = image.with(diff.path(), made);
          boolean known = hasTabs && !diff.newBlob().isEmpty();
          if (known && !BlobHash.matches(diff.newBlob(), made.bytes())) {
            altered(patch, diff, "the new file is not the author's", leftOut, notes);
          }
        }
        continue;
      }
      if (old == null) {
        throw new BadSourceException(
            patch.input()
                + ":"
                + diff.mailLine()
                + ": the patch changes "
                + diff.path()
                + ", and "
                + image.name()
                + " has no such file");
      }
      Applier.Result result = Applier.apply(old, diff, number, patch.input(), notes);
      if (result.eaten()) {
        notes.add(
            diff.path()
                + ": "
                + patch.input()
                + " agrees with the tree in all but white space; the tree's is kept");
      }
      if (diff.kind() == FileDiff.Kind.DELETE && whole) {
        requireEmpty(diff, patch, result.file());
        image = image.with(diff.path(), null);
        continue;
      }
      image = image.with(diff.path(), result.file());
      if (whole && !result.eaten() && times.getOrDefault(named.path(), 0) == 1) {
        compare(patch, diff, old, result.file(), leftOut, notes);
      }
    }
    return new Step(patch, before, image, paths, Map.of(), Map.of(), leftOut, notes);
  }

  /** Kernel code without a tab has lost its white space on the way. */
  private static boolean hasTabs(FileDiff diff) {
    return diff.hunks().stream()
        .flatMap(hunk -> hunk.lines().stream())
        .anyMatch(line -> line.text().startsWith("\t"));
  }

  /** A plain diff of two folders does not say whether its first folder is part of the path. */
  private FileDiff resolve(FileDiff diff) {
    @Nullable String stripped = diff.stripped();
    if (stripped == null || image.file(diff.path()).isPresent()) {
      return diff;
    }
    return image.file(stripped).isPresent() ? diff.at(stripped) : diff;
  }

  static FileText create(FileDiff diff, @Nullable FileText old, Patch patch, int number) {
    if (old != null && !old.lines().isEmpty()) {
      throw new BadSourceException(
          patch.input()
              + ":"
              + diff.mailLine()
              + ": the patch makes "
              + diff.path()
              + " anew, but the tree has it already");
    }
    FileText nothing = new FileText(List.of(), true, StandardCharsets.UTF_8);
    return Applier.apply(nothing, diff, number, patch.input(), new ArrayList<>()).file();
  }

  static void requireEmpty(FileDiff diff, Patch patch, FileText rest) {
    if (!rest.lines().isEmpty()) {
      throw new BadSourceException(
          patch.input()
              + ":"
              + diff.mailLine()
              + ": the patch deletes "
              + diff.path()
              + ", but "
              + rest.lines().size()
              + " lines of it would be left");
    }
  }

  /** Git's hashes say whether the file was the author's, and whether it is so now. */
  private static void compare(
      Patch patch,
      FileDiff diff,
      FileText old,
      FileText made,
      List<LeftOut> leftOut,
      List<String> notes) {
    boolean same = BlobHash.matches(diff.oldBlob(), old.bytes());
    if (!same || diff.newBlob().isEmpty() || BlobHash.matches(diff.newBlob(), made.bytes())) {
      return;
    }
    altered(
        patch,
        diff,
        "the file before the patch is the author's, the file after it is not",
        leftOut,
        notes);
  }

  /** In a quotation somebody has cut or changed lines; who sends a patch may have edited it. */
  private static void altered(
      Patch patch, FileDiff diff, String what, List<LeftOut> leftOut, List<String> notes) {
    String sentence =
        diff.path() + ": " + what + ": some of the patch is missing, altered or lost white space";
    if (patch.isQuoted()) {
      leftOut.add(new LeftOut(LeftOut.Kind.ALTERED, diff.path(), diff.mailLine(), sentence));
    } else {
      notes.add(sentence);
    }
  }
}
