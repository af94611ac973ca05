package org.quiesce.translate.runtime.memdev;

import org.quiesce.translate.runtime.StructType;
import org.quiesce.translate.runtime.StructVar;
import org.quiesce.translate.runtime.Unit;

/** Base of the class generated from one C file of memdev-attach. */
public abstract class MemdevUnit extends Unit {
  /** The environment, as C sees it. */
  protected final Cxl cxl;

  protected MemdevUnit(MemdevContext context) {
    super(context);
    this.cxl = new Cxl(context);
  }

  /** A struct that is stored to and that nobody reads. */
  protected final StructVar scratch(Object owner, StructType type) {
    return struct(type);
  }
}
