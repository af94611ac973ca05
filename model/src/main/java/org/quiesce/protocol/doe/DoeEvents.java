package org.quiesce.protocol.doe;

/** Names of what can be seen in the scenarios of this protocol; goals are made of them. */
public final class DoeEvents {
  public static final String COMPLETED_WITH_DATA = "completed with data";
  public static final String COMPLETED_WITH_TIMEOUT = "completed with timeout";
  public static final String COMPLETED_WITH_ERROR = "completed with ERROR";

  /** Event: a task was accepted while another was under way or queued. */
  public static final String WAITED_FOR_THE_FIRST = "second task waited for the first";

  public static final String BOTH_COMPLETED = "both completed";

  /** Event: an abort was written while the device had a request. */
  public static final String ABORT_IN_EXCHANGE = "abort started between GO and READY";

  public static final String ABORT_TIMED_OUT = "abort timed out, DEAD set";

  /** Event: destroy began with one task under way and another one waiting or queued. */
  public static final String DESTROY_WITH_QUEUE =
      "destroy with one task running and one waiting or queued";

  public static final String FAILED_AFTER_DISCOVERY =
      "failure after the first discovery task was sent";

  /** Event: the handler read a status with neither ERROR nor READY during an exchange. */
  public static final String HANDLER_EARLY = "handler ran before HW was ready";

  public static final String HANDLER_FOREIGN = "handler ran for a foreign cause";
  public static final String HANDLER_DURING_DESTROY = "handler ran during destroy";
  public static final String LAST_VECTOR = "requested index equal to n - 1";
  public static final String POLLING = "allocation refused, polling used";
  public static final String FAILED_AFTER_ADD = "failure after one auxiliary device was added";
  public static final String FAILED_IN_STEP_4 = "failure in AX step 4";
  public static final String FOUND_NO_DRVDATA = "S found drvdata NULL";

  /** Event: S exchanged after user space had used the mailbox. */
  public static final String USED_AFTER_U = "U and later S used the mailbox";

  public static final String GONE_IN_EXCHANGE = "G during an exchange";
  public static final String GONE_WITH_QUEUE = "G with a queued task";
  public static final String ID_REUSED = "second creation reused an id";
  public static final String TEXT_FREED = "text freed with no reference left";

  private DoeEvents() {}
}
