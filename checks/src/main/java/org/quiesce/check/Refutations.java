package org.quiesce.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Move;
import org.quiesce.explore.Replayer;
import org.quiesce.explore.Token;
import org.quiesce.explore.Trace;
import org.quiesce.kernel.Rules;

/** From what an engine found violated to counterexamples of properties. */
public final class Refutations {
  private Refutations() {}

  /** The property that a violated rule belongs to. */
  public static String property(String rule) {
    return rule.startsWith(Rules.LOCK_ORDER) ? Rules.NO_LOCK_INVERSION : rule;
  }

  /** Property id to the rule that shows it violated. */
  public static Map<String, String> byProperty(Set<String> violated) {
    Map<String, String> refuted = new TreeMap<>();
    for (String rule : violated) {
      if (!rule.startsWith(Rules.LOCK_ORDER)) {
        refuted.put(rule, rule);
      }
    }
    List<String> cycle = lockCycle(violated);
    if (!cycle.isEmpty()) {
      refuted.putIfAbsent(Rules.NO_LOCK_INVERSION, cycle.get(0));
    }
    return refuted;
  }

  /** Whether a rule, given all that were found violated, refutes its property. */
  public static boolean refutes(String rule, Set<String> violated) {
    return !rule.startsWith(Rules.LOCK_ORDER) || new LockOrders(violated).goesRound(rule);
  }

  /**
   * The acquisition orders that go round: a shortest cycle of the relation that was found, edge by
   * edge; empty if there is none.
   */
  public static List<String> lockCycle(Set<String> violated) {
    return new LockOrders(violated).cycle();
  }

  /**
   * Makes a counterexample of a schedule, and takes its steps once more to see that it is one.
   *
   * @param subject {@code <protocol>/<revision>/<scenario>}
   * @param rule that the schedule violates
   * @param minimality what was proved of its size
   * @throws Replayer.DivergenceException if the model cannot take these steps, or they violate
   *     nothing
   */
  public static Counterexample confirm(
      Automaton automaton,
      String subject,
      String rule,
      List<Move> moves,
      int preemptions,
      Minimality minimality) {
    Token token = Replayer.token(automaton, subject + "/" + property(rule), moves);
    Trace trace = Replayer.replay(automaton, token, rule);
    return new Counterexample(
        token.toString(),
        trace,
        preemptions,
        minimality,
        automaton.threadNames(),
        broken(automaton, token),
        false,
        null);
  }

  /**
   * The properties that a token's steps violate, in the order in which they do. That two locks are
   * taken in one order is no violation by itself, so lock inversions are left out.
   */
  static List<String> broken(Automaton automaton, Token token) {
    return Replayer.violated(automaton, token.moves()).stream()
        .filter(rule -> !rule.startsWith(Rules.LOCK_ORDER))
        .distinct()
        .toList();
  }
}
