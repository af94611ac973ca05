package org.quiesce.translate.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Variable;

/** Memory, and error numbers in pointers. */
final class HeapCalls implements CallGroup {
  private final Arguments arguments;
  private final Expressions expressions;
  private final Pass pass;

  HeapCalls(Arguments arguments) {
    this.arguments = arguments;
    this.expressions = arguments.expressions();
    this.pass = expressions.pass();
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String mark = Arguments.line(call);
    String where = Expressions.where(call.at());
    return switch (call.name()) {
      case "kzalloc", "kzalloc_obj" -> allocate(call, 0, mark);
      case "kmalloc", "kmalloc_obj" -> uninitialised(call, mark);
      case "kcalloc" -> isOne(call, 0) ? allocate(call, 1, mark) : unsized(call);
      case "kmalloc_array" -> unsized(call);
      case "kmemdup" -> duplicate(call, mark);
      case "ARRAY_SIZE" -> arraySize(call);
      case "devm_kzalloc" -> managed(call, mark);
      case "kfree", "kfree_sensitive" ->
          Val.nothing(mark + "heap.free(" + reference(call) + ", " + where + ")");
      case "ERR_PTR" -> new Val(mark + arguments.number(call, 0), CTypes.ANY, Val.Kind.ERROR);
      case "ERR_CAST" ->
          new Val(
              mark + "heap.error(" + reference(call) + ", " + where + ")",
              CTypes.ANY,
              Val.Kind.ERROR);
      case "IS_ERR" -> Val.truth(mark + "heap.isErr(" + reference(call) + ")");
      case "IS_ERR_OR_NULL" -> errorOrNull(call, mark);
      case "PTR_ERR" ->
          Val.of(
              CTypes.LONG, "(long) " + mark + "heap.error(" + reference(call) + ", " + where + ")");
      case "PTR_ERR_OR_ZERO" ->
          Val.of(CTypes.INT, mark + "heap.errorOrZero(" + reference(call) + ")");
      default -> null;
    };
  }

  private Val arraySize(Expr.Call call) {
    CType type = call.arguments().size() == 1 ? typeOf(call.arguments().get(0)) : null;
    return type instanceof CType.Array array && array.size() >= 0
        ? Expressions.literal(new CType.Int(64, true), array.size())
        : arguments.unknown(call.at(), "ARRAY_SIZE() of this");
  }

  private Val errorOrNull(Expr.Call call, String mark) {
    return Val.truth(mark + "heap.isErrorOrNull(" + reference(call) + ")");
  }

  private String reference(Expr.Call call) {
    Val value = arguments.value(call, 0);
    return value.isReference() || value.isUnknown()
        ? value.java()
        : expressions.unknown(call.at(), call.name() + "() of this").java();
  }

  private Val allocate(Expr.Call call, int size, String mark) {
    CType type = call.arguments().size() > size ? sized(call.arguments().get(size)) : null;
    if (!(type instanceof CType.Struct struct)) {
      return arguments.unknown(call.at(), call.name() + "() of this size");
    }
    String pool = pass.pool(expressions.file(), struct, struct.tag(), false, call.at());
    boolean[] sure = {false};
    Walk flags = new Walk(e -> sure[0] |= e instanceof Expr.Name n && isSure(n), s -> {});
    call.arguments().subList(size + 1, call.arguments().size()).forEach(flags::expression);
    String method = sure[0] ? ".allocateNoFail(" : ".allocate(";
    return Val.reference(
        new CType.Pointer(type), mark + pool + method + Expressions.where(call.at()) + ")");
  }

  private static boolean isSure(Expr.Name flag) {
    return flag.name().equals("__GFP_NOFAIL");
  }

  private Val unsized(Expr.Call call) {
    return arguments.unknown(call.at(), call.name() + "() of this size");
  }

  private boolean isOne(Expr.Call call, int index) {
    Long count =
        index < call.arguments().size() ? expressions.constant(call.arguments().get(index)) : null;
    return count != null && count == 1;
  }

  /** Memory with anything in it: a field that is read before it is stored to is not modelled. */
  private Val uninitialised(Expr.Call call, String mark) {
    Val made = allocate(call, 0, mark);
    if (counts(pass, made.type().tag())) {
      return arguments.unknown(call.at(), call.name() + "() of a struct with a counter or flags");
    }
    return made.isUnknown()
        ? made
        : Val.reference(made.type(), "heap.uninitialised(" + made.java() + ")");
  }

  /** Whether a struct has a field of which nobody can tell that nothing was stored to it. */
  static boolean counts(Pass pass, String tag) {
    List<Variable> fields = pass.program().fields(tag);
    return fields != null
        && fields.stream()
            .anyMatch(
                field ->
                    pass.types().object(field.type()).equals("Atomic")
                        || pass.types().object(field.type()).equals("RefCount")
                        || pass.known().flags().contains(pass.flagKey(tag, field.name())));
  }

  private Val duplicate(Expr.Call call, String mark) {
    Val made = call.arguments().size() == 3 ? allocate(call, 1, mark) : unsized(call);
    return made.type() instanceof CType.Pointer pointer && pointer.to() instanceof CType.Struct type
        ? new StructCopies(expressions)
            .duplicate(made.java(), type, call.arguments().get(0), call.at())
        : made;
  }

  /** What is allocated goes when the device's driver does. */
  private Val managed(Expr.Call call, String mark) {
    Val made = allocate(call, 1, mark);
    if (made.isUnknown()) {
      return made;
    }
    String device = arguments.pointer(call, 0, "DevRef");
    return new Val(
        "heap.managed(dev, "
            + device
            + ", "
            + made.java()
            + ", "
            + Expressions.where(call.at())
            + ")",
        made.type(),
        Val.Kind.REFERENCE);
  }

  /** The type that {@code sizeof(x)} or a bare type or lvalue is about; null if nobody knows. */
  private @Nullable CType sized(Expr size) {
    if (size instanceof Expr.TypeName name) {
      return name.type();
    }
    if (size instanceof Expr.SizeOf of) {
      return of.type() != null ? of.type() : of.operand() == null ? null : typeOf(of.operand());
    }
    return typeOf(size);
  }

  private @Nullable CType typeOf(Expr expression) {
    return expressions.typeOf(expression);
  }
}
