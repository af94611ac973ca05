package org.quiesce.check;

import java.util.List;

/**
 * All that can be checked of one protocol.
 *
 * @param <R> how a revision is made
 * @param name kebab-case
 * @param edits mutants and refactorings
 */
public record Protocol<R>(
    String name,
    List<Property> properties,
    List<Scenario<R>> scenarios,
    List<Revision<R>> revisions,
    List<Edit<R>> edits) {
  /**
   * An edited revision.
   *
   * @param base name of the revision that was edited
   * @param mustBreak properties that must be refuted; empty for a refactoring
   */
  public record Edit<R>(String id, String edit, String base, List<String> mustBreak, R model) {}
}
