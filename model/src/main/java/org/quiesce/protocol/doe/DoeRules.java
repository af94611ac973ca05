package org.quiesce.protocol.doe;

import java.util.Map;
import org.quiesce.kernel.Rules;

/** Ids of the properties that only this protocol has. */
public final class DoeRules {
  /** After {@code task->complete()} nothing touches the task, its work or its buffers. */
  public static final String NO_USE_AFTER_COMPLETION = "no-use-after-completion";

  /** {@code task->complete()} is called at most once for an accepted task. */
  public static final String TASK_COMPLETES_ONCE = "task-completes-once";

  /** Every accepted task completes. */
  public static final String EVERY_TASK_COMPLETES = "every-task-completes";

  /** Every abort, create, destroy, unbind and device removal ends. */
  public static final String ABORT_TERMINATES = "abort-terminates";

  /** Nothing of a mailbox runs or is armed when it is freed, or later. */
  public static final String NO_WORK_AFTER_DESTROY = "no-work-after-destroy";

  /** Nobody touches what is freed. */
  public static final String NO_USE_AFTER_FREE = "no-use-after-free";

  /** One exchange at a time, and one owner, per mailbox. */
  public static final String EXCLUSIVE_MAILBOX = "exclusive-mailbox";

  /** A work that starts after cancel_tasks returned writes no request. */
  public static final String NO_EXCHANGE_AFTER_CANCEL = "no-exchange-after-cancel";

  /** What is allocated is released. */
  public static final String NO_LEAKED_REFERENCE = "no-leaked-reference";

  private DoeRules() {}

  /** Rules of primitives that are one property here. */
  static Map<String, String> renamed() {
    return Map.of(
        Rules.NO_USE_AFTER_PUT, NO_USE_AFTER_FREE,
        Rules.NO_HANDLER_AFTER_UNREGISTER, NO_USE_AFTER_FREE,
        Rules.NO_DEAD_STACK_ACCESS, NO_USE_AFTER_COMPLETION,
        Rules.NO_DOUBLE_DELETE, Rules.NO_DOUBLE_PUT);
  }
}
