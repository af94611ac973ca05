package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.quiesce.kernel.ResourceTree.Region;
import org.quiesce.kernel.ResourceTree.Resource;
import org.quiesce.machine.HardwareMachine;
import org.quiesce.machine.Program;

/** Kernel facts 9: resources. */
class ResourceTreeTest {
  private static final String SOFT = "Soft Reserved";
  private static final String CXL = "CXL Window";

  private final HardwareMachine machine = new HardwareMachine();
  private final ResourceTree tree = new ResourceTree(new Kernel(machine), "iomem");

  private Resource declare(String name, long from, long to, String type) {
    return tree.declare(name, range(from, to), type, false);
  }

  private static Range<Long> range(long from, long to) {
    return Range.closedOpen(from, to);
  }

  private Region soft(long from, long to) {
    return tree.intersects(range(from, to), SOFT);
  }

  @Test
  void intersectsIsZeroSoItIsNoBoolean() {
    assertThat(Region.INTERSECTS.ordinal()).isZero();
    assertThat(Region.DISJOINT.ordinal()).isEqualTo(1);
    assertThat(Region.MIXED.ordinal()).isEqualTo(2);
  }

  @Test
  void holesAndOtherTypesAreDisjoint() {
    assertThat(soft(0, 8)).isEqualTo(Region.DISJOINT);
    tree.insert(declare("window", 0, 8, CXL));
    assertThat(soft(0, 8)).isEqualTo(Region.DISJOINT);
    tree.insert(declare("soft", 8, 16, SOFT));
    assertThat(soft(0, 8)).as("adjacent").isEqualTo(Region.DISJOINT);
  }

  @Test
  void aPartialOverlapWithAHoleStillIntersects() {
    tree.insert(declare("soft", 4, 8, SOFT));
    assertThat(soft(0, 16)).isEqualTo(Region.INTERSECTS);
    assertThat(soft(7, 9)).isEqualTo(Region.INTERSECTS);
  }

  @Test
  void somethingOfAnotherTypeNextToItIsMixed() {
    tree.insert(declare("soft", 0, 8, SOFT));
    tree.insert(declare("window", 8, 16, CXL));
    assertThat(soft(4, 12)).isEqualTo(Region.MIXED);
  }

  @Test
  void whatMatchingDescendantsCoverDoesNotCount() {
    tree.insert(declare("window", 0, 16, CXL));
    tree.insert(declare("a", 0, 4, SOFT));
    assertThat(soft(0, 4)).isEqualTo(Region.INTERSECTS);
    assertThat(soft(0, 8)).isEqualTo(Region.MIXED);
    tree.insert(tree.declare("b", Range.closed(4L, 7L), SOFT, false));
    assertThat(soft(0, 8)).as("covered by two").isEqualTo(Region.INTERSECTS);
  }

  @Test
  void anInsertedResourceTakesInWhatItContainsEqualRangesIncluded() {
    Resource first = declare("first", 0, 8, SOFT);
    Resource window = declare("window", 0, 8, CXL);
    assertThat(tree.insert(first)).isTrue();
    assertThat(tree.insert(window)).isTrue();
    assertThat(soft(0, 8)).as("first is inside of window").isEqualTo(Region.INTERSECTS);
    assertThat(tree.intersects(range(0, 8), CXL)).isEqualTo(Region.INTERSECTS);
    assertThat(tree.insert(declare("partial", 4, 12, SOFT))).isFalse();
    tree.release(window);
    assertThat(soft(0, 8)).as("released with what was in it").isEqualTo(Region.DISJOINT);
  }

  @Test
  void requestResourceFailsOnAnyConflict() {
    tree.insert(declare("window", 0, 16, CXL));
    Resource inside = declare("inside", 0, 4, SOFT);
    assertThat(tree.request(inside)).isFalse();
    assertThat(tree.requestRegion(inside)).as("goes into what is not busy").isTrue();
    assertThat(tree.requestRegion(declare("across", 8, 20, SOFT))).isFalse();
  }

  @Test
  void releasingWhatIsNotThereWarns() {
    assertThat(tree.release(declare("soft", 0, 8, SOFT))).isFalse();
    assertThat(machine.violations())
        .singleElement()
        .matches(violation -> violation.rule().equals(Rules.NO_DOUBLE_PUT));
  }

  /** The hmem-deferral page: the second claimant of a range fails. */
  @Test
  void oneOfTwoClaimantsWinsUntilItReleases() {
    Explored explored =
        Explored.of(
            kernel -> {
              ResourceTree regions = new ResourceTree(kernel, "dax regions");
              Resource hmem = regions.declare("hmem", range(0, 8), "dax", true);
              Resource cxl = regions.declare("cxl", range(0, 8), "dax", true);
              Notes a = new Notes(kernel, "a");
              Notes b = new Notes(kernel, "b");
              return new Program(kernel.machine())
                  .thread(
                      "a",
                      () -> {
                        boolean won = regions.requestRegion(hmem);
                        a.add(won);
                        if (won) {
                          regions.release(hmem);
                        }
                      })
                  .thread("b", () -> b.add(regions.requestRegion(cxl)));
            });
    assertThat(explored.endings()).containsExactly("a=0 b=1", "a=1 b=0", "a=1 b=1");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void anAnswerIsASnapshot() {
    Explored explored =
        Explored.of(
            kernel -> {
              ResourceTree regions = new ResourceTree(kernel, "iomem");
              Resource window = regions.declare("window", range(0, 8), CXL, false);
              Notes a = new Notes(kernel, "a");
              return new Program(kernel.machine())
                  .thread(
                      "a",
                      () -> {
                        a.add(regions.intersects(range(0, 8), CXL).ordinal());
                        a.add(regions.intersects(range(0, 8), CXL).ordinal());
                      })
                  .thread("b", () -> regions.insert(window));
            });
    assertThat(explored.endings()).containsExactly("a=00", "a=10", "a=11");
  }
}
