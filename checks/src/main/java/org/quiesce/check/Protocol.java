package org.quiesce.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that can be checked of one protocol.
 *
 * @param <R> how a revision is made
 * @param name kebab-case
 * @param edits mutants and refactorings
 * @param bases revisions that exist only to be edited: they are not part of a check
 */
public record Protocol<R>(
    String name,
    List<Property> properties,
    List<Scenario<R>> scenarios,
    List<Revision<R>> revisions,
    List<Edit<R>> edits,
    List<Revision<R>> bases) {
  /** A protocol whose edits are all of revisions that are checked. */
  public Protocol(
      String name,
      List<Property> properties,
      List<Scenario<R>> scenarios,
      List<Revision<R>> revisions,
      List<Edit<R>> edits) {
    this(name, properties, scenarios, revisions, edits, List.of());
  }

  /**
   * The revision that was edited.
   *
   * @throws IllegalStateException if there is none of that name
   */
  public Revision<R> baseOf(Edit<R> edit) {
    return Stream.concat(revisions.stream(), bases.stream())
        .filter(one -> one.name().equals(edit.base()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(edit.id() + " has no base " + edit.base()));
  }

  /**
   * An edited revision.
   *
   * @param base name of the revision that was edited
   * @param mustBreak properties that must be refuted; empty for a refactoring
   * @param mends properties that are refuted for the base and that a refactoring proves
   */
  public record Edit<R>(
      String id, String edit, String base, List<String> mustBreak, List<String> mends, R model) {
    /** An edit that mends nothing. */
    public Edit(String id, String edit, String base, List<String> mustBreak, R model) {
      this(id, edit, base, mustBreak, List.of(), model);
    }
  }
}
