package org.quiesce.stress.kernel;

import com.google.common.collect.Range;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.ResourceTree;
import org.quiesce.kernel.ResourceTree.Region;
import org.quiesce.kernel.ResourceTree.Resource;
import org.quiesce.machine.Program;

/** {@link ResourceTree}: two drivers claim one range. */
public final class ResourceTreeRaces {
  private ResourceTreeRaces() {}

  /** A Soft Reserved range, and two who claim it. */
  abstract static class Claims extends PrimitiveRace {
    private static final Range<Long> RANGE = Range.closedOpen(0L, 16L);
    private static final String HMEM = "hmem";
    private static final String CXL = "cxl";

    ResourceTree tree;
    private boolean hmem;
    private boolean cxl;

    @Override
    void setUp(Kernel kernel, Program program) {
      tree = new ResourceTree(kernel, "iomem");
      tree.insert(tree.declare("Soft Reserved", RANGE, "Soft Reserved", false));
      Resource hmemClaim = tree.declare(HMEM, RANGE, HMEM, true);
      Resource cxlClaim = tree.declare(CXL, RANGE, CXL, true);
      program.thread(HMEM, () -> hmem = claims(hmemClaim, CXL));
      program.thread(CXL, () -> cxl = claims(cxlClaim, HMEM));
    }

    /** Whether the caller won it. */
    abstract boolean claims(Resource mine, String other);

    final boolean looksAndInserts(Resource mine, String other) {
      return tree.intersects(RANGE, other) == Region.DISJOINT && tree.insert(mine);
    }

    final String result() {
      return end(() -> "owners " + ((hmem ? 1 : 0) + (cxl ? 1 : 0)));
    }
  }

  /** __request_region() is won by one. */
  @JCStressTest
  @State
  @Outcome(id = "owners 1", expect = Expect.ACCEPTABLE, desc = "One of them owns it.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Two owners, or none.")
  public static class Request extends Claims {
    @Override
    boolean claims(Resource mine, String other) {
      return tree.requestRegion(mine);
    }

    @Actor
    public void hmem() {
      left();
    }

    @Actor
    public void cxl() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }

  /** region_intersects() tells what was so: insert_resource() after it nests in the other one. */
  @JCStressTest
  @State
  @Outcome(id = "owners 1", expect = Expect.ACCEPTABLE, desc = "One of them owns it.")
  @Outcome(id = "owners 2", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Two owners.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "None.")
  public static class LookThenInsert extends Claims {
    @Override
    boolean claims(Resource mine, String other) {
      return looksAndInserts(mine, other);
    }

    @Actor
    public void hmem() {
      left();
    }

    @Actor
    public void cxl() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }
}
