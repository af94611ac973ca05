package org.quiesce.protocol.memdev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/** Names of what can be seen in the scenarios of this protocol; goals are made of them. */
public final class MemdevEvents {
  /** Event: see its text, as all of these. */
  public static final String ADDED_BOUND = "add succeeded with the driver bound";

  public static final String ADDED_UNBOUND = "add succeeded unbound";
  public static final String ADD_ENXIO = "add returned -ENXIO";
  public static final String REGISTERED_BEFORE = "driver registered before add";
  public static final String REGISTERED_AFTER = "driver registered after add returned";
  public static final String EP_SET_UP_FAILED = "failure in EP step 4";
  public static final String AUTOREMOVE_FAILED = "failure in M step 9";
  public static final String ATTACH_FAILED = "failure in M step 12";
  public static final String DEVICE_ADD_FAILED = "failure in add step 3";
  public static final String DEVM_FAILED = "failure in add step 6";
  public static final String NO_TOPOLOGY = "failure in M step 5";
  public static final String PCIE_ONLY = "parent bound in PCIe-only mode";
  public static final String W_IDLE = "W idle after add failed";
  public static final String SECOND_BOUND = "second memdev bound";
  public static final String W_BETWEEN = "W ran between unbind and bind";
  public static final String W_AFTER = "W ran after the bind";
  public static final String LOST_TWICE = "endpoint lost twice";
  public static final String PENDING_AT_LOSS = "work already PENDING at the second loss";
  public static final String BOTH_SERVED = "both losses served";
  public static final String HOST_UNBOUND = "host unbound with the memdev bound";
  public static final String RESCAN_ATTACHED = "rescan attached it again";
  public static final String UNBOUND_BEFORE_CHECK = "unbind between add step 3 and step 4";
  public static final String UNBOUND_AFTER_CHECK = "unbind between step 4 and return";
  public static final String H_WHILE_PENDING = "H while the detach was PENDING";
  public static final String H_WHILE_W_WAITED = "H while W waited for device_lock(parent)";
  public static final String IOCTL_REFUSED = "ioctl after shutdown got -ENXIO";
  public static final String LAST_PUT_BY_CLOSE = "last put by close";
  public static final String READER_INSIDE = "reader inside when unregister began";
  public static final String W_WAITED_FOR_ADD = "W waited for device_lock(parent) held by P";
  public static final String DRIVER_GONE = "driver unregistered with a bound memdev";

  private static final List<String> ALL =
      List.of(
          ADDED_BOUND,
          ADDED_UNBOUND,
          ADD_ENXIO,
          REGISTERED_BEFORE,
          REGISTERED_AFTER,
          EP_SET_UP_FAILED,
          AUTOREMOVE_FAILED,
          ATTACH_FAILED,
          DEVICE_ADD_FAILED,
          DEVM_FAILED,
          NO_TOPOLOGY,
          PCIE_ONLY,
          W_IDLE,
          SECOND_BOUND,
          W_BETWEEN,
          W_AFTER,
          LOST_TWICE,
          PENDING_AT_LOSS,
          BOTH_SERVED,
          HOST_UNBOUND,
          RESCAN_ATTACHED,
          UNBOUND_BEFORE_CHECK,
          UNBOUND_AFTER_CHECK,
          H_WHILE_PENDING,
          H_WHILE_W_WAITED,
          IOCTL_REFUSED,
          LAST_PUT_BY_CLOSE,
          READER_INSIDE,
          W_WAITED_FOR_ADD,
          DRIVER_GONE);

  private final Map<String, Integer> numbers = new HashMap<>();

  MemdevEvents(Machine machine) {
    for (String name : ALL) {
      numbers.put(name, machine.event(name));
    }
  }

  void reach(Cells cells, String name) {
    cells.reached(Objects.requireNonNull(numbers.get(name), name));
  }

  void reachIf(boolean seen, Cells cells, String name) {
    if (seen) {
      reach(cells, name);
    }
  }
}
