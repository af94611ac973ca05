package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/**
 * Arrays of numbers or pointers, of a small constant size, and pointers to numbers. An index that
 * is out of bounds ends the execution as a memory error.
 */
final class Arrays {
  private final Expressions expressions;

  Arrays(Expressions expressions) {
    this.expressions = expressions;
  }

  /** Whether a type is an array that has a translation. */
  boolean isModelled(CType type) {
    return isModelled(expressions.pass().types(), type);
  }

  /** Whether a type is an array that has a translation. */
  static boolean isModelled(JavaTypes types, CType type) {
    return type instanceof CType.Array array
        && array.isSmall()
        && (array.element().isInt()
            || (array.element().isPointer() || JavaTypes.isFunction(array.element()))
                && types.isStorable(array.element()));
  }

  /** {@code base[index]}. */
  Place element(Expr.Element element) {
    At at = element.at();
    String index = expressions.value(element.index(), CTypes.LONG);
    String where = Expressions.where(at);
    if (expressions.typeOf(element.base()) instanceof CType.Array) {
      Place array = expressions.places().place(element.base());
      if (array.type() instanceof CType.Array type && isModelled(type)) {
        boolean local = array.kind() == Place.Kind.ARRAY;
        return Place.of(
            local ? Place.Kind.LOCAL : Place.Kind.CELL,
            array.java() + ".at(" + index + ", " + where + ")",
            type.element());
      }
      return expressions.places().unknown(at, "an array element");
    }
    Val pointer = expressions.value(element.base());
    if (pointer.isUnknown()) {
      return Place.of(Place.Kind.UNKNOWN, "null", CTypes.ANY);
    }
    return pointer.isReference()
            && pointer.type() instanceof CType.Pointer type
            && type.to() instanceof CType.Int number
        ? behind(pointer, number, index, at)
        : expressions.places().unknown(at, "an array element");
  }

  /** A number behind a pointer. */
  static Place behind(Val pointer, CType.Int number, String index, At at) {
    String arguments = pointer.java() + ", " + index + ", " + Expressions.where(at);
    return Place.property(
        (number.isLong() ? "wideAt(" : "numberAt(") + arguments + ")",
        "setAt(" + arguments + ", ",
        number);
  }

  /** Whether a place is a number behind a pointer. */
  static boolean isBehindPointer(Place place) {
    return place.setter().startsWith("setAt(");
  }

  /** An array as a pointer to its first element. */
  Val decayed(Place place, At at) {
    return place.type() instanceof CType.Array array && array.element().isInt()
        ? new Val(place.java(), new CType.Pointer(array.element()), Val.Kind.ADDRESS)
        : expressions.unknown(at, "this array as a pointer");
  }

  /** The Java expression that makes a local array without values. */
  static String local(String name, CType.Array type) {
    return "array(" + JavaText.literal(name) + ", " + type.size() + ", " + bits(type) + ")";
  }

  private static int bits(CType.Array type) {
    return type.element() instanceof CType.Int number ? bits(number) : 0;
  }

  /**
   * How a number is kept, so that a pointer of another type is told apart: its bits, negative if it
   * is narrower than an int and signed.
   */
  static int bits(CType.Int number) {
    return number.bits() < 32 && !number.unsigned() ? -number.bits() : number.bits();
  }

  /** The values of all elements, each after a comma; what an initialiser does not say is zero. */
  String values(CType.Array type, @Nullable Expr init) {
    StringBuilder text = new StringBuilder();
    List<Expr> items = init == null ? List.of() : items(type, init);
    for (int i = 0; i < type.size(); i++) {
      text.append(", (Object) ")
          .append(
              i < items.size()
                  ? expressions.value(items.get(i), type.element())
                  : JavaTypes.zero(type.element()));
    }
    return text.toString();
  }

  /** The elements that an initialiser names, from the first on. */
  List<Expr> items(CType.Array type, Expr init) {
    List<Expr> items = new ArrayList<>();
    if (init instanceof Expr.Init list && list.items().size() <= type.size()) {
      for (Expr.Init.Item item : list.items()) {
        if (item.field() != null) {
          expressions.unknown(item.value().at(), "this initialiser");
        }
        items.add(item.value());
      }
    } else {
      expressions.unknown(init.at(), "this initialiser of an array");
    }
    return items;
  }

  /**
   * The Java type of an array in shared memory.
   *
   * @param cell the type of an element
   */
  static String javaType(String cell) {
    return "SharedArray<" + cell + ">";
  }

  /**
   * The Java expression of an array in shared memory.
   *
   * @param name Java expression
   * @param cells each element's
   */
  static String shared(CType.Array type, String name, List<String> cells) {
    return "new SharedArray<>(context, "
        + name
        + ", "
        + bits(type)
        + ", java.util.List.of("
        + String.join(", ", cells)
        + "))";
  }
}
