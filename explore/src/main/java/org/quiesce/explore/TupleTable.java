package org.quiesce.explore;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers int tuples of one width: equal tuples, equal numbers. Exact, paged, shared by workers.
 *
 * <p>A number is (index in stripe) * STRIPES + stripe.
 */
final class TupleTable {
  private static final int STRIPE_BITS = 6;
  private static final int STRIPES = 1 << STRIPE_BITS;
  private static final int PAGE_BITS = 7;
  private static final int PAGE = 1 << PAGE_BITS;

  private final int width;
  private final Stripe[] stripes = new Stripe[STRIPES];
  private final AtomicLong bytes = new AtomicLong();

  TupleTable(int width) {
    this.width = width;
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Stripe();
    }
  }

  /** The tuple's number, new or known. */
  int number(int[] tuple) {
    int hash = hash(tuple, 0);
    int stripe = hash & STRIPES - 1;
    return stripes[stripe].number(tuple, hash) << STRIPE_BITS | stripe;
  }

  /** Copies the tuple with that number. */
  void read(int number, int[] into) {
    int[][] pages = stripes[number & STRIPES - 1].pages;
    int index = number >>> STRIPE_BITS;
    System.arraycopy(pages[index >>> PAGE_BITS], (index & PAGE - 1) * width, into, 0, width);
  }

  long size() {
    long size = 0;
    for (Stripe stripe : stripes) {
      size += stripe.size;
    }
    return size;
  }

  long bytes() {
    return bytes.get();
  }

  private int hash(int[] tuple, int from) {
    int h = 0x9E3779B9;
    for (int i = from; i < from + width; i++) {
      h = (h ^ tuple[i]) * 0x9E3779B1;
      h ^= h >>> 15;
    }
    h *= 0x85EBCA6B;
    return h ^ h >>> 13;
  }

  private final class Stripe {
    /** Index + 1 of the tuple in a slot; 0 when free. */
    private int[] slots = new int[64];

    private volatile int[][] pages = new int[4][];
    private int size;

    synchronized int number(int[] tuple, int hash) {
      int at = hash >>> STRIPE_BITS & slots.length - 1;
      while (slots[at] != 0) {
        if (same(slots[at] - 1, tuple)) {
          return slots[at] - 1;
        }
        at = at + 1 & slots.length - 1;
      }
      int index = size++;
      if (index >= 1 << 31 - STRIPE_BITS) {
        throw new OutOfMemoryError("too many distinct tuples");
      }
      int page = index >>> PAGE_BITS;
      if (page == pages.length) {
        pages = Arrays.copyOf(pages, pages.length * 2);
      }
      if (pages[page] == null) {
        pages[page] = new int[PAGE * width];
        bytes.addAndGet(4L * PAGE * width);
      }
      System.arraycopy(tuple, 0, pages[page], (index & PAGE - 1) * width, width);
      slots[at] = index + 1;
      if (size * 3L > slots.length * 2L) {
        grow();
      }
      return index;
    }

    private boolean same(int index, int[] tuple) {
      int[] page = pages[index >>> PAGE_BITS];
      int offset = (index & PAGE - 1) * width;
      for (int i = 0; i < width; i++) {
        if (page[offset + i] != tuple[i]) {
          return false;
        }
      }
      return true;
    }

    private void grow() {
      int[] old = slots;
      slots = new int[old.length * 2];
      bytes.addAndGet(4L * old.length);
      for (int entry : old) {
        if (entry != 0) {
          int index = entry - 1;
          int hash = hash(pages[index >>> PAGE_BITS], (index & PAGE - 1) * width);
          int at = hash >>> STRIPE_BITS & slots.length - 1;
          while (slots[at] != 0) {
            at = at + 1 & slots.length - 1;
          }
          slots[at] = entry;
        }
      }
    }
  }
}
