package org.quiesce.translate.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One instruction. Operands were converted to the type of the operation; results are converted to
 * the type of their slot.
 */
public sealed interface Instruction {
  /**
   * Where it may go on.
   *
   * @param at its index in the function's code
   * @return indexes; empty if the function ends here, or its end where it runs off it
   */
  default List<Integer> successors(int at) {
    if (this instanceof Jump jump) {
      return List.of(jump.target());
    } else if (this instanceof Branch branch) {
      return List.of(branch.whenTrue(), branch.whenFalse());
    } else if (this instanceof Return || this instanceof NotModelled) {
      return List.of();
    }
    return List.of(at + 1);
  }

  /** {@code to = from}, of one type. */
  record Move(Slot to, Operand from) implements Instruction {}

  /** Operators with one operand. */
  enum UnaryOperator {
    NEGATE,
    COMPLEMENT,
    /** {@code !x}: an int, 1 if {@code x} is 0 or null. */
    NOT
  }

  /**
   * {@code to = operator from}, computed in {@code type}.
   *
   * @param type of the operand
   */
  record Unary(Slot to, UnaryOperator operator, Operand from, CType type) implements Instruction {}

  /** Operators with two operands. */
  enum BinaryOperator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    REMAINDER,
    AND,
    OR,
    XOR,
    SHIFT_LEFT,
    SHIFT_RIGHT,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL;

    /** Whether its result is an int, 0 or 1. */
    public boolean isComparison() {
      return compareTo(EQUAL) >= 0;
    }
  }

  /**
   * {@code to = left operator right}, computed in {@code type} (the type of both operands after the
   * usual conversions; of the left one for a shift; a pointer type for comparisons of pointers).
   * Arithmetic on pointers is {@link AddressOfElement} and {@link PointerDifference}.
   */
  record Binary(Slot to, BinaryOperator operator, Operand left, Operand right, CType type)
      implements Instruction {}

  /** {@code to = (type of to) from}. */
  record Convert(Slot to, Operand from, CType fromType) implements Instruction {}

  /**
   * {@code to = &base->field}.
   *
   * @param base a pointer to a {@code struct}
   * @param field of it, or of an unnamed member; any name if the struct is open, or is defined in a
   *     header that says less than the kernel's
   */
  record AddressOfField(Slot to, Operand base, CType struct, String field) implements Instruction {}

  /**
   * {@code to = base + index}, in elements.
   *
   * @param base a pointer to an element
   * @param index a 64-bit number
   */
  record AddressOfElement(Slot to, Operand base, Operand index, CType element)
      implements Instruction {}

  /** {@code to = array}, which decays: the address of its first element from that of the array. */
  record Decay(Slot to, Operand array, CType.Array type) implements Instruction {}

  /** {@code to = left - right}, in elements. */
  record PointerDifference(Slot to, Operand left, Operand right, CType element)
      implements Instruction {}

  /**
   * {@code to = container_of(member, struct, fields)}.
   *
   * @param fields the path of fields from the struct to the member, outermost first
   */
  record ContainerOf(Slot to, Operand member, CType struct, List<String> fields)
      implements Instruction {
    public ContainerOf {
      fields = List.copyOf(fields);
    }
  }

  /** {@code to = *address}, a scalar. */
  record Load(Slot to, Operand address, CType type, Access access) implements Instruction {}

  /** {@code *address = from}, a scalar. */
  record Store(Operand address, Operand from, CType type, Access access) implements Instruction {}

  /** {@code *to = *from}, a struct, a union or an array, leaf by leaf. */
  record Copy(Operand to, Operand from, CType type) implements Instruction {}

  /** Sets an object of any type to zeroes, leaf by leaf: before an initialiser's own values. */
  record Clear(Operand address, CType type) implements Instruction {}

  /** Goes on at {@code target}, an index of the function's code. */
  record Jump(int target) implements Instruction {}

  /** Goes on at one of two places. */
  record Branch(Operand condition, int whenTrue, int whenFalse) implements Instruction {}

  /**
   * Calls a function.
   *
   * @param to where its result goes; null if it is void or not used
   * @param callee a {@link Operand.FunctionAddress}, or a pointer read from somewhere
   * @param types of the arguments as the source has them, after promotion or conversion
   * @param result the type of the result
   * @param allocates where the result is used as a pointer to something, or an argument has a
   *     {@code sizeof}: of what; null if it is not known. It says what an allocation makes.
   */
  record Call(
      @Nullable Slot to,
      Operand callee,
      List<Operand> arguments,
      List<CType> types,
      CType result,
      @Nullable CType allocates)
      implements Instruction {
    public Call {
      arguments = List.copyOf(arguments);
      types = List.copyOf(types);
    }
  }

  /** Returns. */
  record Return(@Nullable Operand value) implements Instruction {}

  /** A frame variable begins to live, with undefined contents. */
  record Live(FrameVariable variable) implements Instruction {}

  /** A frame variable ends to live: from here on its address dangles. */
  record Dead(FrameVariable variable) implements Instruction {}

  /** What C says here cannot be expressed: whoever comes here is not decided. */
  record NotModelled(String reason) implements Instruction {}
}
