package org.quiesce.drive.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Range;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Program;

/**
 * Module parameters: {@code module_param} and its like. Whoever loads the module says what they
 * are, and where their mode lets root write them they may change whenever they are read.
 *
 * <p>Source: include/linux/moduleparam.h, kernel/params.c (param_array, param_attr_store).
 */
public final class Parameters {
  private static final String PARAMETER = "__qz_module_param_";
  private static final String CALLBACK = "__qz_param_";
  private static final String STANDARD_OPERATIONS = "param_ops_";
  private static final long WRITABLE = 0222;

  /**
   * A parameter, or how many elements of an array were given.
   *
   * @param global whose part it is
   * @param most its largest value; less than 0 if its type says that
   * @param given whether it is a pointer that is not NULL if nobody sets it; nobody sets it to NULL
   */
  private record Parameter(String global, Path path, boolean writable, long most, boolean given) {}

  private final List<Parameter> all = new ArrayList<>();

  private Parameters() {}

  /** Nobody sets any: a contract's scenarios are about a driver that is on. */
  static Parameters atDefault() {
    return new Parameters();
  }

  Parameters(Program program) {
    for (Global global : program.globals().values()) {
      if (global.name().contains(PARAMETER)) {
        add(program, global, "value", "mode");
      } else if (global.name().contains(CALLBACK)
          && operand(global, "ops") instanceof Operand.GlobalAddress operations
          && operations.name().startsWith(STANDARD_OPERATIONS)) {
        add(program, global, "arg", "perm");
      }
    }
  }

  private void add(Program program, Global global, String value, String mode) {
    boolean writable =
        !(operand(global, mode) instanceof Operand.Constant constant)
            || (constant.value() & WRITABLE) != 0;
    add(program, global, value, writable, -1);
    if (operand(global, value) instanceof Operand.GlobalAddress of
        && program.globals().get(of.name()) != null
        && program.globals().get(of.name()).type() instanceof CType.Array array) {
      add(program, global, "count", writable, array.length());
    }
  }

  private void add(Program program, Global global, String field, boolean writable, long most) {
    for (Global.Value one : global.values()) {
      if (one.path().equals(List.of(field)) && one.value() instanceof Operand.GlobalAddress of) {
        Path path = Path.of(one.offset());
        Global variable = program.globals().get(of.name());
        boolean given =
            variable != null
                && variable.values().stream()
                    .anyMatch(
                        initial ->
                            Path.of(initial.path()).equals(path)
                                && !(initial.value() instanceof Operand.Constant));
        all.add(new Parameter(of.name(), path, writable, most, given));
      }
    }
  }

  private static @Nullable Operand operand(Global global, String field) {
    return global.values().stream()
        .filter(one -> one.path().equals(List.of(field)))
        .map(Global.Value::value)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Parameter of(Value.Address leaf) {
    for (Parameter one : all) {
      if (one.global().equals(leaf.object().id()) && leaf.path().startsWith(one.path())) {
        return one;
      }
    }
    return null;
  }

  /** Whether a leaf is a parameter or a part of one. */
  public boolean isParameter(Value.Address leaf) {
    return !all.isEmpty() && of(leaf) != null;
  }

  /** Whether a leaf may be another number each time it is read. */
  public boolean isWritable(Value.Address leaf) {
    if (all.isEmpty()) {
      return false;
    }
    Parameter parameter = of(leaf);
    return parameter != null && parameter.writable();
  }

  /** What a leaf that is a parameter may be. */
  public Range range(Value.Address leaf) {
    Parameter parameter = of(leaf);
    if (parameter != null && parameter.most() >= 0) {
      return between(0, parameter.most());
    }
    if (parameter != null && parameter.given()) {
      return Range.ALL.after(Instruction.BinaryOperator.EQUAL, 0, false);
    }
    if (!(leaf.type() instanceof CType.Int integer) || integer.bits() > 32) {
      return Range.ALL;
    }
    if (integer.bool()) {
      return between(0, 1);
    }
    long half = 1L << integer.bits() - 1;
    return integer.signed() ? between(-half, half - 1) : between(0, 2 * half - 1);
  }

  private static Range between(long least, long most) {
    return new Range(least, most, new TreeSet<>(), 0);
  }
}
