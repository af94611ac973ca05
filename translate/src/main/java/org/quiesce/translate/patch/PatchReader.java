package org.quiesce.translate.patch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.diff.DiffReader;
import org.quiesce.translate.patch.diff.FileDiff;
import org.quiesce.translate.patch.diff.Layer;
import org.quiesce.translate.patch.mail.Mail;
import org.quiesce.translate.patch.mail.Mailbox;
import org.quiesce.translate.patch.text.Limits;
import org.quiesce.translate.patch.text.Show;
import org.quiesce.translate.patch.tree.TreePath;

/** Reads patches: the way in. */
public final class PatchReader {
  private final String name;
  private final Limits limits;
  private final List<Patch> patches = new ArrayList<>();
  private final List<Patch> replies = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String firstSubject = "";
  private int mails;
  private int idle;
  private int emptyHeaders;
  private long lines;

  private PatchReader(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @throws BadSourceException if it is missing, or as below
   */
  public static PatchSet read(Path file, Limits limits) {
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw new BadSourceException(file + " is a directory; name the mail or mailbox in it");
    }
    if (!Files.isRegularFile(file)) {
      throw new BadSourceException(file + ": no such file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name, limits);
    } catch (IOException e) {
      throw new BadSourceException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param name how it is called in messages
   * @throws BadSourceException if it holds no patch, a kind of patch that is not read, a series
   *     with a missing number, a path that leaves the tree, or too much
   */
  public static PatchSet read(InputStream in, String name, Limits limits) {
    PatchReader reader = new PatchReader(name, limits);
    Mailbox.read(in, name, limits, reader::take);
    return reader.finish();
  }

  private void take(Mail mail) {
    mails++;
    if (firstSubject.isEmpty()) {
      firstSubject = mail.subject();
    }
    List<Layer> layers = DiffReader.read(mail.lines(), mail.firstLine());
    List<Layer> found =
        layers.stream()
            .filter(Layer::isPatch)
            .sorted(Comparator.comparingInt(layer -> layer.markers().length()))
            .toList();
    if (found.isEmpty()) {
      idle++;
      emptyHeaders += (int) layers.stream().filter(Layer::sawHeaders).count();
      return;
    }
    Layer layer = found.get(0);
    if (!layer.problem().isEmpty()) {
      throw new BadSourceException(mail.name() + ": " + layer.problem());
    }
    for (FileDiff file : layer.files()) {
      TreePath.require(file.path(), mail.name() + ":" + file.mailLine());
      lines += file.hunks().stream().mapToLong(hunk -> hunk.lines().size()).sum();
    }
    Patch patch =
        new Patch(
            mail.name(),
            mail.subject(),
            mail.messageId(),
            mail.isReply() && !layer.isQuoted()
                ? null
                : SeriesNumber.of(mail.subject()).orElse(null),
            layer.markers(),
            layer.files(),
            layer.leftOut());
    notTaken(mail, layers, layer);
    (mail.isReply() || layer.isQuoted() ? replies : patches).add(patch);
    if (lines > limits.maxPatchLines() || patches.size() + replies.size() > limits.maxPatches()) {
      throw new BadSourceException(
          name
              + " holds more than "
              + limits.maxPatchLines()
              + " lines or "
              + limits.maxPatches()
              + " mails of patches; give one series alone");
    }
  }

  private void notTaken(Mail mail, List<Layer> layers, Layer taken) {
    for (Layer layer : layers) {
      if (!layer.markers().equals(taken.markers())
          && (layer.isPatch() || layer.sawHeaders())
          && notes.size() < 50) {
        notes.add(
            mail.name()
                + ": the diff behind "
                + Show.quoted(layer.markers())
                + " was not taken ("
                + (layer.hunks() == 0 ? "no hunk of it is whole" : layer.hunks() + " hunks")
                + "), because there is one "
                + (taken.isQuoted() ? "behind " + Show.quoted(taken.markers()) : "of the sender"));
      }
    }
  }

  private PatchSet finish() {
    List<Patch> found = patches;
    if (patches.isEmpty()) {
      if (replies.size() > 1) {
        throw new BadSourceException(
            name
                + " holds "
                + replies.size()
                + " replies with diffs and no mail that is a patch itself; give one of them");
      }
      found = replies;
    } else if (!replies.isEmpty()) {
      notes.add(name + ": " + replies.size() + " replies with diffs were not taken");
    }
    if (found.isEmpty()) {
      throw none();
    }
    if (idle > 0) {
      notes.add(name + ": " + idle + " of " + mails + " mails hold no patch");
    }
    return new PatchSet(Series.inOrder(name, found, notes), notes);
  }

  private BadSourceException none() {
    String what = mails == 0 ? " is empty; a mail or a diff is expected" : " holds no patch: ";
    if (mails == 0) {
      return new BadSourceException(name + what);
    }
    String where =
        mails > 1
            ? "none of its " + mails + " mails has a line that begins with '@@ -'"
            : (firstSubject.isEmpty() ? "" : Show.quoted(firstSubject) + " has ")
                + "no line that begins with '@@ -'";
    String headers = emptyHeaders == 0 ? "" : ", though headers of files are there";
    return new BadSourceException(name + what + where + headers);
  }
}
