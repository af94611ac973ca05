package org.quiesce.protocol.hmem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/** Names of what can be seen in the scenarios of this protocol; goals are made of them. */
public final class HmemEvents {
  /** Event: the work found a window range contained in a region. */
  public static final String SKIPPED = "range skipped by W";

  /** Event: a dax device of hmem claimed a range in a walk of the work. */
  public static final String REGISTERED_BY_WORK = "range registered by W";

  /** Event: hmem claimed a range. */
  public static final String OWNER_HMEM = "owner hmem";

  /** Event: the CXL dax driver claimed a range. */
  public static final String OWNER_CXL = "owner cxl";

  /** Event: one range is owned by hmem while another is owned by cxl. */
  public static final String BOTH_OWNERS = "both owners in one run";

  /** Event: a range was claimed that has an owner. */
  public static final String CLAIM_LOST = "claim lost";

  /** Event: the work was queued once more while it was pending. */
  public static final String QUEUE_REFUSED = "queue_work returned false";

  /** Event: all is quiet, and the decision was made once. */
  public static final String DECIDED_ONCE = "W ran once";

  /** Event: a probe of hp failed while its work was pending or running. */
  public static final String PROBE_FAILED_QUEUED = "probe failed after the work was queued";

  /** Event: the work ended without a walk, and hp was not bound. */
  public static final String FOUND_UNBOUND = "W found hp unbound";

  /** Event: an unbind began before the work took its decision. */
  public static final String UNBIND_BEFORE = "unbind before W3";

  /** Event: a store to unbind was under way while the work walked. */
  public static final String UNBIND_DURING = "unbind requested while W walks";

  /** Event: an unbind began after the decision. */
  public static final String UNBIND_AFTER = "unbind after W";

  /** Event: a store to bind began while the work was pending. */
  public static final String BIND_PENDING = "bind while PENDING";

  /** Event: a store to bind began while the work was running. */
  public static final String BIND_RUNNING = "bind while RUNNING";

  /** Event: a store to bind began after the decision. */
  public static final String BIND_DECIDED = "bind after the decision";

  /** Event: module exit began with the work pending. */
  public static final String EXIT_PENDING = "exit with work pending";

  /** Event: module exit began with the work running. */
  public static final String EXIT_RUNNING = "exit with work running";

  /** Event: the second registration of init failed with the work queued. */
  public static final String INIT_FAILED_QUEUED = "init failed with work queued";

  /** Event: the module was loaded once more after the decision. */
  public static final String SECOND_LOAD = "second load after a decision";

  /** Event: the answer to a question about containment changed after it was given. */
  public static final String ANSWER_CHANGED = "contained answered differently in one run";

  /** Event: the CXL work began while no deferral was queued or running. */
  public static final String CXL_FOUND_IDLE = "X flushed an idle queue";

  /** Event: the works of two hosts are pending at once. */
  public static final String BOTH_PENDING = "both work items pending at once";

  /** Event: the work dropped the last reference on hp. */
  public static final String LAST_PUT_BY_WORK = "last ref dropped by W";

  /** Event: a range was added after the decision. */
  public static final String ADDED_AFTER = "range added after the decision";

  /** Event: all is quiet, and nothing was ever deferred: the revision, or this run, has no work. */
  public static final String NOTHING_DEFERRED = "nothing was ever deferred";

  /** Event: hp was removed. */
  public static final String REMOVED = "hp was removed";

  private static final List<String> ALL =
      List.of(
          SKIPPED,
          REGISTERED_BY_WORK,
          OWNER_HMEM,
          OWNER_CXL,
          BOTH_OWNERS,
          CLAIM_LOST,
          QUEUE_REFUSED,
          DECIDED_ONCE,
          PROBE_FAILED_QUEUED,
          FOUND_UNBOUND,
          UNBIND_BEFORE,
          UNBIND_DURING,
          UNBIND_AFTER,
          BIND_PENDING,
          BIND_RUNNING,
          BIND_DECIDED,
          EXIT_PENDING,
          EXIT_RUNNING,
          INIT_FAILED_QUEUED,
          SECOND_LOAD,
          ANSWER_CHANGED,
          CXL_FOUND_IDLE,
          BOTH_PENDING,
          LAST_PUT_BY_WORK,
          ADDED_AFTER,
          NOTHING_DEFERRED,
          REMOVED);

  private final Map<String, Integer> numbers = new HashMap<>();

  HmemEvents(Machine machine) {
    for (String name : ALL) {
      numbers.put(name, machine.event(name));
    }
  }

  void reach(Cells cells, String name) {
    cells.reached(Objects.requireNonNull(numbers.get(name), name));
  }
}
