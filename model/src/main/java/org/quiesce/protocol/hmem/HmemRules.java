package org.quiesce.protocol.hmem;

/**
 * Ids of the properties that are this protocol's own; see also {@link org.quiesce.kernel.Rules}.
 */
public final class HmemRules {
  /** Never two owners of a range; a range ends up with one. */
  public static final String EXACTLY_ONE_OWNER = "exactly-one-owner";

  /** The CXL dax driver is registered only when no deferred range is undecided. */
  public static final String OWNERSHIP_ORDER = "ownership-order";

  /** A range that was deferred while hp was and stayed bound is decided. */
  public static final String NO_LOST_EVENT = "no-lost-event";

  /** The work adds no child and no devres unless hp is bound. */
  public static final String NO_WORK_ON_UNBOUND_DEVICE = "no-work-on-unbound-device";

  /** After exit, or a failed init, nothing pending or running uses module text or data. */
  public static final String NO_WORK_AFTER_UNREGISTER = "no-work-after-unregister";

  /** Every reference taken when queueing is dropped. */
  public static final String NO_LEAKED_REFERENCE = "no-leaked-reference";

  /** The deferred decision is made at most once. */
  public static final String ONE_SHOT = "one-shot";

  private HmemRules() {}
}
