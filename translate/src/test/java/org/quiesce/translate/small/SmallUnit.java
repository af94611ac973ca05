package org.quiesce.translate.small;

import org.quiesce.translate.runtime.Unit;

/** Base of the units. */
public abstract class SmallUnit extends Unit {
  protected SmallUnit(SmallContext context) {
    super(context);
  }

  /** What the calls of the small protocol use. */
  protected final SmallContext context() {
    return (SmallContext) context;
  }
}
