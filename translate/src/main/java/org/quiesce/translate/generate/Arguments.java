package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** Arguments of kernel functions and macros. */
public final class Arguments {
  private final Expressions expressions;

  Arguments(Expressions expressions) {
    this.expressions = expressions;
  }

  public Expressions expressions() {
    return expressions;
  }

  /** A mark for the line of a call. */
  public static String line(Expr.Call call) {
    return JavaText.line(call.at().line());
  }

  /** The expression of an argument; one that is missing is reported. */
  public Expr argument(Expr.Call call, int index) {
    return index < call.arguments().size()
        ? call.arguments().get(index)
        : new Expr.Unknown(call.at(), "a call of " + call.name() + "() without this argument");
  }

  public Val value(Expr.Call call, int index) {
    return expressions.value(argument(call, index));
  }

  public String number(Expr.Call call, int index) {
    return expressions.value(argument(call, index), CTypes.INT);
  }

  /** A 64-bit number. */
  public String wide(Expr.Call call, int index) {
    return expressions.value(argument(call, index), CTypes.LONG);
  }

  /** An argument for a {@code void *}. */
  public String any(Expr.Call call, int index) {
    return expressions.value(argument(call, index), CTypes.ANY);
  }

  public String condition(Expr.Call call, int index) {
    return expressions.condition(argument(call, index));
  }

  /** A pointer of this Java class, which may be null. */
  public String pointer(Expr.Call call, int index, String javaClass) {
    Val value = value(call, index);
    if (value.isNull()) {
      return "(" + javaClass.replaceAll("<.*", "") + ") null";
    }
    boolean fits =
        value.isReference() && expressions.pass().types().of(value.type()).equals(javaClass);
    if (fits || value.isUnknown()) {
      return value.java();
    }
    return expressions
        .unknown(
            call.at(),
            "argument " + (index + 1) + " of " + call.name() + "(), a " + described(value))
        .java();
  }

  private static String described(Val value) {
    return value.isReference() ? Convert.describe(value.type()) : "number";
  }

  /** The object behind a pointer of this Java class. */
  public String object(Expr.Call call, int index, String javaClass) {
    Val value = value(call, index);
    if (value.isReference() && expressions.pass().types().of(value.type()).equals(javaClass)) {
      return Expressions.followed(value);
    }
    if (value.isUnknown()) {
      return value.java();
    }
    return expressions
        .unknown(
            call.at(),
            "argument " + (index + 1) + " of " + call.name() + "(), a " + described(value))
        .java();
  }

  /** The place that an argument names, or that the pointer it is points to. */
  public Place place(Expr.Call call, int index, boolean pointer) {
    Expr argument = argument(call, index);
    if (!pointer) {
      return expressions.places().place(argument);
    }
    return argument instanceof Expr.Unary unary && unary.operator().equals("&")
        ? expressions.places().place(unary.operand())
        : expressions.places().place(new Expr.Unary(argument.at(), "*", argument));
  }

  /** All arguments from {@code from} on that are more than a constant, each after a comma. */
  public String rest(Expr.Call call, int from) {
    List<String> values = new ArrayList<>();
    for (int i = from; i < call.arguments().size(); i++) {
      Expr argument = call.arguments().get(i);
      if (!(argument instanceof Expr.Text || argument instanceof Expr.Numeral)) {
        values.add(printed(argument));
      }
    }
    return values.isEmpty() ? "" : ", (Object) " + String.join(", (Object) ", values);
  }

  /** As {@link #rest}, only those that do something: what they are worth is of no interest. */
  public String acting(Expr.Call call, int from) {
    StringBuilder java = new StringBuilder();
    for (int i = from; i < call.arguments().size(); i++) {
      Expr argument = call.arguments().get(i);
      if (expressions.constant(argument) == null && !Effects.in(argument).isEmpty()) {
        java.append(", (Object) ").append(printed(argument));
      }
    }
    return java.toString();
  }

  private String printed(Expr argument) {
    Expr shown = argument;
    if (argument instanceof Expr.Unary unary && unary.operator().equals("&")) {
      shown = unary.operand();
      Place place = expressions.places().place(shown);
      return place.kind() == Place.Kind.CELL ? "null" : place.java();
    }
    Val value = expressions.value(argument);
    return value.kind() == Val.Kind.VOID
        ? expressions.unknown(argument.at(), "this").java()
        : value.java();
  }

  /** Whether a count is the constant 1. */
  public void requireOne(Expr.Call call, int index) {
    Long count = expressions.constant(argument(call, index));
    if (count == null || count != 1) {
      expressions.unknown(call.at(), call.name() + "() of other than 1 record");
    }
  }

  public Val unknown(At at, String what) {
    return expressions.unknown(at, what);
  }
}
