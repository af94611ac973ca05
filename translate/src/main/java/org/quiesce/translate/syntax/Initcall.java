package org.quiesce.translate.syntax;

import java.util.List;
import java.util.Optional;

/**
 * {@code subsys_initcall(fn)} and the like.
 *
 * @param level when it runs: lower first
 */
public record Initcall(At at, String function, int level) {
  private static final List<String> LEVELS =
      List.of(
          "early", "pure", "core", "postcore", "arch", "subsys", "fs", "rootfs", "device", "late");

  /** The initcall that a file-scope macro is, if it is one. */
  static Optional<Initcall> of(At at, Item.MacroItem macro) {
    String name = macro.name();
    if (name.equals("module_init")) {
      return Optional.of(new Initcall(at, macro.identifier(0), 2 * LEVELS.indexOf("device")));
    }
    String base = name.endsWith("_sync") ? name.substring(0, name.length() - 5) : name;
    if (!base.endsWith("_initcall")) {
      return Optional.empty();
    }
    int level = LEVELS.indexOf(base.substring(0, base.length() - "_initcall".length()));
    int order = level < 0 ? 2 * LEVELS.size() : 2 * level + (base.equals(name) ? 0 : 1);
    return Optional.of(new Initcall(at, macro.identifier(0), order));
  }
}
