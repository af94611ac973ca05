package org.quiesce.translate.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Stmt;

/**
 * Loop macros: {@code xa_for_each()}, {@code list_for_each_entry[_safe]()}, {@code
 * pci_doe_for_each_off()}.
 */
final class Walks {
  /** {@code PCI_EXT_CAP_ID_DOE} of uapi/linux/pci_regs.h. */
  private static final long DOE = 0x2E;

  private final Statements statements;
  private final Expressions expressions;

  Walks(Statements statements) {
    this.statements = statements;
    this.expressions = statements.expressions();
  }

  void write(Stmt.ForEach walk) {
    boolean known =
        switch (walk.macro()) {
          case "xa_for_each" -> walk.arguments().size() == 3 && array(walk);
          case "list_for_each_entry" -> walk.arguments().size() == 3 && list(walk);
          case "list_for_each_entry_safe" -> walk.arguments().size() == 4 && safe(walk);
          case "pci_doe_for_each_off" -> walk.arguments().size() == 2 && offsets(walk);
          default -> false;
        };
    if (!known) {
      expressions.unknown(walk.at(), "the macro " + walk.macro() + "(...)");
      statements.nested(walk.body());
    }
  }

  /** What a pointer among the arguments points to. */
  private Place pointee(Stmt.ForEach walk, int index) {
    Expr.Name name = new Expr.Name(walk.at(), walk.macro());
    return new Arguments(expressions)
        .place(new Expr.Call(walk.at(), name, walk.arguments()), index, true);
  }

  private String object(Place place) {
    return expressions.pass().types().object(place.type());
  }

  /** Stores to one of the loop's variables. */
  private String store(Stmt.ForEach walk, int index, Val value) {
    Place place = expressions.places().place(walk.arguments().get(index));
    String java = expressions.convert().to(value, place.type(), walk.at());
    return expressions.places().store(place, java, walk.at()) + "; ";
  }

  /** {@code xa_for_each(xa, index, entry)}: the entry of the smallest index, then of the next. */
  private boolean array(Stmt.ForEach walk) {
    Place array = pointee(walk, 0);
    if (!object(array).equals("XArray")) {
      return false;
    }
    String at = "at" + statements.number();
    CType any = CTypes.ANY;
    statements.write("{ final Local<Integer> " + at + " = machine.local(-1); ");
    statements.turns(
        walk.at(),
        walk.body(),
        loop ->
            at
                + ".set("
                + array.java()
                + ".next("
                + at
                + ".get() + 1)); if ("
                + at
                + ".get() < 0) break "
                + loop
                + "; "
                + store(walk, 1, Val.of(CTypes.INT, at + ".get()"))
                + store(walk, 2, Val.reference(any, array.java() + ".load(" + at + ".get())")),
        "");
    statements.write("} ");
    return true;
  }

  /** {@code pci_doe_for_each_off(pdev, off)}: the capability after the one at off, if any. */
  private boolean offsets(Stmt.ForEach walk) {
    At at = walk.at();
    Expr offset = walk.arguments().get(1);
    Expr next =
        new Expr.Call(
            at,
            new Expr.Name(at, "pci_find_next_ext_capability"),
            List.of(walk.arguments().get(0), offset, new Expr.Numeral(at, DOE, CTypes.INT)));
    statements.turns(
        at,
        walk.body(),
        loop ->
            expressions.effect(new Expr.Assign(at, "", offset, next))
                + " if (!("
                + expressions.condition(offset)
                + ")) break "
                + loop
                + "; ",
        "");
    return true;
  }

  /** The struct that a loop's variable points to; null if it is no local variable. */
  private CType.@Nullable Struct entry(Stmt.ForEach walk, int index) {
    Place place = expressions.places().place(walk.arguments().get(index));
    return place.kind() == Place.Kind.LOCAL
            && place.type() instanceof CType.Pointer pointer
            && pointer.to() instanceof CType.Struct type
        ? type
        : null;
  }

  private String head(Stmt.ForEach walk, int index) {
    Expr.Name name = new Expr.Name(walk.at(), walk.macro());
    return new Arguments(expressions)
        .object(new Expr.Call(walk.at(), name, walk.arguments()), index, "ListHead");
  }

  /** No entry is left: the variable points to no object. */
  private String forget(Stmt.ForEach walk, int index) {
    return "forget(" + expressions.places().place(walk.arguments().get(index)).java() + "); ";
  }

  private String owner(Stmt.ForEach walk, int index, CType.Struct type, String member, String at) {
    return store(walk, index, ListCalls.owner(expressions, type, member, at + ".get()", walk.at()));
  }

  /** {@code list_for_each_entry(entry, head, member)}. */
  private boolean list(Stmt.ForEach walk) {
    CType.Struct type = entry(walk, 0);
    if (type == null || !(walk.arguments().get(2) instanceof Expr.Name member)) {
      return false;
    }
    String at = "at" + statements.number();
    String head = head(walk, 1);
    Expr field = new Expr.Field(walk.at(), walk.arguments().get(0), member.name(), true);
    Val place = expressions.value(new Expr.Unary(walk.at(), "&", field));
    statements.write("{ final Local<ListHead> " + at + " = machine.local(" + head + ".next()); ");
    statements.turns(
        walk.at(),
        walk.body(),
        loop ->
            "if (same("
                + at
                + ".get(), "
                + head
                + ")) { "
                + forget(walk, 0)
                + "break "
                + loop
                + "; } "
                + owner(walk, 0, type, member.name(), at),
        at + ".set(" + place.java() + ".next()); ");
    statements.write("} ");
    return true;
  }

  /** {@code list_for_each_entry_safe(entry, next, head, member)}: the next is read ahead. */
  private boolean safe(Stmt.ForEach walk) {
    CType.Struct type = entry(walk, 0);
    if (type == null
        || !type.equals(entry(walk, 1))
        || !(walk.arguments().get(3) instanceof Expr.Name member)) {
      return false;
    }
    int number = statements.number();
    String at = "at" + number;
    String ahead = "ahead" + number;
    String head = head(walk, 2);
    statements
        .write("{ final Local<ListHead> " + at + " = machine.local(" + head + ".next()); ")
        .write("final Local<ListHead> " + ahead + " = machine.local(" + at + ".get().next()); ");
    statements.turns(
        walk.at(),
        walk.body(),
        loop ->
            "if (same("
                + at
                + ".get(), "
                + head
                + ")) { "
                + forget(walk, 0)
                + forget(walk, 1)
                + "break "
                + loop
                + "; } "
                + owner(walk, 0, type, member.name(), at)
                + "if (same("
                + ahead
                + ".get(), "
                + head
                + ")) { "
                + forget(walk, 1)
                + "} else { "
                + owner(walk, 1, type, member.name(), ahead)
                + "} ",
        at + ".set(" + ahead + ".get()); " + ahead + ".set(" + at + ".get().next()); ");
    statements.write("} ");
    return true;
  }
}
