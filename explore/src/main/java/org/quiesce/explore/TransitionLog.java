package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The transitions that one worker took, in its order: each state it expanded, its successors, and
 * whether an execution ends in it or on a step out of it.
 *
 * <p>Eight bytes a state, and as many a transition.
 */
final class TransitionLog {
  private static final int PAGE = 1 << 15;

  /** A key is not negative; a state expanded is its complement. */
  private static final long ENDS = Long.MIN_VALUE;

  /** Is told all transitions again. */
  interface Reader {
    /** The state that the following calls are about. */
    void state(long key);

    void successor(long key);

    void ends();
  }

  private final List<long[]> pages = new ArrayList<>();
  private int used = PAGE;

  void state(long key) {
    add(~key);
  }

  void successor(long key) {
    add(key);
  }

  void ends() {
    add(ENDS);
  }

  private void add(long entry) {
    if (used == PAGE) {
      pages.add(new long[PAGE]);
      used = 0;
    }
    pages.get(pages.size() - 1)[used++] = entry;
  }

  /**
   * How a state was reached: the states on a way from the first one that was expanded, both
   * included; null if it was not expanded here.
   */
  @Nullable List<Long> way(long to) {
    List<Long> way = new ArrayList<>();
    boolean atState = true;
    long wanted = to;
    for (int p = pages.size() - 1; p >= 0; p--) {
      long[] page = pages.get(p);
      for (int i = (p == pages.size() - 1 ? used : PAGE) - 1; i >= 0; i--) {
        long entry = page[i];
        if (!atState) {
          atState = entry == wanted; // a successor of the state that stands before it
        } else if (entry < 0 && entry != ENDS && (!way.isEmpty() || ~entry == wanted)) {
          way.add(~entry);
          wanted = ~entry;
          atState = false;
        }
      }
    }
    Collections.reverse(way);
    return way.isEmpty() ? null : way;
  }

  /** Memory used; roughly, while the worker goes on. */
  long bytes() {
    return 8L * PAGE * pages.size();
  }

  /** Forgets all. */
  void clear() {
    pages.clear();
    used = PAGE;
  }

  void read(Reader reader) {
    for (int p = 0; p < pages.size(); p++) {
      long[] page = pages.get(p);
      int end = p == pages.size() - 1 ? used : PAGE;
      for (int i = 0; i < end; i++) {
        if (page[i] == ENDS) {
          reader.ends();
        } else if (page[i] < 0) {
          reader.state(~page[i]);
        } else {
          reader.successor(page[i]);
        }
      }
    }
  }
}
