package org.quiesce.protocol.memdev.mutant;

import java.util.List;
import org.quiesce.protocol.memdev.MemdevAttach;

/** The edited revisions of {@link org.quiesce.protocol.memdev.Newest}. */
public final class MemdevMutants {
  /**
   * One edit.
   *
   * @param id short name
   * @param edit what is different
   * @param mustBreak properties that must be refuted; empty for a refactoring
   */
  public record Edit(
      String id, String edit, List<String> mustBreak, MemdevAttach.Revision revision) {
    /** Whether every verdict must stay as it is. */
    public boolean isRefactoring() {
      return mustBreak.isEmpty();
    }
  }

  private MemdevMutants() {}

  /** All of them. */
  public static List<Edit> all() {
    return List.of();
  }
}
