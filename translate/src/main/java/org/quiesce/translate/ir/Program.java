package org.quiesce.translate.ir;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a set of sources says, linked.
 *
 * @param functions by name, in the order of the sources
 * @param globals by name
 * @param structs by tag; of two files' structs of one tag, the first
 * @param prototypes types of functions without a body, by name
 * @param external names of what other files can name as well
 */
public record Program(
    Map<String, Function> functions,
    Map<String, Global> globals,
    Map<String, StructType> structs,
    Map<String, CType.Func> prototypes,
    Set<String> external) {
  /** A function by its name; null if the sources have none. */
  public @Nullable Function function(String name) {
    return functions.get(name);
  }
}
