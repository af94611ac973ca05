package org.quiesce.translate.small;

import org.quiesce.kernel.Kernel;

/** One function, and another for a second thread. */
public interface Small {
  /** Makes a revision. */
  interface Revision {
    Small on(Kernel kernel, SmallEnvironment environment);
  }

  /** {@code int test(struct device *dev)}. */
  int test();

  /** {@code void other(struct device *dev)}; nothing if the sources lack it. */
  void other();
}
