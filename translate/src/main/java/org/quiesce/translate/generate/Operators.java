package org.quiesce.translate.generate;

import java.util.Set;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** C's operators: 32-bit and 64-bit arithmetic, signed and unsigned, and pointer comparison. */
final class Operators {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

  private final Expressions expressions;

  Operators(Expressions expressions) {
    this.expressions = expressions;
  }

  private Convert convert() {
    return expressions.convert();
  }

  Val binary(Expr.Binary binary) {
    String operator = binary.operator();
    At at = binary.at();
    Long holds = COMPARISONS.contains(operator) ? expressions.ofSizes(binary) : null;
    if (holds != null) {
      return Val.of(CTypes.INT, Integer.toString(holds.intValue()));
    }
    switch (operator) {
      case "&&", "||" -> {
        return Val.truth(
            "("
                + expressions.condition(binary.left())
                + " "
                + operator
                + " "
                + expressions.condition(binary.right())
                + ")");
      }
      case "," -> {
        Val left = expressions.value(binary.left());
        Val right = expressions.value(binary.right());
        if (left.kind() == Val.Kind.VOID || right.kind() == Val.Kind.VOID) {
          return expressions.unknown(at, "a comma after something without a value");
        }
        return new Val(
            "second(" + left.java() + ", " + right.java() + ")", right.type(), right.kind());
      }
      default -> {
        return operate(
            operator, expressions.value(binary.left()), expressions.value(binary.right()), at);
      }
    }
  }

  private Val operate(String operator, Val left, Val right, At at) {
    if (left.isUnknown() || right.isUnknown()) {
      return left.isUnknown() ? left : right;
    }
    if (operator.equals("&") && left.kind() == Val.Kind.UNKNOWN_BITS) {
      return masked(left, right, at);
    }
    if (operator.equals("&") && right.kind() == Val.Kind.UNKNOWN_BITS) {
      return masked(right, left, at);
    }
    boolean comparison = operator.equals("==") || operator.equals("!=");
    if (comparison && (left.isReference() || right.isReference())) {
      return pointers(operator, left, right, at);
    }
    if (comparison && left.kind() == Val.Kind.BOOLEAN && right.kind() == Val.Kind.BOOLEAN) {
      return Val.truth("(" + left.java() + " " + operator + " " + right.java() + ")");
    }
    return numbers(operator, convert().number(left, at), convert().number(right, at), at);
  }

  /** Some bits of a number from outside. */
  private Val masked(Val bits, Val mask, At at) {
    Val number = convert().number(mask, at);
    if (number.kind() != Val.Kind.INT) {
      return expressions.unknown(at, "a mask of 64 bits");
    }
    String where = Expressions.where(at);
    return Val.of(CTypes.UNSIGNED, bits.java() + ".masked(" + number.java() + ", " + where + ")");
  }

  private Val pointers(String operator, Val left, Val right, At at) {
    if (left.kind() == Val.Kind.BOOLEAN && right.isNull()
        || right.kind() == Val.Kind.BOOLEAN && left.isNull()) {
      String bound = right.isNull() ? left.java() : right.java();
      return Val.truth(operator.equals("==") ? "!(" + bound + ")" : "(" + bound + ")");
    }
    boolean zero = left.java().equals("0") || right.java().equals("0");
    if (!zero && !(left.isReference() && right.isReference())) {
      return expressions.unknown(at, "a comparison of a pointer with a number");
    }
    String not = operator.equals("==") ? "" : "!";
    String other = zero ? "null" : right.java();
    String first = zero && left.java().equals("0") ? right.java() : left.java();
    return Val.truth(not + "same(" + first + ", " + other + ")");
  }

  private static CType.Int type(Val value) {
    return value.type() instanceof CType.Int type ? type : CTypes.INT;
  }

  private Val numbers(String operator, Val left, Val right, At at) {
    boolean shift = operator.equals("<<") || operator.equals(">>");
    CType.Int type = shift ? CTypes.promoted(type(left)) : CTypes.common(type(left), type(right));
    String a = convert().to(left, type, at);
    String b = shift ? convert().to(right, CTypes.INT, at) : convert().to(right, type, at);
    String box = type.isLong() ? "Long" : "Integer";
    return switch (operator) {
      case "+", "-", "*", "&", "|", "^", "<<" ->
          Val.of(type, "((" + a + ") " + operator + " (" + b + "))");
      case ">>" ->
          Val.of(type, "((" + a + ") " + (type.unsigned() ? ">>>" : ">>") + " (" + b + "))");
      case "/", "%" -> division(operator, type, a, b, at);
      case "==", "!=" -> Val.truth("((" + a + ") " + operator + " (" + b + "))");
      case "<", ">", "<=", ">=" ->
          Val.truth(
              type.unsigned()
                  ? "(" + box + ".compareUnsigned(" + a + ", " + b + ") " + operator + " 0)"
                  : "((" + a + ") " + operator + " (" + b + "))");
      default -> expressions.unknown(at, "the operator " + operator);
    };
  }

  private static Val division(String operator, CType.Int type, String a, String b, At at) {
    String divisor = "divisor(" + b + ", " + Expressions.where(at) + ")";
    String box = type.isLong() ? "Long" : "Integer";
    String unsigned = operator.equals("/") ? "divideUnsigned" : "remainderUnsigned";
    return Val.of(
        type,
        type.unsigned()
            ? box + "." + unsigned + "(" + a + ", " + divisor + ")"
            : "((" + a + ") " + operator + " " + divisor + ")");
  }

  /** Unary {@code - ~ +}. */
  Val arithmetic(Expr.Unary unary) {
    Val operand = convert().number(expressions.value(unary.operand()), unary.at());
    CType.Int type = CTypes.promoted(type(operand));
    String java = convert().to(operand, type, unary.at());
    return switch (unary.operator()) {
      case "-", "~" -> Val.of(type, "(" + unary.operator() + "(" + java + "))");
      case "+" -> Val.of(type, java);
      default -> expressions.unknown(unary.at(), "the operator " + unary.operator());
    };
  }

  Val assign(Expr.Assign assign) {
    Place target = expressions.places().place(assign.target());
    CType type = target.type();
    if (assign.operator().isEmpty() && StructCopies.isShared(expressions, target)) {
      return new StructCopies(expressions).assign(target, assign.value(), assign.at());
    }
    String value;
    if (type.equals(Places.IGNORED) && assign.operator().isEmpty()) {
      Val ignored = expressions.value(assign.value());
      String java = "(Object) " + (ignored.isUnknown() ? "null" : ignored.java());
      return Val.reference(CTypes.ANY, expressions.places().store(target, java, assign.at()));
    }
    if (assign.operator().isEmpty()) {
      value = expressions.value(assign.value(), type);
    } else {
      requireSimple(assign.target());
      Val before = expressions.places().load(target, assign.at());
      Val after =
          operate(assign.operator(), before, expressions.value(assign.value()), assign.at());
      value = convert().to(after, type, assign.at());
    }
    if (target.kind() == Place.Kind.UNKNOWN) {
      return new Val("null", CTypes.ANY, Val.Kind.UNKNOWN);
    }
    String java = expressions.places().store(target, value, assign.at());
    return type instanceof CType.Struct
        ? new Val(java, type, Val.Kind.STRUCT)
        : Places.plain(java, type);
  }

  private void requireSimple(Expr target) {
    Expr at = target;
    while (!(at instanceof Expr.Name)) {
      if (at instanceof Expr.Field field) {
        at = field.base();
      } else if (at instanceof Expr.Unary unary) {
        at = unary.operand();
      } else if (at instanceof Expr.Element element && isSimple(element.index())) {
        at = element.base();
      } else {
        expressions.unknown(target.at(), "a compound assignment to this");
        return;
      }
    }
  }

  /** An index that is the same when it is looked at twice. */
  private boolean isSimple(Expr index) {
    return expressions.constant(index) != null
        || index instanceof Expr.Name name && expressions.scope().find(name.name()) != null;
  }

  Val step(Expr.Step step) {
    requireSimple(step.target());
    Place target = expressions.places().place(step.target());
    if (target.kind() == Place.Kind.UNKNOWN) {
      return new Val("null", CTypes.ANY, Val.Kind.UNKNOWN);
    }
    if (!(target.type() instanceof CType.Int type)) {
      return expressions.unknown(step.at(), "pointer arithmetic");
    }
    if (type.isBool()) {
      return stepOfBool(step, target, type);
    }
    Val one = Val.of(CTypes.INT, "1");
    Val before = expressions.places().load(target, step.at());
    Val after = numbers(step.up() ? "+" : "-", before, one, step.at());
    Val stored =
        Places.plain(
            expressions.places().store(target, convert().to(after, type, step.at()), step.at()),
            type);
    if (step.prefix()) {
      return stored;
    }
    Val old = numbers(step.up() ? "-" : "+", stored, one, step.at());
    return Val.of(type, convert().to(old, type, step.at()));
  }

  /** {@code ++} makes a bool true, {@code --} turns it over. */
  private Val stepOfBool(Expr.Step step, Place target, CType.Int type) {
    Places places = expressions.places();
    if (!step.up()) {
      String turned = places.load(target, step.at()).java() + " ^ 1";
      String stored = places.store(target, turned, step.at());
      return Val.of(type, step.prefix() ? stored : "(" + stored + " ^ 1)");
    }
    String stored = places.store(target, "1", step.at());
    String before = places.load(target, step.at()).java();
    return Val.of(type, step.prefix() ? stored : "first(" + before + ", " + stored + ")");
  }

  Val conditional(Expr.Conditional conditional) {
    At at = conditional.at();
    if (conditional.yes() == null) {
      return expressions.unknown(at, "`?:` without its middle");
    }
    String condition = expressions.condition(conditional.condition());
    Val yes = expressions.value(conditional.yes());
    Val no = expressions.value(conditional.no());
    if (yes.isUnknown() || no.isUnknown()) {
      return yes.isUnknown() ? yes : no;
    }
    if (yes.kind() == Val.Kind.VOID || no.kind() == Val.Kind.VOID) {
      return expressions.unknown(at, "`?:` of calls that return nothing");
    }
    if (yes.kind() == Val.Kind.BOOLEAN && no.kind() == Val.Kind.BOOLEAN) {
      return Val.truth(choose(condition, yes.java(), no.java()));
    }
    if (yes.isReference() || no.isReference()) {
      CType type = yes.isNull() || !yes.isReference() ? no.type() : yes.type();
      return Val.reference(
          type, choose(condition, convert().to(yes, type, at), convert().to(no, type, at)));
    }
    if (yes.kind() == Val.Kind.STRUCT) {
      return expressions.unknown(at, "`?:` of structs");
    }
    Val a = convert().number(yes, at);
    Val b = convert().number(no, at);
    CType.Int type = CTypes.common(type(a), type(b));
    return Val.of(type, choose(condition, convert().to(a, type, at), convert().to(b, type, at)));
  }

  private static String choose(String condition, String yes, String no) {
    return "(" + condition + " ? " + yes + " : " + no + ")";
  }
}
