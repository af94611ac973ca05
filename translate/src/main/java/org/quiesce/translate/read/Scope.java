package org.quiesce.translate.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;

/** Names and tags of one block, parameter list or file. */
final class Scope {
  final @Nullable Scope parent;
  private final Map<String, Symbol> names = new HashMap<>();
  private final Map<String, CType> tags = new HashMap<>();

  Scope(@Nullable Scope parent) {
    this.parent = parent;
  }

  boolean isFile() {
    return parent == null;
  }

  void put(String name, Symbol symbol) {
    names.put(name, symbol);
  }

  void putTag(String tag, CType type) {
    tags.put(tag, type);
  }

  @Nullable Symbol here(String name) {
    return names.get(name);
  }

  @Nullable Symbol find(String name) {
    for (Scope s = this; s != null; s = s.parent) {
      Symbol found = s.names.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Nullable CType tagHere(String tag) {
    return tags.get(tag);
  }

  @Nullable CType findTag(String tag) {
    for (Scope s = this; s != null; s = s.parent) {
      CType found = s.tags.get(tag);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
