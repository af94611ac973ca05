package org.quiesce.protocol.aer;

/**
 * Ids of the properties that are this protocol's own; see also {@link org.quiesce.kernel.Rules}.
 */
public final class AerRules {
  /** An accepted error is taken out exactly once, by the consumer or by unregister. */
  public static final String NO_LOST_EVENT = "no-lost-event";

  /** Once unregister returned, the work is neither pending nor running until a later register. */
  public static final String NO_WORK_AFTER_UNREGISTER = "no-work-after-unregister";

  /** No entry is left without somebody to take it out. */
  public static final String NO_STRANDED_ENTRY = "no-stranded-entry";

  /** Every reference taken by forward is dropped exactly once. */
  public static final String NO_LEAKED_REFERENCE = "no-leaked-reference";

  private AerRules() {}
}
