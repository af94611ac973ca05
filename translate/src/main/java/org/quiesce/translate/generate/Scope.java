package org.quiesce.translate.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CType;

/** The variables of a function that can be seen at some point of it. */
public final class Scope {
  private final Map<String, CType> pending = new HashMap<>();
  private final Deque<Map<String, Place>> blocks = new ArrayDeque<>();

  public void enter() {
    blocks.push(new HashMap<>());
  }

  public void leave() {
    blocks.pop();
  }

  /** The name and type of a variable whose initialiser is being looked at. */
  void begin(String name, CType type) {
    pending.put(name, type);
  }

  /** The type of a name; null if it is no variable of the function. */
  @Nullable CType typeOf(String name) {
    CType begun = pending.get(name);
    Place place = find(name);
    return begun != null ? begun : place == null ? null : place.type();
  }

  public void declare(String name, Place place) {
    pending.remove(name);
    blocks.element().put(name, place);
  }

  /** The variable that is a pointer to a struct of this tag; null if there is none, or several. */
  public @Nullable Place pointerTo(String tag) {
    Place found = null;
    for (Map<String, Place> block : blocks) {
      for (Place place : block.values()) {
        if (place.type().pointsTo(tag)) {
          if (found != null) {
            return null;
          }
          found = place;
        }
      }
    }
    return found;
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
