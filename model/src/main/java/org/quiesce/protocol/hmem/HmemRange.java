package org.quiesce.protocol.hmem;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.DevresAction;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/** A Soft Reserved range of memory, with what may come to stand on it. */
public final class HmemRange {
  /** Whether a CXL region covers a range. */
  public enum Region {
    /** None ever does. */
    NONE,
    /** One is committed from the start. */
    COMMITTED,
    /** One may be committed later. */
    LATER,
    /** As LATER; its dax device is there from the start, and of no use until then. */
    PRESENT
  }

  /**
   * What a scenario says of a range.
   *
   * @param host index of the hp whose list it is on
   * @param window whether it intersects a CXL window
   * @param late whether it is added while the program runs
   */
  public record Spec(String name, int host, boolean window, Region region, boolean late) {
    /** The same, on the list of another hp. */
    public Spec of(int other) {
      return new Spec(name, other, window, region, late);
    }

    /** The same, added while the program runs. */
    public Spec addedLater() {
      return new Spec(name, host, window, region, true);
    }
  }

  /**
   * A platform device {@code hmem.N} that may be made for the range.
   *
   * @param freeId the devres action that frees its memregion id
   * @param unregister the devres action that unregisters it
   * @param owner its bit in the mask of owners
   * @param ids the cell that counts the memregion ids that were allocated for it and not freed
   */
  public record Child(
      HmemRange range,
      BusDevice dev,
      DevresAction freeId,
      DevresAction unregister,
      int owner,
      int ids) {
    @Override
    public String toString() {
      return dev.toString();
    }
  }

  private final Spec spec;
  private final List<Child> children = new ArrayList<>();

  /** Mask of the owners: a bit for each child, and {@link #CXL}. */
  final int owners;

  /** 1 while a committed region covers it. */
  final int committed;

  /** 1 once it is on the list. */
  final int listed;

  /** See {@link Decisions}. */
  final int deferral;

  /** What was answered last to whether it is contained: 1 no, 2 yes; 0 never asked. */
  final int answered;

  /** 1 once a probe that was under way before the deferral committed its region. */
  final int early;

  /** The bit of the CXL region's dax device in the mask of owners. */
  public static final int CXL = 4;

  HmemRange(Machine machine, Spec spec) {
    this.spec = spec;
    this.owners = machine.cell("owner of " + spec.name(), 0, HmemRange::describeOwners);
    this.committed =
        machine.cell(
            "region on " + spec.name(),
            spec.region() == Region.COMMITTED ? 1 : 0,
            now -> now == 0 ? "not committed" : "committed");
    this.listed =
        machine.cell(
            spec.late() ? "range " + spec.name() : null,
            spec.late() ? 0 : 1,
            now -> now == 0 ? "not listed" : "listed");
    this.deferral = machine.cell(null, 0, Integer::toString);
    this.early = machine.cell(null, 0, Integer::toString);
    this.answered = machine.cell(null, 0, Integer::toString);
    machine.intern(this);
  }

  private static String describeOwners(int mask) {
    return switch (mask) {
      case 0 -> "none";
      case CXL -> "cxl";
      case 1, 2 -> "hmem";
      case 3 -> "hmem twice";
      default -> "hmem and cxl";
    };
  }

  void add(Child child) {
    children.add(child);
  }

  /** The devices that may be made for it. */
  public List<Child> children() {
    return children;
  }

  /** {@code region_intersects(..., IORES_DESC_CXL) != REGION_DISJOINT}. */
  public boolean intersectsWindow() {
    return spec.window();
  }

  Spec spec() {
    return spec;
  }

  boolean isListed(Cells cells) {
    return cells.get(listed) != 0;
  }

  @Override
  public String toString() {
    return spec.name();
  }
}
