package org.quiesce.translate.runtime;

import org.quiesce.machine.Local;
import org.quiesce.machine.Machine;

/** A struct on a thread's stack; pointers to it are references to this object. */
public final class StructVar implements Machine.StackObject {
  private final Local<StructValue> value;

  StructVar(Local<StructValue> value) {
    this.value = value;
  }

  StructValue get() {
    return value.get();
  }

  void set(StructValue changed) {
    value.set(changed);
  }
}
