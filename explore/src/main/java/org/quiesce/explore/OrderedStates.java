package org.quiesce.explore;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The states visited, each with the orders in which it was met; shared by workers. Of two orders
 * one is enough if all that the other still has to race with is its own too: see {@link
 * Order#isNoSaferThan}.
 */
final class OrderedStates {
  private static final int STRIPE_BITS = 6;
  private static final int STRIPES = 1 << STRIPE_BITS;

  private final Stripe[] stripes = new Stripe[STRIPES];
  private final AtomicLong size = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();

  OrderedStates() {
    Arrays.setAll(stripes, i -> new Stripe());
  }

  private static long mix(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    h ^= h >>> 29;
    h *= 0xBF58476D1CE4E5B9L;
    return h ^ h >>> 32;
  }

  private Stripe stripe(long hash) {
    return stripes[(int) hash & STRIPES - 1];
  }

  /** Adds a state, whose key is not negative, with an order; whether it has to be looked at. */
  boolean add(long key, Order order) {
    long hash = mix(key);
    return stripe(hash).add(key, order, (int) (hash >>> STRIPE_BITS) & 0x7fffffff);
  }

  /** Whether a state was not met since with an order that stands for this one. */
  boolean isWanted(long key, Order order) {
    long hash = mix(key);
    return stripe(hash).isWanted(key, order, (int) (hash >>> STRIPE_BITS) & 0x7fffffff);
  }

  /** How many were added. */
  long size() {
    return size.get();
  }

  long bytes() {
    return bytes.get();
  }

  /** Open addressing; a key is kept plus 1. */
  private final class Stripe {
    private long[] keys = new long[64];
    private Order[][] orders = new Order[64][];
    private int used;

    private int find(long key, int hash) {
      int at = hash & keys.length - 1;
      while (keys[at] != 0 && keys[at] != key + 1) {
        at = at + 1 & keys.length - 1;
      }
      return at;
    }

    synchronized boolean isWanted(long key, Order order, int hash) {
      Order[] known = orders[find(key, hash)];
      for (Order one : known) {
        if (one == order) {
          return true;
        }
      }
      return false;
    }

    synchronized boolean add(long key, Order order, int hash) {
      int at = find(key, hash);
      if (keys[at] == 0) {
        keys[at] = key + 1;
        orders[at] = new Order[] {order};
        size.incrementAndGet();
        if (++used > keys.length / 4 * 3) {
          grow();
        }
        return true;
      }
      Order[] known = orders[at];
      int kept = 0;
      Order[] left = new Order[known.length + 1];
      for (Order one : known) {
        if (one.isNoSaferThan(order)) {
          return false;
        }
        if (!order.isNoSaferThan(one)) {
          left[kept++] = one;
        }
      }
      left[kept++] = order;
      orders[at] = Arrays.copyOf(left, kept);
      size.incrementAndGet();
      bytes.addAndGet(8);
      return true;
    }

    private void grow() {
      long[] oldKeys = keys;
      Order[][] oldOrders = orders;
      bytes.addAndGet(oldKeys.length * 40L);
      keys = new long[2 * oldKeys.length];
      orders = new Order[keys.length][];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int at = find(oldKeys[i] - 1, (int) (mix(oldKeys[i] - 1) >>> STRIPE_BITS) & 0x7fffffff);
          keys[at] = oldKeys[i];
          orders[at] = oldOrders[i];
        }
      }
    }
  }
}
