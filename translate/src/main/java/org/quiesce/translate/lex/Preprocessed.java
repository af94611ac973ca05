package org.quiesce.translate.lex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the compiler would see of a file.
 *
 * @param tokens all that is left
 * @param doubts stretches of lines whose meaning is not known for sure
 * @param capacities macros that stand for the size of a kfifo, left as they are
 * @param sizes the values of those that are numbers
 * @param entries what says which functions are called, such as {@code module_exit()} and {@code
 *     .probe =}, and depends on something outside
 */
public record Preprocessed(
    String file,
    List<Token> tokens,
    List<Doubt> doubts,
    Set<String> capacities,
    Map<String, Long> sizes,
    List<Doubt> entries) {
  /**
   * Lines that depend on something outside the file.
   *
   * @param what a phrase for the not-modelled entry
   */
  public record Doubt(int from, int to, String what) {}

  /** What makes the meaning of these lines doubtful, if anything. */
  public Optional<Doubt> doubt(int from, int to) {
    return doubts.stream().filter(d -> d.from() <= to && d.to() >= from).findFirst();
  }
}
