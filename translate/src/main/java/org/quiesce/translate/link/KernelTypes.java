package org.quiesce.translate.link;

import java.util.Map;
import java.util.Set;
import org.quiesce.translate.syntax.CType;

/** Types of the kernel that stand for a primitive, or for a device. */
public final class KernelTypes {
  /** Name of the type of a number that is only used as a word of flags. */
  public static final String FLAGS = "__q_flags";

  private static final Map<String, String> OBJECTS =
      Map.ofEntries(
          Map.entry("rw_semaphore", "RwSemaphore"),
          Map.entry("mutex", "Mutex"),
          Map.entry("work_struct", "WorkStruct"),
          Map.entry("delayed_work", "DelayedWork"),
          Map.entry("completion", "Completion"),
          Map.entry("spinlock_t", "SpinLock"),
          Map.entry("raw_spinlock_t", "SpinLock"),
          Map.entry("spinlock", "SpinLock"),
          Map.entry("atomic_t", "Atomic"),
          Map.entry("ida", "Ida"),
          Map.entry(FLAGS, "FlagWord"),
          Map.entry("xarray", "XArray"),
          Map.entry("list_head", "ListHead"),
          Map.entry("kref", "RefCount"),
          Map.entry("refcount_t", "RefCount"),
          Map.entry("workqueue_struct", "Workqueue"),
          Map.entry("wait_queue_head_t", "WaitQueue"),
          Map.entry("wait_queue_head", "WaitQueue"));

  /** Structs around a {@code struct device} called dev, of which nothing else is modelled. */
  private static final Set<String> DEVICES =
      Set.of("device", "platform_device", "pci_dev", "auxiliary_device");

  private KernelTypes() {}

  private static String name(CType type) {
    return type instanceof CType.Named named
        ? named.name()
        : type instanceof CType.Struct struct ? struct.tag() : "";
  }

  /** Class of the primitive that a variable of this type is; empty if it is none. */
  public static String object(CType type) {
    return type instanceof CType.Kfifo
        ? "Kfifo<StructValue>"
        : OBJECTS.getOrDefault(name(type), "");
  }

  /** Whether it is a device, or a struct that is nothing but one. */
  public static boolean isDevice(CType type) {
    return DEVICES.contains(name(type));
  }
}
