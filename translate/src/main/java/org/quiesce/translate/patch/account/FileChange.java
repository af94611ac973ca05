package org.quiesce.translate.patch.account;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happened to a file.
 *
 * @param functions that changed otherwise than in comments and white space
 * @param fileScope whether tokens outside of functions changed: types, variables, macros
 * @param unknown why its functions are not known; empty if they are
 */
public record FileChange(
    String path, Kind kind, List<FunctionChange> functions, boolean fileScope, String unknown) {
  /** What happened to the file as a whole. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  public FileChange {
    functions = List.copyOf(functions);
  }

  /** Names of functions that changed and were there before. */
  public Set<String> before() {
    return names(FunctionChange.Kind.ADDED);
  }

  /** Names of functions that changed and are there after. */
  public Set<String> after() {
    return names(FunctionChange.Kind.REMOVED);
  }

  private Set<String> names(FunctionChange.Kind without) {
    Set<String> names = new TreeSet<>();
    for (FunctionChange function : functions) {
      if (function.kind() != without) {
        names.add(function.name());
      }
    }
    return names;
  }

  /** Whether the compiler sees a difference, or may see one. */
  public boolean isReal() {
    return !functions.isEmpty() || fileScope || !unknown.isEmpty();
  }
}
