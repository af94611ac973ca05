package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Variable;

/**
 * Assignments to whole structs in shared memory: of an initialiser, or of another such struct. All
 * that is assigned is read first; then each field is stored, by a plain access of its own.
 */
final class StructCopies {
  private static final String TO = "to$";
  private static final String FROM = "from$";

  private final Expressions expressions;
  private final List<Expr> targets = new ArrayList<>();
  private final List<Expr> values = new ArrayList<>();

  StructCopies(Expressions expressions) {
    this.expressions = expressions;
  }

  /** Whether a place is a struct in shared memory, made of what the sources declare. */
  static boolean isShared(Expressions expressions, Place place) {
    JavaTypes types = expressions.pass().types();
    return place.kind() == Place.Kind.OBJECT
        && place.type() instanceof CType.Struct
        && types.object(place.type()).isEmpty()
        && !types.isForeign(place.type());
  }

  /** {@code target = value}. */
  Val assign(Place target, Expr value, At at) {
    return Val.nothing(
        "block(() -> { " + copied(target.java(), target.type(), value, at, "") + "})");
  }

  /** A new object with the contents of another: {@code kmemdup()}. */
  Val duplicate(String made, CType.Struct type, Expr source, At at) {
    String java = expressions.pass().types().of(new CType.Pointer(type));
    String number = String.valueOf(expressions.number());
    String name = "made" + number;
    Expr value = new Expr.Unary(at, "*", source);
    String copies = copied(name, type, value, at, "if (" + name + " == null) return null; ");
    return Val.reference(
        new CType.Pointer(type),
        "Unit.<"
            + java
            + ">of(() -> { final "
            + java
            + " "
            + name
            + " = "
            + made
            + "; "
            + copies
            + "return "
            + name
            + "; })");
  }

  private String copied(String target, CType type, Expr value, At at, String before) {
    String java = expressions.pass().types().of(new CType.Pointer(type));
    int number = expressions.number();
    StringBuilder text = new StringBuilder();
    expressions.scope().enter();
    Expr from = value instanceof Expr.Literal literal ? literal.value() : value;
    Expr source = from;
    if (!(from instanceof Expr.Init)) {
      Place place = expressions.places().place(from);
      if (!isShared(expressions, place) || !place.type().equals(type)) {
        expressions.scope().leave();
        return "use("
            + expressions.unknown(at, "an assignment of this to a struct in shared memory").java()
            + "); ";
      }
      text.append("final " + java + " from" + number + " = " + place.java() + "; ");
      declare(FROM, "from" + number, type);
      source = new Expr.Name(at, FROM);
    }
    text.append(before);
    text.append("final " + java + " to" + number + " = " + target + "; ");
    declare(TO, "to" + number, type);
    collect(new Expr.Name(at, TO), type, source, at);
    StringBuilder stores = new StringBuilder();
    for (int i = 0; i < targets.size(); i++) {
      Place place = expressions.places().place(targets.get(i));
      if (place.kind() != Place.Kind.CELL) {
        expressions.unknown(at, "an assignment to a struct with more than numbers and pointers");
        continue;
      }
      String read = "value" + number + "at" + i;
      text.append(JavaText.line(values.get(i).at().line()))
          .append("final ")
          .append(expressions.pass().types().of(place.type()))
          .append(' ')
          .append(read)
          .append(" = ")
          .append(expressions.value(values.get(i), place.type()))
          .append("; ");
      stores.append(expressions.places().store(place, read, at)).append("; ");
    }
    expressions.scope().leave();
    return text.append(stores).toString();
  }

  private void declare(String name, String java, CType type) {
    expressions.scope().declare(name, Place.of(Place.Kind.OBJECT, java, type));
  }

  /** Notes what is stored where; what an initialiser does not mention is zero. */
  private void collect(Expr target, CType type, @Nullable Expr value, At at) {
    if (value != null && value.isList() && !isAggregate(type)) {
      expressions.unknown(value.at(), "this initialiser");
    } else if (type instanceof CType.Struct struct && isAggregate(type)) {
      members(target, struct, value, at);
    } else if (type instanceof CType.Array array && isAggregate(type)) {
      List<Expr> items =
          value != null && value.isList() ? new Arrays(expressions).items(array, value) : List.of();
      for (int i = 0; i < array.size(); i++) {
        Expr index = new Expr.Numeral(at, i, CTypes.INT);
        Expr item =
            value == null || value.isList()
                ? i < items.size() ? items.get(i) : null
                : new Expr.Element(at, value, index);
        collect(new Expr.Element(at, target, index), array.element(), item, at);
      }
    } else {
      targets.add(target);
      boolean pointer = type.isPointer() || JavaTypes.isFunction(type);
      values.add(
          value != null
              ? value
              : pointer ? new Expr.Null(at) : new Expr.Numeral(at, 0, CTypes.INT));
    }
  }

  private boolean isAggregate(CType type) {
    return type instanceof CType.Struct struct
            && expressions.pass().types().object(type).isEmpty()
            && !expressions.pass().types().isDevice(type)
            && expressions.pass().program().fields(struct.tag()) != null
        || Arrays.isModelled(expressions.pass().types(), type);
  }

  private void members(Expr target, CType.Struct type, @Nullable Expr value, At at) {
    List<Variable> fields = expressions.pass().program().fields(type.tag());
    int size = fields == null ? 0 : fields.size();
    List<@Nullable Expr> given = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      given.add(null);
    }
    if (value instanceof Expr.Init init) {
      int next = 0;
      for (Expr.Init.Item item : init.items()) {
        int index = item.field() == null ? next : indexOf(fields, item.field());
        if (index < 0 || index >= size) {
          expressions.unknown(item.value().at(), "this initialiser");
          return;
        }
        given.set(index, item.value());
        next = index + 1;
      }
    }
    for (int i = 0; fields != null && i < size; i++) {
      Variable field = fields.get(i);
      Expr item = given.get(i);
      if (value != null && !value.isList()) {
        item = new Expr.Field(at, value, field.name(), false);
      }
      collect(new Expr.Field(at, target, field.name(), false), field.type(), item, at);
    }
  }

  private static int indexOf(@Nullable List<Variable> fields, String name) {
    for (int i = 0; fields != null && i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
