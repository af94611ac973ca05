package org.quiesce.translate.runtime;

import java.util.List;

/**
 * A struct that is copied by value.
 *
 * @param fields names, in order
 */
public record StructType(String tag, List<String> fields) {
  /** A struct of these fields. */
  public static StructType of(String tag, String... fields) {
    return new StructType(tag, List.of(fields));
  }
}
