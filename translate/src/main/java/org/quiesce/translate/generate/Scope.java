package org.quiesce.translate.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of a function that can be seen at some point of it. */
public final class Scope {
  private final Deque<Map<String, Place>> blocks = new ArrayDeque<>();

  public void enter() {
    blocks.push(new HashMap<>());
  }

  public void leave() {
    blocks.pop();
  }

  public void declare(String name, Place place) {
    blocks.element().put(name, place);
  }

  public @Nullable Place find(String name) {
    for (Map<String, Place> block : blocks) {
      Place place = block.get(name);
      if (place != null) {
        return place;
      }
    }
    return null;
  }
}
