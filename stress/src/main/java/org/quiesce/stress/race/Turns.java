package org.quiesce.stress.race;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Which threads of a program run when, by name. A name that a program does not have is passed over;
 * daemons that are not named belong to the second actor, after those that are.
 *
 * @param first before the actors, in order; daemons of the actors do what they wait for
 * @param left by the first actor, in order
 * @param right by the second actor, in order
 * @param last after the actors, in order; there is nothing for them to do where an actor ends with
 *     a daemon, which rests until all is quiet
 */
public record Turns(
    ImmutableList<String> first,
    ImmutableList<String> left,
    ImmutableList<String> right,
    ImmutableList<String> last) {
  /** Two actors and nobody else. */
  public static Turns between(List<String> left, List<String> right) {
    return new Turns(
        ImmutableList.of(),
        ImmutableList.copyOf(left),
        ImmutableList.copyOf(right),
        ImmutableList.of());
  }

  /** The same, after these threads. */
  public Turns after(String... threads) {
    return new Turns(ImmutableList.copyOf(threads), left, right, last);
  }

  /** The same, before these threads. */
  public Turns before(String... threads) {
    return new Turns(first, left, right, ImmutableList.copyOf(threads));
  }
}
