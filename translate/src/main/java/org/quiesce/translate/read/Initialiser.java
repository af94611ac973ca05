package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTInitializerList;
import org.eclipse.cdt.core.dom.ast.IASTLiteralExpression;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdInitializerExpression;
import org.eclipse.cdt.core.dom.ast.c.ICASTArrayDesignator;
import org.eclipse.cdt.core.dom.ast.c.ICASTDesignatedInitializer;
import org.eclipse.cdt.core.dom.ast.c.ICASTDesignator;
import org.eclipse.cdt.core.dom.ast.c.ICASTFieldDesignator;
import org.eclipse.cdt.core.dom.ast.gnu.c.IGCCASTArrayRangeDesignator;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.StructType;

/** Finds out which expression of an initialiser is for which leaf of an object. */
final class Initialiser {
  /** Each of them is a value of its own. */
  private static final int MOST_OF_A_RANGE = 4096;

  private static final int LIMIT = 65_536;

  /**
   * One step down into an object.
   *
   * @param field the name of a field; null for an element
   * @param index of an element
   * @param outer the type of what is stepped into
   * @param type of what is stepped to
   * @param bits width of a bit-field, else -1
   */
  record Step(@Nullable String field, long index, CType outer, CType type, int bits) {
    String name() {
      return field != null ? field : "[" + index + "]";
    }
  }

  /** Takes what is found. */
  interface Sink {
    /** An expression is the value of a scalar or of a whole struct. */
    void value(List<Step> path, CType type, IASTInitializerClause clause);

    /** It is not known what an expression sets below a path, or to what. */
    void unknown(List<Step> path, IASTInitializerClause clause, Unsupported why);

    /** A whole object is set anew: what was set of it before is not. */
    void again(List<Step> path, CType type);

    /** A number is the value of a scalar: a character of a string. */
    void number(List<Step> path, CType type, long value);
  }

  private static final class Cursor {
    final List<IASTInitializerClause> clauses;
    int at;

    Cursor(IASTInitializerClause... clauses) {
      this.clauses = Arrays.asList(clauses);
    }

    boolean hasNext() {
      return at < clauses.size();
    }

    IASTInitializerClause peek() {
      return clauses.get(at);
    }
  }

  private final Lowering lowering;
  private final Literals literals;
  private final Sink sink;

  /** How long an outermost array of unknown length turned out to be. */
  private long length;

  private int found;

  Initialiser(Lowering lowering, Sink sink) {
    this.lowering = lowering;
    this.literals = new Literals(lowering.unit.linkage.character);
    this.sink = sink;
  }

  /** A type with the length that its initialiser gives it, if it is an array without one. */
  static CType completed(Lowering lowering, CType type, IASTInitializerClause clause) {
    if (!(type instanceof CType.Array array) || array.length() >= 0) {
      return type;
    }
    Initialiser counting =
        new Initialiser(
            lowering,
            new Sink() {
              @Override
              public void value(List<Step> path, CType leaf, IASTInitializerClause value) {}

              @Override
              public void unknown(List<Step> path, IASTInitializerClause value, Unsupported why) {}

              @Override
              public void again(List<Step> path, CType whole) {}

              @Override
              public void number(List<Step> path, CType leaf, long value) {}
            });
    counting.fill(List.of(), type, clause);
    return new CType.Array(array.element(), counting.length);
  }

  /** What stands behind the {@code =}. */
  static IASTInitializerClause clause(IASTInitializer initialiser) {
    if (initialiser instanceof org.eclipse.cdt.core.dom.ast.IASTEqualsInitializer equals) {
      return equals.getInitializerClause();
    }
    if (initialiser instanceof IASTInitializerList list) {
      return list;
    }
    throw new Unsupported("an initialiser of that kind");
  }

  void fill(List<Step> path, CType type, IASTInitializerClause clause) {
    if (type instanceof CType.Array array && clause instanceof IASTExpression e) {
      if (text(path, array, e)) {
        return;
      }
    }
    if (clause instanceof IASTExpression e
        && Expressions.bare(e) instanceof IASTTypeIdInitializerExpression literal
        && (type instanceof CType.Array || type instanceof StructType)
        && literal.getInitializer() instanceof IASTInitializerList inner) {
      fill(path, type, inner);
      return;
    }
    if (!(clause instanceof IASTInitializerList list)) {
      if (type instanceof CType.Array) {
        throw new Unsupported(
            "an array that is set to " + Calls.shortened(clause.getRawSignature()));
      }
      leaf(path, type, clause);
      return;
    }
    IASTInitializerClause[] clauses = list.getClauses();
    if (type instanceof CType.Array array
        && clauses.length == 1
        && clauses[0] instanceof IASTExpression only
        && text(path, array, only)) {
      return;
    }
    if (type instanceof CType.Array || type instanceof StructType || type instanceof CType.Open) {
      sink.again(path, type);
      aggregate(path, type, new Cursor(clauses), true);
    } else if (clauses.length > 0) {
      fill(path, type, clauses[0]);
    }
  }

  private void leaf(List<Step> path, CType type, IASTInitializerClause clause) {
    if (++found > LIMIT) {
      throw new Unsupported("an initialiser of more than " + LIMIT + " values");
    }
    sink.value(path, type, clause);
  }

  private boolean text(List<Step> path, CType.Array array, IASTExpression e) {
    if (!(array.element() instanceof CType.Int i && i.bits() == 8)
        || !(Expressions.bare(e) instanceof IASTLiteralExpression literal)
        || literal.getKind() != IASTLiteralExpression.lk_string_literal) {
      return false;
    }
    sink.again(path, array);
    Place.InMemory place = literals.text(literal);
    String bytes = ((org.quiesce.translate.ir.Operand.Text) place.address()).text();
    long room = array.length() < 0 ? bytes.length() + 1L : array.length();
    for (int k = 0; k < bytes.length() && k < room; k++) {
      sink.number(
          plus(path, new Step(null, k, array, array.element(), -1)),
          array.element(),
          bytes.charAt(k));
    }
    if (path.isEmpty()) {
      length = Math.max(length, room);
    }
    return true;
  }

  private void aggregate(List<Step> path, CType type, Cursor cursor, boolean braces) {
    long next = 0;
    while (cursor.hasNext()) {
      IASTInitializerClause clause = cursor.peek();
      if (clause instanceof ICASTDesignatedInitializer designated) {
        if (!braces) {
          return;
        }
        cursor.at++;
        try {
          next = designated(path, type, designated);
        } catch (Unsupported e) {
          sink.unknown(path, designated, e);
        }
        continue;
      }
      Step step = position(type, next);
      if (step == null) {
        if (!braces) {
          return;
        }
        cursor.at++;
        continue;
      }
      positional(plus(path, step), step.type(), clause, cursor);
      next = step.field() == null ? step.index() + 1 : after(type, step.field());
      if (type instanceof StructType s && s.isUnion() && !braces) {
        return;
      }
      if (path.isEmpty() && type instanceof CType.Array) {
        length = Math.max(length, next);
      }
    }
  }

  private void positional(
      List<Step> path, CType type, IASTInitializerClause clause, Cursor cursor) {
    boolean whole =
        clause instanceof IASTInitializerList
            || !(type instanceof CType.Array || type instanceof StructType s && !s.isOpen())
            || isWhole(type, clause);
    if (whole) {
      cursor.at++;
      fill(path, type, clause);
    } else {
      int before = cursor.at;
      aggregate(path, type, cursor, false);
      if (cursor.at == before) {
        cursor.at++; // an empty struct takes nothing
      }
    }
  }

  /** Whether an expression is for a whole struct or array and not for its first leaf. */
  private boolean isWhole(CType type, IASTInitializerClause clause) {
    if (!(clause instanceof IASTExpression e)) {
      return false;
    }
    IASTExpression bare = Expressions.bare(e);
    if (type instanceof CType.Array array) {
      return array.element() instanceof CType.Int i
          && i.bits() == 8
          && bare instanceof IASTLiteralExpression literal
          && literal.getKind() == IASTLiteralExpression.lk_string_literal;
    }
    return bare instanceof IASTTypeIdInitializerExpression
        || lowering.typeOf(bare) instanceof StructType;
  }

  /** The place of a positional value; null if there is none left. */
  private static @Nullable Step position(CType type, long next) {
    if (type instanceof CType.Array array) {
      return array.length() >= 0 && next >= array.length()
          ? null
          : new Step(null, next, array, array.element(), -1);
    }
    if (!(type instanceof StructType struct) || struct.isOpen()) {
      return new Step("?" + next, next, type, new CType.Open("?" + next), -1);
    }
    List<StructType.Field> fields = struct.fields();
    for (int i = (int) next; i < fields.size() && (i == 0 || !struct.isUnion()); i++) {
      StructType.Field field = fields.get(i);
      if (!field.isAnonymous() || field.type() instanceof StructType) {
        return new Step(field.name(), i, struct, field.type(), field.bits());
      }
    }
    return null;
  }

  /** The number of the field that follows one. */
  private static long after(CType type, String name) {
    if (!(type instanceof StructType struct) || struct.isOpen()) {
      return name.startsWith("?") ? Long.parseLong(name.substring(1)) + 1 : 0;
    }
    List<StructType.Field> way = struct.path(name);
    if (way == null) {
      return struct.fields().size();
    }
    String outermost = way.get(0).name();
    for (int i = 0; i < struct.fields().size(); i++) {
      if (struct.fields().get(i).name().equals(outermost)) {
        return i + 1L;
      }
    }
    return struct.fields().size();
  }

  /** Handles a designated value; what is next is returned. */
  private long designated(List<Step> path, CType type, ICASTDesignatedInitializer clause) {
    List<ICASTDesignator> designators = List.of(clause.getDesignators());
    return designated(path, type, designators, clause.getOperand());
  }

  private long designated(
      List<Step> path,
      CType type,
      List<ICASTDesignator> designators,
      IASTInitializerClause operand) {
    ICASTDesignator first = designators.get(0);
    List<ICASTDesignator> rest = designators.subList(1, designators.size());
    if (first instanceof ICASTFieldDesignator field) {
      String name = field.getName().toString();
      List<Step> to = field(path, type, name);
      inner(to, to.get(to.size() - 1).type(), rest, operand);
      return after(type, name);
    }
    long from;
    long until;
    if (first instanceof IGCCASTArrayRangeDesignator range) {
      from = index(range.getRangeFloor());
      until = index(range.getRangeCeiling());
    } else {
      from = index(((ICASTArrayDesignator) first).getSubscriptExpression());
      until = from;
    }
    CType element = type instanceof CType.Array array ? array.element() : new CType.Open("element");
    if (path.isEmpty()) {
      length = Math.max(length, until + 1);
    }
    if (until - from >= MOST_OF_A_RANGE) {
      throw new Unsupported("a range of more than " + MOST_OF_A_RANGE + " elements");
    }
    for (long i = from; i <= until; i++) {
      inner(plus(path, new Step(null, i, type, element, -1)), element, rest, operand);
    }
    return until + 1;
  }

  private void inner(
      List<Step> path, CType type, List<ICASTDesignator> rest, IASTInitializerClause operand) {
    if (!rest.isEmpty()) {
      designated(path, type, rest, operand);
    } else if (operand instanceof IASTInitializerList
        || !(type instanceof CType.Array || type instanceof StructType s && !s.isOpen())
        || isWhole(type, operand)) {
      fill(path, type, operand);
    } else {
      aggregate(path, type, new Cursor(operand), false);
    }
  }

  private long index(IASTExpression expression) {
    OptionalLong index = lowering.constant(expression);
    if (index.isEmpty() || index.getAsLong() < 0) {
      throw new Unsupported(
          "an element of an initialiser whose index is not known: "
              + Calls.shortened(expression.getRawSignature()));
    }
    return index.getAsLong();
  }

  private List<Step> field(List<Step> path, CType type, String name) {
    List<Step> to = new ArrayList<>(path);
    if (!(type instanceof StructType struct) || struct.isOpen()) {
      if (type.isScalar() && !(type instanceof CType.Open)) {
        throw new Unsupported("a field of " + type);
      }
      String tag = type instanceof StructType s ? s.tag() : "?";
      to.add(new Step(name, 0, type, new CType.Open(tag + "." + name), -1));
      return to;
    }
    List<StructType.Field> way = struct.path(name);
    if (way == null) {
      to.add(new Step(name, 0, type, lowering.unit.missingField(struct, name), -1));
      return to;
    }
    CType outer = struct;
    for (StructType.Field field : way) {
      to.add(new Step(field.name(), 0, outer, field.type(), field.bits()));
      outer = field.type();
    }
    return to;
  }

  private static List<Step> plus(List<Step> path, Step step) {
    List<Step> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
