package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.ASTVisitor;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.FrameVariable;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Slot;
import org.quiesce.translate.ir.StructType;

/** Calls of functions. */
final class Calls {
  private final Lowering lowering;
  private final Expressions expressions;
  private final Builtins builtins;

  Calls(Lowering lowering, Expressions expressions) {
    this.lowering = lowering;
    this.expressions = expressions;
    this.builtins = new Builtins(lowering, expressions);
  }

  /** The beginning of a text, for messages. */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= 60 ? line : line.substring(0, 57) + "...";
  }

  /**
   * @param expected the type that the result is used as, if that is known
   * @param used whether the result is used
   */
  Value call(IASTFunctionCallExpression e, @Nullable CType expected, boolean used) {
    IASTExpression function = e.getFunctionNameExpression();
    IASTExpression bare = Expressions.bare(function);
    String name = Expressions.name(bare);
    IASTInitializerClause[] arguments = e.getArguments();
    Symbol symbol = name == null ? null : lowering.unit.find(lowering.scope, name);
    if (name != null && (symbol == null || symbol instanceof Symbol.OfFunction)) {
      Value built = builtins.call(name, e, expected);
      if (built != null) {
        return built;
      }
      if (symbol == null && function != bare && arguments.length == 1) {
        Value value = expressions.value(arguments[0], new CType.Open(name));
        return lowering.operations.convert(value, new CType.Open(name)); // a cast to what?
      }
    }
    Value callee;
    if (name != null && symbol == null) {
      lowering.unit.undeclared(name, e);
      callee = new Value(new Operand.FunctionAddress(name), new CType.Open(name));
    } else {
      callee = expressions.value(bare);
    }
    CType.Func type =
        callee.type() instanceof CType.Pointer p && p.to() instanceof CType.Func f ? f : null;
    if (type == null
        && !callee.isOpen()
        && !(callee.type() instanceof CType.Pointer p && p.to() instanceof CType.Open)) {
      throw new Unsupported("a call of " + callee.type());
    }
    return emit(e, callee.operand(), type, arguments, expected, used);
  }

  private Value emit(
      IASTFunctionCallExpression e,
      Operand callee,
      CType.@Nullable Func type,
      IASTInitializerClause[] arguments,
      @Nullable CType expected,
      boolean used) {
    List<Operand> operands = new ArrayList<>();
    List<CType> types = new ArrayList<>();
    CType result = type == null ? new CType.Open("result of " + callee) : type.result();
    if (result instanceof CType.Open && expected instanceof StructType) {
      result = expected;
    }
    FrameVariable into = null;
    if (result instanceof StructType) {
      into = lowering.code.variable("result", result);
      operands.add(new Operand.FrameAddress(into));
      types.add(new CType.Pointer(result));
    }
    for (int i = 0; i < arguments.length; i++) {
      CType parameter =
          type != null && i < type.parameters().size() ? type.parameters().get(i) : null;
      Value value = expressions.value(arguments[i], parameter);
      Value passed = pass(value, parameter);
      operands.add(passed.operand());
      types.add(passed.type());
    }
    lowering.at(e);
    CType allocates = allocates(result, arguments, expected);
    if (into != null) {
      lowering.code.emit(
          new Instruction.Call(null, callee, operands, types, CType.VOID, allocates));
      return new Value(new Operand.FrameAddress(into), result);
    }
    Slot to = used && !(result instanceof CType.Void) ? lowering.code.slot(null, result) : null;
    lowering.code.emit(new Instruction.Call(to, callee, operands, types, result, allocates));
    if (result instanceof CType.Void) {
      return Value.NOTHING;
    }
    return to == null ? Value.constant(0, CType.INT) : new Value(new Operand.Of(to), result);
  }

  /** An argument as it is passed: a struct as a pointer to a copy. */
  private Value pass(Value value, @Nullable CType parameter) {
    if (value.isStruct()) {
      if (parameter != null
          && !(parameter instanceof CType.Open)
          && !value.type().equals(parameter)
          && !(parameter instanceof StructType)) {
        throw new Unsupported("an argument " + value.type() + " for " + parameter);
      }
      FrameVariable copy = lowering.code.variable("argument", value.type());
      Operand address = new Operand.FrameAddress(copy);
      lowering.code.emit(new Instruction.Copy(address, value.operand(), value.type()));
      return new Value(address, new CType.Pointer(value.type()));
    }
    if (parameter == null) {
      CType type =
          value.type() instanceof CType.Real
              ? new CType.Real(64)
              : value.isOpen() ? value.type() : Arithmetic.promote(value.type());
      return lowering.operations.convert(value, type);
    }
    if (parameter.isPointer() && value.type().isPointer()) {
      return value;
    }
    return lowering.operations.convert(value, parameter);
  }

  private @Nullable CType allocates(
      CType result, IASTInitializerClause[] arguments, @Nullable CType expected) {
    if (result.isPointer() || result instanceof CType.Open) {
      if (expected instanceof CType.Pointer p && says(p.to())) {
        return p.to();
      }
      if (result instanceof CType.Pointer p && says(p.to())) {
        return p.to();
      }
    }
    for (IASTInitializerClause argument : arguments) {
      CType type = sized(argument);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  private static boolean says(CType type) {
    return !(type instanceof CType.Void
        || type instanceof CType.Open
        || type instanceof CType.Func);
  }

  /** What the first sizeof in an argument is of. */
  private @Nullable CType sized(IASTInitializerClause argument) {
    List<CType> found = new ArrayList<>();
    argument.accept(
        new ASTVisitor() {
          {
            shouldVisitExpressions = true;
          }

          @Override
          public int visit(IASTExpression e) {
            if (e instanceof IASTFunctionCallExpression call
                && Offsets.CALL.equals(
                    Expressions.name(Expressions.bare(call.getFunctionNameExpression())))) {
              return PROCESS_SKIP;
            }
            try {
              if (e instanceof IASTTypeIdExpression id
                  && id.getOperator() == IASTTypeIdExpression.op_sizeof) {
                found.add(lowering.types.of(id.getTypeId()));
              } else if (e instanceof IASTUnaryExpression u
                  && u.getOperator() == IASTUnaryExpression.op_sizeof) {
                found.add(lowering.typeOf(u.getOperand()));
              }
            } catch (Unsupported unknown) {
              return PROCESS_SKIP; // lowering the argument itself has said so
            }
            return found.isEmpty() ? PROCESS_CONTINUE : PROCESS_ABORT;
          }
        });
    return found.isEmpty() ? null : found.get(0);
  }
}
