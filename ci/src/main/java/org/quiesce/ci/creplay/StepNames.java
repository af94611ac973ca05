package org.quiesce.ci.creplay;

import java.util.Set;
import java.util.regex.Pattern;

/** What a step of the model is called in the shim. */
final class StepNames {
  /**
   * Steps that the C program cannot pass by: it comes to each of them. Not to {@code
   * wait_var_event}: its condition is read between steps, and may hold already where the model read
   * it just before.
   */
  private static final Set<String> REQUIRED =
      Set.of(
          "down_read",
          "down_read granted",
          "down_write",
          "down_write granted",
          "down_read_trylock",
          "down_write_trylock",
          "up_read",
          "up_write",
          "downgrade_write",
          "mutex_lock",
          "mutex_trylock",
          "mutex_unlock",
          "spin_lock",
          "spin_unlock",
          "device_lock",
          "device_trylock",
          "device_unlock",
          "kfifo_put: full?",
          "kfifo_put: in & mask",
          "kfifo_put: in",
          "kfifo_get: empty?",
          "kfifo_get: out & mask",
          "kfifo_get: out",
          "kfifo_in: room?",
          "kfifo_in: in & mask",
          "kfifo_in: in",
          "kfifo_out: empty?",
          "kfifo_out: out & mask",
          "kfifo_out: out",
          "pci_dev_get",
          "pci_dev_put",
          "schedule_work",
          "cancel_work",
          "cancel_work_sync",
          "cancel_work_sync waits",
          "disable_work",
          "disable_work_sync",
          "disable_work_sync waits",
          "enable_work",
          "flush_work",
          "flush_work waits",
          "add",
          "wake_up_var",
          "kworker starts",
          "kworker ends",
          "caller takes a reference",
          "caller drops its reference",
          "unplug",
          "find_cxl_port",
          "cxl_handle_proto_error");

  private static final Pattern ARGUMENTS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern ENVIRONMENT_OBJECT = Pattern.compile("( on)? pdev\\d+$");

  private StepNames() {}

  /** {@code kfifo_put: in} of {@code kfifo_put(fifo): in = 1}. */
  static String of(String operation) {
    for (String access : new String[] {"read", "write", "add"}) {
      if (operation.startsWith(access + " ")) {
        return access;
      }
    }
    if (operation.startsWith("kworker starts ")) {
      return "kworker starts";
    }
    String name = operation;
    String before;
    do {
      before = name;
      name = ARGUMENTS.matcher(name).replaceAll("");
    } while (!name.equals(before));
    int equals = name.indexOf(" = ");
    name = equals < 0 ? name : name.substring(0, equals);
    return ENVIRONMENT_OBJECT
        .matcher(name)
        .replaceAll("")
        .replace(" waits for a running instance", " waits");
  }

  /**
   * Whether the C program comes to every such step. Other steps are bookkeeping, or accesses that a
   * compiler may not make.
   */
  static boolean isRequired(String name) {
    return REQUIRED.contains(name);
  }
}
