package org.quiesce.kernel;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Step;

/**
 * A tree of {@code struct resource}: {@code insert_resource}, {@code request_resource}, {@code
 * __request_region}, {@code release_resource}, {@code region_intersects}.
 *
 * <p>Ranges are declared while the program is set up; which of them are in the tree, and where, is
 * state. Every answer is a snapshot: the lock is dropped on return.
 *
 * <p>Source: kernel/resource.c (__request_resource, __insert_resource, __region_intersects).
 */
public final class ResourceTree {
  /** What {@code region_intersects} answers, with the kernel's numbers: never a boolean. */
  public enum Region {
    /** {@code REGION_INTERSECTS}: overlaps, and nothing of another type is uncovered. */
    INTERSECTS,
    /** {@code REGION_DISJOINT}: nothing of that type overlaps. */
    DISJOINT,
    /** {@code REGION_MIXED}: something of that type overlaps, and something else. */
    MIXED
  }

  private static final int ABSENT = 0;
  private static final int ROOT = 1;

  /** A cell's value is the parent: {@code ABSENT}, {@code ROOT}, or its index and this. */
  private static final int FIRST = 2;

  /**
   * A range of addresses that somebody may put into the tree.
   *
   * @param type flags and descriptor, such as {@code Soft Reserved}
   * @param busy {@code IORESOURCE_BUSY}: no region can be requested inside
   */
  public record Resource(
      String name, Range<Long> range, String type, boolean busy, int index, int cell) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final Machine machine;
  private final String name;
  private final List<Resource> resources = new ArrayList<>();
  private final int doublePut;

  public ResourceTree(Kernel kernel, String name) {
    this.machine = kernel.machine();
    this.name = name;
    this.doublePut = machine.rule(Rules.NO_DOUBLE_PUT);
  }

  /** Declares a resource that is not in the tree yet; see {@link Resource}. */
  public Resource declare(String resource, Range<Long> range, String type, boolean busy) {
    if (range.isEmpty() || !range.hasLowerBound() || !range.hasUpperBound()) {
      throw new IllegalArgumentException(resource + ": needs a bounded range, not " + range);
    }
    int cell = machine.cell(name + ": " + resource, ABSENT, this::describe);
    Resource declared =
        new Resource(resource, canonical(range), type, busy, resources.size(), cell);
    resources.add(declared);
    return declared;
  }

  /** Adjacent ranges of addresses must be connected for coverage to be seen. */
  private static Range<Long> canonical(Range<Long> range) {
    return range.canonical(DiscreteDomain.longs());
  }

  private String describe(int parent) {
    return switch (parent) {
      case ABSENT -> "absent";
      case ROOT -> "in the tree";
      default -> "in " + resources.get(parent - FIRST);
    };
  }

  /** {@code request_resource(root, new)}: fails ({@code -EBUSY}) on any overlap. */
  public boolean request(Resource resource) {
    return step(
        KernelFact.RESOURCE_REQUEST,
        "request_resource",
        resource,
        cells -> place(cells, resource, conflict(cells, ROOT, resource) == null));
  }

  private static int place(Cells cells, Resource resource, boolean free) {
    if (free) {
      cells.set(resource.cell(), ROOT);
    }
    return free ? 1 : 0;
  }

  /**
   * {@code __request_region(root, start, n, name, flags)}, {@code request_mem_region}: an exclusive
   * claim. Goes into what contains it and is not busy; false (NULL) if something busy, or something
   * that it does not fit in, is in the way. The claim itself should be declared busy.
   */
  public boolean requestRegion(Resource resource) {
    return step(
        KernelFact.RESOURCE_REQUEST,
        "__request_region",
        resource,
        cells -> {
          int parent = ROOT;
          while (true) {
            Resource conflict = conflict(cells, parent, resource);
            if (conflict == null) {
              cells.set(resource.cell(), parent);
              return 1;
            }
            if (conflict.busy() || !conflict.range().encloses(resource.range())) {
              return 0;
            }
            parent = conflict.index() + FIRST;
          }
        });
  }

  /**
   * {@code insert_resource(root, new)}: false ({@code -EBUSY}) on a partial overlap. What it
   * contains, equal ranges included, becomes its child; it goes into what contains it.
   */
  public boolean insert(Resource resource) {
    return step(
        KernelFact.RESOURCE_INSERT,
        "insert_resource",
        resource,
        cells -> {
          int parent = ROOT;
          Resource outer = enclosing(cells, parent, resource);
          while (outer != null) {
            parent = outer.index() + FIRST;
            outer = enclosing(cells, parent, resource);
          }
          List<Resource> inner = overlapping(cells, parent, resource.range());
          if (!inner.stream().allMatch(child -> resource.range().encloses(child.range()))) {
            return 0;
          }
          for (Resource child : inner) {
            cells.set(child.cell(), resource.index() + FIRST);
          }
          cells.set(resource.cell(), parent);
          return 1;
        });
  }

  /** A child that contains it, and more than it. */
  private @Nullable Resource enclosing(Cells cells, int parent, Resource resource) {
    for (Resource child : overlapping(cells, parent, resource.range())) {
      if (child.range().encloses(resource.range()) && !child.range().equals(resource.range())) {
        return child;
      }
    }
    return null;
  }

  /**
   * {@code release_resource(old)}, {@code __release_region}: takes it out with what is in it. One
   * that is not there warns, and violates {@link Rules#NO_DOUBLE_PUT}.
   */
  public boolean release(Resource resource) {
    return step(
        KernelFact.RESOURCE_RELEASE,
        "release_resource",
        resource,
        cells -> {
          if (cells.get(resource.cell()) == ABSENT) {
            cells.violate(doublePut, () -> "release_resource(" + resource + "): not in the tree");
            return 0;
          }
          takeOut(cells, resource);
          return 1;
        });
  }

  private void takeOut(Cells cells, Resource resource) {
    cells.set(resource.cell(), ABSENT);
    for (Resource child : children(cells, resource.index() + FIRST)) {
      takeOut(cells, child);
    }
  }

  /** {@code region_intersects(start, size, flags, desc)}. */
  public Region intersects(Range<Long> range, String type) {
    int answer =
        machine.take(
            KernelFact.REGION_INTERSECTS.step(
                "region_intersects(" + name + ", " + range + ", " + type + ")",
                cells -> intersection(cells, range, type).ordinal()));
    return Region.values()[answer];
  }

  /** What {@link #intersects} would answer; for guards and checks. */
  public Region intersection(Cells cells, Range<Long> addresses, String type) {
    Range<Long> range = canonical(addresses);
    boolean matches = false;
    boolean others = false;
    for (Resource top : overlapping(cells, ROOT, range)) {
      if (top.type().equals(type)) {
        matches = true;
        continue;
      }
      // A resource of another type does not count where matching descendants cover it.
      List<Resource> inner = new ArrayList<>();
      collect(cells, top, range, type, inner);
      matches |= !inner.isEmpty();
      others |= !covers(inner, range.intersection(top.range()));
    }
    return !matches ? Region.DISJOINT : others ? Region.MIXED : Region.INTERSECTS;
  }

  private void collect(
      Cells cells, Resource parent, Range<Long> range, String type, List<Resource> into) {
    for (Resource child : overlapping(cells, parent.index() + FIRST, range)) {
      if (child.type().equals(type)) {
        into.add(child);
      }
      collect(cells, child, range, type, into);
    }
  }

  private static boolean covers(List<Resource> parts, Range<Long> whole) {
    TreeRangeSet<Long> covered = TreeRangeSet.create();
    parts.forEach(part -> covered.add(part.range()));
    return covered.encloses(whole);
  }

  private @Nullable Resource conflict(Cells cells, int parent, Resource resource) {
    List<Resource> inTheWay = overlapping(cells, parent, resource.range());
    return inTheWay.isEmpty() ? null : inTheWay.get(0);
  }

  /** Children of a parent that overlap a range, by address. */
  private List<Resource> overlapping(Cells cells, int parent, Range<Long> range) {
    List<Resource> found = children(cells, parent);
    found.removeIf(
        child -> !child.range().isConnected(range) || child.range().intersection(range).isEmpty());
    return found;
  }

  private List<Resource> children(Cells cells, int parent) {
    List<Resource> found = new ArrayList<>();
    for (Resource resource : resources) {
      if (cells.get(resource.cell()) == parent) {
        found.add(resource);
      }
    }
    found.sort(Comparator.comparing(child -> child.range().lowerEndpoint()));
    return found;
  }

  /** Whether it is in the tree; for guards and checks. */
  public boolean contains(Cells cells, Resource resource) {
    return cells.get(resource.cell()) != ABSENT;
  }

  private boolean step(KernelFact fact, String op, Resource resource, Step.Effect effect) {
    boolean adds = !op.equals("release_resource");
    return machine.take(
            fact.step(
                op + "(" + name + ", " + resource + ")",
                cells -> {
                  if (adds && cells.get(resource.cell()) != ABSENT) {
                    throw new NotModelledException(resource + " is in " + name + " already");
                  }
                  return effect.apply(cells);
                }))
        != 0;
  }
}
