package org.quiesce.translate.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of a function that can be seen at some point of it. */
final class Scope {
  private final Deque<Map<String, Place>> blocks = new ArrayDeque<>();

  void enter() {
    blocks.push(new HashMap<>());
  }

  void leave() {
    blocks.pop();
  }

  void declare(String name, Place place) {
    blocks.element().put(name, place);
  }

  @Nullable Place find(String name) {
    for (Map<String, Place> block : blocks) {
      Place place = block.get(name);
      if (place != null) {
        return place;
      }
    }
    return null;
  }
}
