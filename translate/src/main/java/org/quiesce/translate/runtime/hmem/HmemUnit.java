package org.quiesce.translate.runtime.hmem;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Local;
import org.quiesce.protocol.hmem.HmemEnvironment;
import org.quiesce.protocol.hmem.HmemRange;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Fn;
import org.quiesce.translate.runtime.StructType;
import org.quiesce.translate.runtime.StructValue;
import org.quiesce.translate.runtime.StructVar;
import org.quiesce.translate.runtime.Unit;

/** Base of the class generated from one C file of the hmem-deferral protocol. */
public abstract class HmemUnit extends Unit {
  private static final long PAGE = 0x1000;
  private static final StructType INFO = StructType.of("memregion_info", "target_node", "range");

  protected final HmemEnvironment env;
  private final HmemContext shared;

  protected HmemUnit(HmemContext context) {
    super(context);
    this.shared = context;
    this.env = context.env();
  }

  // --- Ranges

  /** {@code hmem_ranges.child}. */
  protected final @Nullable HmemRange firstRange(@Nullable DevRef host) {
    return env.walks().rangeFrom(shared.hostAt(dev.at(host)), 0);
  }

  /** {@code range->sibling}. */
  protected final @Nullable HmemRange nextRange(@Nullable HmemRange range) {
    var host = shared.hostOf(object(range));
    return env.walks().rangeFrom(host, host.ranges().indexOf(range) + 1);
  }

  /** The function that walks the list returns. */
  protected final void walkReturned(@Nullable DevRef host) {
    env.walks().returned(shared.hostAt(dev.at(host)));
  }

  /** {@code range->start}: ranges are a page apart. */
  protected final long start(@Nullable HmemRange range) {
    return (shared.ranges().indexOf(object(range)) + 1) * 2L * PAGE;
  }

  /** {@code range->end}. */
  protected final long endOf(@Nullable HmemRange range) {
    return start(range) + PAGE - 1;
  }

  /** {@code resource_size(range)}, {@code range_len(range)}. */
  protected final long size(@Nullable HmemRange range) {
    object(range);
    return PAGE;
  }

  private HmemRange at(long start, long size, String where) {
    HmemRange found = rangeAt(start, start + size - 1);
    if (found == null) {
      throw Context.notModelled(where, "a question about something that is no range");
    }
    return found;
  }

  private @Nullable HmemRange rangeAt(long start, long end) {
    return shared.ranges().stream()
        .filter(one -> start(one) == start && endOf(one) == end)
        .findFirst()
        .orElse(null);
  }

  /** {@code (struct range) {.start = start, .end = end}}. */
  protected final HmemRange range(long start, long end, String where) {
    return at(start, end - start + 1, where);
  }

  /**
   * {@code region_intersects(start, size, IORESOURCE_MEM, IORES_DESC_CXL)}: every other range in a
   * window is only partly in it.
   */
  protected final int intersectsWindow(long start, long size, String where) {
    HmemRange range = at(start, size, where);
    return range.intersectsWindow() ? shared.ranges().indexOf(range) % 2 == 0 ? 0 : 2 : 1;
  }

  /** {@code region_intersects_soft_reserve(start, size)}: it does. */
  protected final int intersectsSoftReserve(long start, long size, String where) {
    at(start, size, where);
    return 0;
  }

  /** {@code cxl_region_contains_resource(res)}. */
  protected final boolean isContained(@Nullable HmemRange range) {
    return env.isContained(object(range));
  }

  // --- Children

  /** {@code memregion_alloc()} for a range: an id or a negative error. */
  protected final long memregionAlloc(@Nullable HmemRange range) {
    HmemRange known = object(range);
    int error = env.children().memregionAlloc(known);
    return error != 0 ? error : shared.idOf(env.children().childFor(known));
  }

  /** {@code memregion_free(id)}. */
  protected final void memregionFree(long id) {
    env.children().memregionFree(shared.childOf(id).child());
  }

  /** {@code platform_device_alloc("hmem", id)}. */
  protected final @Nullable DevRef allocChild(long id) {
    HmemRange.Child child = shared.childOf(id).child();
    return env.children().platformDeviceAlloc(child) == 0 ? shared.dev(child) : null;
  }

  /** {@code platform_device_add_data(pdev, info, size)}. */
  protected final int addData(@Nullable DevRef pdev, @Nullable HmemRange range, String where) {
    HmemRange.Child child = shared.childAt(dev.at(pdev)).child();
    if (!child.range().equals(range)) {
      throw Context.notModelled(where, "a device whose data is about another range than its id");
    }
    return env.children().platformDeviceAddData(child);
  }

  /**
   * {@code dev_get_platdata(dev)}, {@code dev->platform_data} of a child: a copy of what was added.
   */
  protected final StructVar platformData(@Nullable DevRef pdev) {
    HmemRange range = shared.childAt(dev.at(pdev)).child().range();
    return struct(StructValue.of(INFO, 0, range));
  }

  /** {@code pdev->id}. */
  protected final int idOf(@Nullable DevRef pdev) {
    return (int) shared.idOf(shared.childAt(dev.at(pdev)).child());
  }

  /** {@code platform_device_put(pdev)}: of a device that was not added. */
  protected final void putChild(@Nullable DevRef pdev) {
    if (pdev != null) {
      dev.at(pdev).putInitial();
    }
  }

  // --- Claims

  /** {@code alloc_dax_region(dev, ..., range, ...)}: NULL if the range is taken. */
  protected final @Nullable DaxRegion allocDaxRegion(
      @Nullable DevRef parent, @Nullable HmemRange range, String where, long... ignored) {
    HmemRange claimed = object(range);
    int owner = env.ownerBit(dev.at(parent), claimed);
    if (owner == 0) {
      throw Context.notModelled(where, "a claim for a device of another range");
    }
    return env.allocDaxRegion(claimed, owner, true) == 0 ? new DaxRegion(claimed, owner) : null;
  }

  /** {@code to_cxl_dax_region(dev)}. */
  protected final HmemRange cxlRange(@Nullable DevRef region, String where) {
    return shared.ranges().stream()
        .filter(range -> env.ownerBit(dev.at(region), range) != 0)
        .findFirst()
        .orElseThrow(() -> Context.notModelled(where, "a device that is of no CXL region"));
  }

  /** {@code kzalloc(sizeof(struct dax_region))} on behalf of a device. */
  protected final DaxRegion newRegion(@Nullable DevRef parent, String where) {
    for (HmemRange range : shared.ranges()) {
      int owner = env.ownerBit(dev.at(parent), range);
      if (owner != 0) {
        return new DaxRegion(range, owner);
      }
    }
    throw Context.notModelled(where, "a dax region of a device that has no range");
  }

  /** {@code kfree()} of a dax region, or of something else. */
  protected final void freeRegion(@Nullable Object pointer, String where) {
    if (!(pointer instanceof DaxRegion)) {
      heap.free(pointer, where);
    }
  }

  /** {@code request_resource(&root, &region->res)}: 0 or -EBUSY. */
  protected final int request(@Nullable DaxRegion region) {
    DaxRegion claimed = object(region);
    return env.allocDaxRegion(claimed.range(), claimed.owner(), true);
  }

  /** {@code release_resource(&region->res)}. */
  protected final void release(@Nullable DaxRegion region) {
    env.release(object(region).range(), object(region).owner());
  }

  /** {@code devm_create_dev_dax(data)} where the sources claim, or do not. */
  protected final DaxRegion devDaxOf(@Nullable DaxRegion region, String where) {
    DaxRegion made = object(region);
    if (!env.createDevDax(made.range(), made.owner())) {
      throw Context.notModelled(where, "a dax device on a region that is not committed");
    }
    return made;
  }

  /** {@code res->start = value}. */
  protected final long setStart(@Nullable HmemRange range, long value) {
    return same(start(range), value, "the start of " + range);
  }

  /** {@code res->end = value}. */
  protected final long setEnd(@Nullable HmemRange range, long value) {
    return same(endOf(range), value, "the end of " + range);
  }

  private static long same(long now, long value, String what) {
    if (now != value) {
      throw Context.notModelled(what, "another value");
    }
    return value;
  }

  /** A store to a field that nobody reads. */
  protected static <T extends @Nullable Object> T ignore(T value) {
    return value;
  }

  /** {@code devm_create_dev_dax(data)}: succeeds. */
  protected final DaxRegion devDax(@Nullable DaxRegion region) {
    return object(region);
  }

  // --- Work

  /** {@code to_hmem_platform_device(pdev)}. */
  protected final HmemPlatform platform(@Nullable DevRef pdev) {
    return shared.platformAt(dev.at(pdev));
  }

  /** {@code queue_work(system_long_wq, work)}. */
  protected final boolean queueLong(@Nullable WorkStruct work) {
    return env.systemLongWq().queue(works.at(work));
  }

  /** Runs the function that a work item holds. */
  public final void runItem(WorkStruct work) {
    context.runWork(work);
  }

  /** Built-in code calls module text. */
  @Override
  protected final @Nullable Object observedCall(Fn function, @Nullable Object[] arguments) {
    Local<@Nullable Object> result = local(null);
    env.runText(function.toString(), () -> result.set(function.call(arguments)));
    return result.get();
  }
}
