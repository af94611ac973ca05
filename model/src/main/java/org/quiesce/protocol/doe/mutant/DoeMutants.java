package org.quiesce.protocol.doe.mutant;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeMailbox.Design;

/** All edited revisions. */
public final class DoeMutants {
  /** Name of the base of M13. */
  public static final String FREES_IRQ_FIRST = "aux-v8-free-irq-first";

  /**
   * One edit.
   *
   * @param id short name
   * @param edit what is different
   * @param base name of the revision that is edited
   * @param mustBreak properties that must be refuted; empty for a refactoring
   */
  public record Edit(
      String id, String edit, String base, List<String> mustBreak, DoeMailbox.Revision revision) {
    /** Whether every verdict must stay as it is. */
    public boolean isRefactoring() {
      return mustBreak.isEmpty();
    }
  }

  private DoeMutants() {}

  /** All of them. */
  public static List<Edit> all() {
    List<Edit> all = new ArrayList<>(QueuedMutants.all());
    all.addAll(AuxiliaryMutants.all());
    all.addAll(DoeRefactorings.all());
    return List.copyOf(all);
  }

  /**
   * Aux-v8 with a destroy that frees the interrupt between abort and cancel: it exists only to be
   * edited.
   */
  public static DoeMailbox.Revision freesIrqFirst() {
    return DoeMailbox.Revision.of(Design.AUXILIARY, AuxiliaryMutants.FreesIrqFirst::new);
  }
}
