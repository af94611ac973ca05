package org.quiesce.protocol.memdev;

/**
 * Ids of the properties that are this protocol's own; see also {@link org.quiesce.kernel.Rules}.
 */
public final class MemdevRules {
  /** When add returns, a probe of the memdev has ended since it was made visible. */
  public static final String SYNCHRONOUS_ATTACH = "synchronous-attach";

  /** What add returns says whether the memdev is bound and registered. */
  public static final String ATTACH_RESULT = "attach-result";

  /** A detach releases only the binding that it was queued for. */
  public static final String NO_STALE_DETACH = "no-stale-detach";

  /** Every reference is dropped exactly once. */
  public static final String NO_LEAKED_REFERENCE = "no-leaked-reference";

  /** Nobody dereferences cxlds through a memdev that was shut down. */
  public static final String NO_ACCESS_AFTER_SHUTDOWN = "no-access-after-shutdown";

  /** After the unload of a module nothing executes its text. */
  public static final String NO_WORK_AFTER_UNREGISTER = "no-work-after-unregister";

  /** A lost endpoint leads to a detach, a port that came back to an attempt to attach. */
  public static final String NO_LOST_EVENT = "no-lost-event";

  private MemdevRules() {}
}
