package org.quiesce.check.linear;

import com.google.common.collect.Range;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Mutex;
import org.quiesce.kernel.ResourceTree;
import org.quiesce.kernel.ResourceTree.Region;
import org.quiesce.kernel.ResourceTree.Resource;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;

/**
 * Two ranges in a Soft Reserved window, which two drivers claim in a {@link ResourceTree}, and the
 * flag of a decision that is made once. Range 2 is both of them as one.
 *
 * <p>Each driver knows what it holds: the first under its lock, the second since it has one thread.
 */
final class Ownership {
  static final int RANGES = 3;
  static final int BOTH = 2;

  private static final long SIZE = 16;
  private static final String WINDOW = "Soft Reserved";

  /** What one kernel holds. */
  private static final class Parts {
    private final ResourceTree tree;
    private final Mutex lock;
    private final IntVar decided;
    private final Claims hmem;
    private final Claims cxl;

    Parts(Kernel kernel) {
      this.tree = new ResourceTree(kernel, "iomem");
      this.lock = new Mutex(kernel, "device_lock(hp)");
      this.decided = new IntVar(kernel.machine(), "did_probe", 0);
      tree.insert(tree.declare(WINDOW, range(BOTH), WINDOW, false));
      this.hmem = new Claims(tree, "hmem");
      this.cxl = new Claims(tree, "cxl");
    }

    /** What comes after the flag was found clear: the ranges that were claimed, as a mask. */
    private int decide() {
      decided.set(1, MemoryOrder.PLAIN);
      int mask = 0;
      for (int r = 0; r < BOTH; r++) {
        mask |= hmem.claim(r) ? 1 << r : 0;
      }
      return mask;
    }
  }

  /** What one driver may hold. */
  private static final class Claims {
    private final ResourceTree tree;
    private final String driver;
    private final Resource[] resources = new Resource[RANGES];
    private final boolean[] held = new boolean[RANGES];

    Claims(ResourceTree tree, String driver) {
      this.tree = tree;
      this.driver = driver;
      for (int r = 0; r < RANGES; r++) {
        resources[r] = tree.declare(driver + " " + r, range(r), driver, true);
      }
    }

    /** {@code __request_region}: the look and the claim are one. */
    boolean claim(int r) {
      boolean won = !held[r] && tree.requestRegion(resources[r]);
      held[r] |= won;
      return won;
    }

    /** A look, and then {@code insert_resource}, which nests equal ranges: both may win. */
    boolean brokenClaim(int r, String other) {
      boolean won =
          !held[r]
              && tree.intersects(range(r), other) == Region.DISJOINT
              && tree.insert(resources[r]);
      held[r] |= won;
      return won;
    }

    boolean release(int r) {
      boolean was = held[r] && tree.release(resources[r]);
      held[r] = false;
      return was;
    }

    boolean owns(int r) {
      return tree.intersects(range(r), driver) != Region.DISJOINT;
    }
  }

  private static Range<Long> range(int r) {
    return r == BOTH ? Range.closedOpen(0L, 2 * SIZE) : Range.closedOpen(r * SIZE, (r + 1) * SIZE);
  }

  private final Sessions<Parts> sessions = new Sessions<>(Parts::new);

  boolean hmemClaim(int r) {
    return sessions.call(
        on -> {
          on.lock.lock();
          boolean won = on.hmem.claim(r);
          on.lock.unlock();
          return won;
        });
  }

  boolean hmemRelease(int r) {
    return sessions.call(
        on -> {
          on.lock.lock();
          boolean was = on.hmem.release(r);
          on.lock.unlock();
          return was;
        });
  }

  boolean hmemOwns(int r) {
    return sessions.call(on -> on.hmem.owns(r));
  }

  boolean cxlClaim(int r) {
    return sessions.call(on -> on.cxl.claim(r));
  }

  boolean cxlRelease(int r) {
    return sessions.call(on -> on.cxl.release(r));
  }

  boolean cxlOwns(int r) {
    return sessions.call(on -> on.cxl.owns(r));
  }

  /** The deferred decision: the ranges that it gave to hmem, as a mask; -1 if it was made. */
  int decide() {
    return sessions.call(
        on -> {
          on.lock.lock();
          int mask = on.decided.get(MemoryOrder.PLAIN) == 0 ? on.decide() : -1;
          on.lock.unlock();
          return mask;
        });
  }

  /** The same without the lock: two may find the flag clear. */
  int brokenDecide() {
    return sessions.call(on -> on.decided.get(MemoryOrder.PLAIN) == 0 ? on.decide() : -1);
  }

  boolean brokenHmemClaim(int r) {
    return sessions.call(on -> on.hmem.brokenClaim(r, on.cxl.driver));
  }

  boolean brokenCxlClaim(int r) {
    return sessions.call(on -> on.cxl.brokenClaim(r, on.hmem.driver));
  }
}
