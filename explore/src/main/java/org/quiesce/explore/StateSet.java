package org.quiesce.explore;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** An exact set of longs (pairs of tuple numbers), shared by workers; elements can be visited. */
final class StateSet {
  private static final int STRIPE_BITS = 6;
  private static final int STRIPES = 1 << STRIPE_BITS;
  private static final int PAGE_BITS = 14;
  private static final int PAGE = 1 << PAGE_BITS;

  private final Stripe[] stripes = new Stripe[STRIPES];
  private final AtomicLong bytes = new AtomicLong();

  StateSet() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Stripe();
    }
  }

  private static long mix(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    h ^= h >>> 29;
    h *= 0xBF58476D1CE4E5B9L;
    return h ^ h >>> 32;
  }

  /** Adds a key that is not negative; whether it is new. */
  boolean add(long key) {
    long hash = mix(key);
    return stripes[(int) hash & STRIPES - 1].add(
        key + 1, (int) (hash >>> STRIPE_BITS) & 0x7fffffff);
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

  /** All elements, in no particular order; only when nobody adds. */
  long[] toArray() {
    long[] all = new long[Math.toIntExact(size())];
    int n = 0;
    for (Stripe stripe : stripes) {
      for (long[] page : stripe.pages) {
        for (long entry : page) {
          if (entry != 0) {
            all[n++] = entry - 1;
          }
        }
      }
    }
    return all;
  }

  /** Open addressing over pages, so that no single array grows large. */
  private final class Stripe {
    private long[][] pages = {new long[64]};
    private int size;
    private int capacity = 64;

    synchronized boolean add(long entry, int hash) {
      int at = hash & capacity - 1;
      while (true) {
        long there = pages[at >>> PAGE_BITS][at & PAGE - 1];
        if (there == entry) {
          return false;
        }
        if (there == 0) {
          break;
        }
        at = at + 1 & capacity - 1;
      }
      pages[at >>> PAGE_BITS][at & PAGE - 1] = entry;
      size++;
      if (size > capacity / 4 * 3) {
        grow();
      }
      return true;
    }

    private void grow() {
      if (capacity >= 1 << 29) {
        throw new OutOfMemoryError("too many states");
      }
      long[][] old = pages;
      bytes.addAndGet(8L * capacity);
      capacity *= 2;
      pages = new long[Math.max(1, capacity >>> PAGE_BITS)][];
      for (int i = 0; i < pages.length; i++) {
        pages[i] = new long[Math.min(capacity, PAGE)];
      }
      for (long[] page : old) {
        for (long entry : page) {
          if (entry != 0) {
            insert(entry);
          }
        }
      }
    }

    private void insert(long entry) {
      int at = (int) (mix(entry - 1) >>> STRIPE_BITS) & 0x7fffffff & capacity - 1;
      while (pages[at >>> PAGE_BITS][at & PAGE - 1] != 0) {
        at = at + 1 & capacity - 1;
      }
      pages[at >>> PAGE_BITS][at & PAGE - 1] = entry;
    }
  }

  /** A stack of longs that one worker owns. */
  static final class LongStack {
    private long[] values = new long[1024];
    private int size;

    void push(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    long pop() {
      return values[--size];
    }

    boolean isEmpty() {
      return size == 0;
    }

    int size() {
      return size;
    }

    /** Moves the oldest half, an even number, to a new array; empty if there is little. */
    long[] giveHalf() {
      int n = size / 4 * 2;
      long[] given = Arrays.copyOf(values, n);
      System.arraycopy(values, n, values, 0, size - n);
      size -= n;
      return given;
    }
  }
}
