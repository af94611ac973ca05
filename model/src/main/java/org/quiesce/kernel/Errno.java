package org.quiesce.kernel;

/** Error numbers that primitives return, negative as the kernel returns them. */
public final class Errno {
  public static final int ENOMEM = 12;
  public static final int EBUSY = 16;
  public static final int EINVAL = 22;
  public static final int ENOSPC = 28;
  public static final int ERANGE = 34;

  private Errno() {}
}
