package org.quiesce.translate.generate;

import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Stmt;

/** Loop macros: {@code xa_for_each()}. */
final class Walks {
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
                + store(walk, 2, Val.reference(any, array.java() + ".load(" + at + ".get())")));
    statements.write("} ");
    return true;
  }
}
