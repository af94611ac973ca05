package org.quiesce.protocol.aer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/** Names of what can be seen in the scenarios of this protocol; goals are made of them. */
public final class AerEvents {
  /** Event: an error reached the handler. */
  public static final String HANDLED = "an error reached the handler";

  /** Event: an error was handled after the second register. */
  public static final String HANDLED_IN_CYCLE_2 = "an error handled in cycle 2";

  /** Event: the handler failed while another entry was queued. */
  public static final String FAILED_WITH_ENTRY_QUEUED = "handler failed with another entry queued";

  /** Event: the handler succeeded after it had failed. */
  public static final String SUCCEEDED_AFTER_FAILURE = "handler succeeded after a failure";

  /** Event: two AER threads have an error in hand at the same time. */
  public static final String TWO_PRODUCERS = "two producers inside forward at the same time";

  /** Event: an AER thread has an error in hand while nobody is registered. */
  public static final String NO_CONSUMER = "forward found no consumer";

  /** Event: an AER thread has an error in hand after unregister returned. */
  public static final String AFTER_UNREGISTER = "error after unregister";

  /** Event: unregister returned while the work was pending. */
  public static final String RETURNED_PENDING = "work pending when unregister returned";

  /** Event: unregister returned while the work was running. */
  public static final String RETURNED_RUNNING = "work running when unregister returned";

  /** Event: the device was unplugged with an entry of it queued. */
  public static final String UNPLUGGED_QUEUED = "unplug between put and get";

  /** Event: the device was freed. */
  public static final String FREED = "the pdev was freed";

  /** Event: the consumer dropped the last reference. */
  public static final String LAST_PUT_BY_CONSUMER = "last put by the consumer";

  /** Event: a drain dropped the last reference. */
  public static final String LAST_PUT_BY_DRAIN = "last put by the drain";

  /** Event: text was freed while an AER thread had not finished. */
  public static final String FREED_BEFORE_FORWARD =
      "text freed while an AER thread was still to forward";

  /** Event: an uncorrectable error was accepted, and the flush callback was gone. */
  public static final String CALLBACK_GONE = "callback found NULL";

  /** Event: all is quiet, nothing is queued, and as many errors as expected were handled. */
  public static final String ALL_HANDLED = "all errors handled";

  /** Event: unregister took an entry out. */
  public static final String DRAINED = "unregister drained an entry";

  /** Event: the kworker waits for device_lock(port) inside the handler. */
  public static final String PORT_CONTENDED = "W blocked on device_lock(port) in the handler";

  private static final List<String> ALL =
      List.of(
          HANDLED,
          HANDLED_IN_CYCLE_2,
          FAILED_WITH_ENTRY_QUEUED,
          SUCCEEDED_AFTER_FAILURE,
          TWO_PRODUCERS,
          NO_CONSUMER,
          AFTER_UNREGISTER,
          RETURNED_PENDING,
          RETURNED_RUNNING,
          UNPLUGGED_QUEUED,
          FREED,
          LAST_PUT_BY_CONSUMER,
          LAST_PUT_BY_DRAIN,
          FREED_BEFORE_FORWARD,
          CALLBACK_GONE,
          ALL_HANDLED,
          DRAINED,
          PORT_CONTENDED);

  private final Map<String, Integer> numbers = new HashMap<>();

  AerEvents(Machine machine) {
    for (String name : ALL) {
      numbers.put(name, machine.event(name));
    }
  }

  void reach(Cells cells, String name) {
    cells.reached(Objects.requireNonNull(numbers.get(name), name));
  }
}
