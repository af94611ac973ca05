package org.quiesce.translate.generate;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Expr;

/** {@code struct list_head}. */
final class ListCalls implements CallGroup {
  private final Arguments arguments;

  ListCalls(Arguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "INIT_LIST_HEAD" -> Val.nothing(list(call, 0) + mark + ".init()");
      case "list_add" -> Val.nothing(list(call, 1) + mark + ".add(" + list(call, 0) + ")");
      case "list_add_tail" -> Val.nothing(list(call, 1) + mark + ".addTail(" + list(call, 0) + ")");
      case "list_del" -> Val.nothing(list(call, 0) + mark + ".del()");
      case "list_del_init" -> Val.nothing(list(call, 0) + mark + ".delInit()");
      case "list_move" -> Val.nothing(list(call, 0) + mark + ".move(" + list(call, 1) + ")");
      case "list_move_tail" ->
          Val.nothing(list(call, 0) + mark + ".moveTail(" + list(call, 1) + ")");
      case "list_empty" -> Val.truth(list(call, 0) + mark + ".isEmpty()");
      case "list_entry" -> entry(call, arguments.pointer(call, 0, "ListHead"));
      case "list_first_entry" -> entry(call, list(call, 0) + mark + ".next()");
      case "list_first_entry_or_null" -> firstOrNull(call, list(call, 0) + mark + ".first()");
      default -> null;
    };
  }

  private String list(Expr.Call call, int index) {
    return arguments.object(call, index, "ListHead");
  }

  private CType.@Nullable Struct type(Expr.Call call) {
    return call.arguments().size() == 3
            && call.arguments().get(1) instanceof Expr.TypeName name
            && name.type() instanceof CType.Struct type
            && call.arguments().get(2) instanceof Expr.Name
        ? type
        : null;
  }

  private Val entry(Expr.Call call, String place) {
    CType.Struct type = type(call);
    if (type == null) {
      return arguments.unknown(call.at(), "this " + call.name() + "()");
    }
    String member = ((Expr.Name) call.arguments().get(2)).name();
    return owner(arguments.expressions(), type, member, place, call.at());
  }

  private Val firstOrNull(Expr.Call call, String place) {
    Val entry = entry(call, "first");
    if (entry.isUnknown()) {
      return entry;
    }
    String java = arguments.expressions().pass().types().of(entry.type());
    return Val.reference(
        entry.type(),
        "Unit.<"
            + java
            + ">of(() -> { final ListHead first = "
            + place
            + "; return first == null ? null : "
            + entry.java()
            + "; })");
  }

  /** The object that a place in a list is inside of. */
  static Val owner(Expressions expressions, CType.Struct type, String member, String place, At at) {
    Pass pass = expressions.pass();
    if (!pass.types().isForeign(type) && !pass.program().isObject(type.tag())) {
      return expressions.unknown(at, "a list of struct " + type.tag());
    }
    CType pointer = new CType.Pointer(type);
    if (!pass.types().isForeign(type)) {
      pass.struct(at, type);
    }
    return Val.reference(
        pointer,
        "this.<"
            + pass.types().of(pointer)
            + ">owner("
            + place
            + ", "
            + JavaText.literal(type.tag() + "." + member)
            + ", "
            + Expressions.where(at)
            + ")");
  }
}
