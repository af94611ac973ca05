package org.quiesce.translate.generate;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which functions the environment stands for, and what a source's own version of one of them may do
 * so that its stub may replace it.
 *
 * @param environment the functions for which there are stubs
 * @param harmful further functions that touch the protocol, by name
 * @param counted tags of structs whose pointers the protocol counts or keeps state behind
 * @param guards kinds of {@code __free} and scoped guards that leave the protocol alone
 * @param sleeping functions whose stubs sleep where their bodies may
 * @param buffers fields that point to memory whose contents are not modelled
 */
public record StubRules(
    Set<String> environment,
    Pattern harmful,
    Set<String> counted,
    Set<String> guards,
    Set<String> sleeping,
    Set<String> buffers) {
  /** Without stubs that sleep, and without buffers. */
  public StubRules(
      Set<String> environment, Pattern harmful, Set<String> counted, Set<String> guards) {
    this(environment, harmful, counted, guards, Set.of(), Set.of());
  }

  /** No stubs. */
  public static StubRules none() {
    return new StubRules(Set.of(), Pattern.compile("(?!)"), Set.of(), Set.of("device"));
  }
}
