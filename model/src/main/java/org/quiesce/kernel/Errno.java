package org.quiesce.kernel;

/**
 * {@code ENOMEM} and the other error numbers that primitives return, negated as in the kernel.
 *
 * <p>Source: include/uapi/asm-generic/errno-base.h, include/linux/errno.h.
 */
public final class Errno {
  public static final int ENOENT = 2;
  public static final int ENXIO = 6;
  public static final int EAGAIN = 11;

  /** The same number as {@link #EAGAIN}. */
  public static final int EWOULDBLOCK = EAGAIN;

  public static final int ENOMEM = 12;
  public static final int EBUSY = 16;
  public static final int EEXIST = 17;
  public static final int ENODEV = 19;
  public static final int EINVAL = 22;
  public static final int ENOSPC = 28;
  public static final int ERANGE = 34;
  public static final int EPROBE_DEFER = 517;

  private Errno() {}
}
