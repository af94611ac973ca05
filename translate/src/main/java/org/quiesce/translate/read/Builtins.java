package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Slot;

/** Functions that the compiler knows, and the four of ours that say how memory is accessed. */
final class Builtins {
  private static final Pattern BITS =
      Pattern.compile("__builtin_(ffs|ctz|clz|popcount|parity)(l|ll|)");

  private final Lowering lowering;
  private final Expressions expressions;

  Builtins(Lowering lowering, Expressions expressions) {
    this.lowering = lowering;
    this.expressions = expressions;
  }

  /** The value of a call of something built in; null if it is no such call. */
  @Nullable Value call(String name, IASTFunctionCallExpression e, @Nullable CType expected) {
    if (!name.startsWith("__") && !name.startsWith("_S")) {
      return null;
    }
    IASTInitializerClause[] arguments = e.getArguments();
    return switch (name) {
      case "__qz_read_once" -> lowering.operations.load(target(arguments[0], Access.ONCE));
      case "__qz_load_acquire" -> lowering.operations.load(target(arguments[0], Access.ORDERED));
      case "__qz_write_once" -> store(arguments, Access.ONCE);
      case "__qz_store_release" -> store(arguments, Access.ORDERED);
      case "__qz_atomic_load" -> lowering.operations.load(target(arguments[0], Access.FULL));
      case "__qz_atomic_store" -> store(arguments, Access.FULL);
      case Offsets.CALL -> new Offsets(lowering, expressions).number(e);
      case "__builtin_expect", "__builtin_expect_with_probability" -> {
        Value value = expressions.value(arguments[0], null);
        yield value.type().isInteger() ? lowering.operations.convert(value, CType.LONG) : value;
      }
      case "__builtin_constant_p" -> Value.constant(isConstant(arguments[0]) ? 1 : 0, CType.INT);
      case "__builtin_choose_expr" -> {
        OptionalLong chosen = lowering.constant((IASTExpression) arguments[0]);
        if (chosen.isEmpty()) {
          throw new Unsupported("a __builtin_choose_expr of no constant");
        }
        yield expressions.value(arguments[chosen.getAsLong() != 0 ? 1 : 2], expected);
      }
      case "__builtin_types_compatible_p" ->
          Value.constant(sized(arguments[0]).equals(sized(arguments[1])) ? 1 : 0, CType.INT);
      case "__builtin_unreachable" -> {
        lowering.code.emit(new Instruction.NotModelled("__builtin_unreachable() is reached"));
        yield Value.NOTHING;
      }
      case "__builtin_object_size", "__builtin_dynamic_object_size" ->
          Value.constant(-1, CType.ULONG);
      case "__builtin_prefetch", "_Static_assert" -> Value.NOTHING;
      default ->
          name.startsWith(Operations.ATOMIC) ? atomic(name, arguments) : bits(name, arguments);
    };
  }

  /** A call that reads and writes what its first argument points to, at once. */
  private @Nullable Value atomic(String name, IASTInitializerClause[] arguments) {
    if (!(target(arguments[0], Access.FULL) instanceof Place.InMemory to)) {
      throw new Unsupported(name + " of what is not in memory");
    }
    List<Value> values = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      values.add(expressions.value(arguments[i], to.type()));
    }
    return lowering.operations.atomic(name, to, values);
  }

  /** The builtins that count bits, of constants; calls with a known result type of all else. */
  private @Nullable Value bits(String name, IASTInitializerClause[] arguments) {
    Matcher matcher = BITS.matcher(name);
    if (!matcher.matches() || arguments.length != 1) {
      return null;
    }
    CType type = matcher.group(2).isEmpty() ? CType.UINT : CType.ULONG;
    Value value = lowering.operations.convert(expressions.value(arguments[0], null), type);
    if (!(value.operand() instanceof Operand.Constant c)) {
      Slot to = lowering.code.slot(null, CType.INT);
      lowering.code.emit(
          new Instruction.Call(
              to,
              new Operand.FunctionAddress(name),
              List.of(value.operand()),
              List.of(type),
              CType.INT,
              null));
      return new Value(new Operand.Of(to), CType.INT);
    }
    int width = matcher.group(2).isEmpty() ? 32 : 64;
    int result =
        switch (matcher.group(1)) {
          case "ffs" -> c.value() == 0 ? 0 : Long.numberOfTrailingZeros(c.value()) + 1;
          case "ctz" -> Math.min(width, Long.numberOfTrailingZeros(c.value()));
          case "clz" -> Long.numberOfLeadingZeros(c.value()) - (64 - width);
          case "popcount" -> Long.bitCount(c.value());
          default -> Long.bitCount(c.value()) & 1;
        };
    return Value.constant(result, CType.INT);
  }

  private boolean isConstant(IASTInitializerClause argument) {
    if (!(argument instanceof IASTExpression e)) {
      return false;
    }
    try {
      Value value = lowering.apart(() -> expressions.value(e));
      return value.isConstant() || value.operand() instanceof Operand.Text;
    } catch (Unsupported unknown) {
      return false;
    }
  }

  /** What is asked for as {@code sizeof(type)} by the macro that the parser sees. */
  private CType sized(IASTInitializerClause argument) {
    if (argument instanceof IASTTypeIdExpression id) {
      return lowering.types.of(id.getTypeId());
    }
    if (argument instanceof IASTUnaryExpression u) {
      return lowering.typeOf(u.getOperand());
    }
    throw new Unsupported("a __builtin_types_compatible_p of that kind");
  }

  /** What a pointer points to, accessed in a way. */
  private Place target(IASTInitializerClause pointer, Access access) {
    Place place;
    if (pointer instanceof IASTExpression e
        && Expressions.bare(e) instanceof IASTUnaryExpression amper
        && amper.getOperator() == IASTUnaryExpression.op_amper) {
      place = expressions.place(amper.getOperand());
      if (place == null) {
        throw new Unsupported("an access to no lvalue");
      }
    } else {
      place = expressions.deref(expressions.value(pointer, null));
    }
    return place instanceof Place.InMemory m
        ? new Place.InMemory(m.address(), m.type(), access, m.bits(), m.pointee())
        : place;
  }

  private Value store(IASTInitializerClause[] arguments, Access access) {
    Place to = target(arguments[0], access);
    Value value = expressions.value(arguments[1], to.type());
    return lowering.operations.store(to, value);
  }
}
