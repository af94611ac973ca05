package org.quiesce.translate.ir;

/** What an instruction reads without touching memory. */
public sealed interface Operand {
  /** The value of a slot. */
  record Of(Slot slot) implements Operand {
    @Override
    public String toString() {
      return slot.toString();
    }
  }

  /**
   * A number, converted to its type already (sign- or zero-extended to 64 bits); the null pointer
   * is 0 of a pointer type.
   */
  record Constant(long value, CType type) implements Operand {
    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** The address of a function, by its name in {@link Program#functions} or outside of it. */
  record FunctionAddress(String name) implements Operand {
    @Override
    public String toString() {
      return "&" + name + "()";
    }
  }

  /** The address of a global, by its name in {@link Program#globals} or outside of it. */
  record GlobalAddress(String name) implements Operand {
    @Override
    public String toString() {
      return "&" + name;
    }
  }

  /** The address of a frame variable of the running function. */
  record FrameAddress(FrameVariable variable) implements Operand {
    @Override
    public String toString() {
      return "&" + variable;
    }
  }

  /** The address of the first character of a string literal. */
  record Text(String text) implements Operand {
    @Override
    public String toString() {
      return '"' + text + '"';
    }
  }

  /** {@code sizeof} a type whose size is not known: it has an open part. An unknown number. */
  record SizeOf(CType type) implements Operand {
    @Override
    public String toString() {
      return "sizeof(" + type + ")";
    }
  }
}
