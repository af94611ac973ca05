package org.quiesce.translate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of some sources.
 *
 * @param <R> how a revision is made
 */
public final class Translation<R> {
  private final Map<String, String> java;
  private final List<NotModelled> notModelled;
  private final List<String> notes;
  private final String modelHash;
  private final List<Excerpt> excerpts;
  private final @Nullable R revision;

  Translation(
      Map<String, String> java,
      List<NotModelled> notModelled,
      List<String> notes,
      String modelHash,
      List<Excerpt> excerpts,
      @Nullable R revision) {
    this.java = java;
    this.notModelled = List.copyOf(notModelled);
    this.notes = List.copyOf(notes);
    this.modelHash = modelHash;
    this.excerpts = List.copyOf(excerpts);
    this.revision = revision;
  }

  /** Whether everything was translated, so that there is a {@link #revision}. */
  public boolean complete() {
    return notModelled.isEmpty();
  }

  /** What has no translation, in the order of files and lines. */
  public List<NotModelled> notModelled() {
    return notModelled;
  }

  /** What a reader should know, as {@code file:line: what}. */
  public List<String> notes() {
    return notes;
  }

  /** The generated Java by C file name, each statement on its C line. */
  public Map<String, String> java() {
    return java;
  }

  /** What was translated, as C, one for each file. */
  public List<Excerpt> excerpts() {
    return excerpts;
  }

  /** A hash of what the sources say: comments, white space and line numbers do not matter to it. */
  public String modelHash() {
    return modelHash;
  }

  /**
   * The revision, compiled and loaded.
   *
   * @throws IllegalStateException if something is not modelled
   */
  public R revision() {
    if (revision == null) {
      throw new IllegalStateException("not modelled: " + notModelled);
    }
    return revision;
  }
}
