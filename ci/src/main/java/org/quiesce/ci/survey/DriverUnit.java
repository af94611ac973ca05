package org.quiesce.ci.survey;

import java.util.List;

/**
 * A driver of a tree: what is linked into one module.
 *
 * @param name of its first file, from the top of the tree; of several, the module's, with its
 *     folder
 * @param files from the top of the tree
 */
public record DriverUnit(String name, List<String> files) {
  public DriverUnit {
    files = List.copyOf(files);
  }
}
