package org.quiesce.drive.run;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.StructType;

/** How addresses are made of addresses: fields, elements, the struct around a member. */
final class Addresses {
  private Addresses() {}

  static Value field(CThread thread, Value base, CType struct, String field) {
    if (base instanceof Value.Number || base instanceof Value.Undefined) {
      return base;
    }
    Value.Address address = thread.address(base, "->" + field);
    Object last = address.path().last();
    if (last instanceof String out && out.equals(outOf(struct, field))) {
      return address.parent();
    }
    List<StructType.Field> way = struct instanceof StructType known ? known.path(field) : null;
    Value.Address part = at(address, struct);
    if (way == null) {
      return part.field(field);
    }
    for (StructType.Field one : way) {
      part = part.field(one.name());
    }
    return part;
  }

  /**
   * Where a struct lies if a pointer to its first member, or to what it is the first of, is used as
   * one to it.
   */
  private static Value.Address at(Value.Address address, CType struct) {
    CType there = address.type();
    if (!(struct instanceof StructType wanted)
        || !(there instanceof StructType found)
        || wanted == found
        || wanted.tag().equals(found.tag())) {
      return address;
    }
    Value.Address inner = address;
    CType type = found;
    while (type instanceof StructType outer && !outer.fields().isEmpty()) {
      StructType.Field first = outer.fields().get(0);
      inner = inner.field(first.name());
      type = first.type();
      if (type instanceof StructType same && same.tag().equals(wanted.tag())) {
        return inner;
      }
    }
    Value.Address outside = address;
    while (!outside.path().isEmpty()) {
      outside = outside.parent();
      if (outside.type() instanceof StructType same && same.tag().equals(wanted.tag())) {
        return outside;
      }
    }
    return address;
  }

  static Value element(CThread thread, Value base, Value index, CType element) {
    if (index.equals(Value.ZERO) || Value.isError(base)) {
      return base; // behind an error there is nothing: who goes there uses the error
    }
    if (!(base instanceof Value.Address) && !(base instanceof Value.Unknown)) {
      return base instanceof Value.Number
          ? Arithmetic.binary(
              org.quiesce.translate.ir.Instruction.BinaryOperator.ADD, base, index, CType.LONG)
          : base;
    }
    Value.Address address = thread.address(base, "an element");
    long by;
    if (index instanceof Value.Number number) {
      by = number.bits();
    } else if (index instanceof Value.Unknown) {
      by = choose(thread, address, index);
    } else {
      return Value.UNDEFINED;
    }
    Path path = address.path();
    long at = path.endsAtIndex() ? (Long) path.last() : 0;
    Value.Address outer = path.endsAtIndex() ? address.parent() : address;
    boolean real = outer.type() instanceof CType.Array;
    if (!real && at + by == 0) {
      return outer;
    }
    return new Value.Address(address.object(), outer.path().index(at + by));
  }

  /** An index that nobody knows is the first or the second: the verdict says so. */
  private static long choose(CThread thread, Value.Address base, Value index) {
    CType array = base.path().endsAtIndex() ? base.parent().type() : null;
    long length = array instanceof CType.Array known && known.length() >= 0 ? known.length() : 2;
    if (length <= 1) {
      return 0;
    }
    String assumed = thread.at() + ": an unknown index was taken to be 0 or 1";
    if (thread.isHosted()) {
      thread.memory().layout().doubt(assumed);
    } else {
      thread.memory().layout().note(assumed);
    }
    return thread.decide(
            Arithmetic.unknown(
                org.quiesce.translate.ir.Instruction.BinaryOperator.NOT_EQUAL.name(),
                index,
                Value.ZERO))
        ? 1
        : 0;
  }

  static Value decay(Value array) {
    return array instanceof Value.Address address
        ? new Value.Address(address.object(), address.path().index(0))
        : array;
  }

  static Value difference(Value left, Value right) {
    if (left instanceof Value.Address a && right instanceof Value.Address b) {
      if (a.equals(b)) {
        return Value.ZERO;
      }
      Path from = a.path().endsAtIndex() ? a.path().parent() : a.path();
      Path to = b.path().endsAtIndex() ? b.path().parent() : b.path();
      if (a.object().equals(b.object()) && from.equals(to)) {
        long i = a.path().endsAtIndex() ? (Long) a.path().last() : 0;
        long j = b.path().endsAtIndex() ? (Long) b.path().last() : 0;
        return Value.of(i - j);
      }
    }
    return Arithmetic.unknown("difference", left, right);
  }

  static Value containerOf(CThread thread, Value member, CType struct, List<String> fields) {
    if (!(member instanceof Value.Address) && !(member instanceof Value.Unknown)) {
      return member;
    }
    Value.Address address = thread.address(member, "container_of");
    List<String> way = names(struct, fields);
    Path path = address.path();
    for (int i = way.size() - 1; i >= 0; i--) {
      if (!way.get(i).equals(path.last())) {
        return outside(thread, address, struct, way);
      }
      path = path.parent();
    }
    return new Value.Address(address.object(), path);
  }

  /** The fields with the unnamed members that they stand in. */
  private static List<String> names(CType struct, List<String> fields) {
    List<String> names = new ArrayList<>();
    CType type = struct;
    for (String field : fields) {
      List<StructType.Field> way = type instanceof StructType known ? known.path(field) : null;
      if (way == null) {
        names.add(field);
        type = new CType.Open(field);
      } else {
        way.forEach(one -> names.add(one.name()));
        type = way.get(way.size() - 1).type();
      }
    }
    return names;
  }

  private static Value outside(
      CThread thread, Value.Address member, CType struct, List<String> way) {
    MemoryObject object = member.object();
    if (object.kind() == MemoryObject.Kind.OUTSIDE && member.path().isEmpty()) {
      MemoryObject whole =
          new MemoryObject(object.id() + "^" + struct, MemoryObject.Kind.OUTSIDE, struct);
      thread.memory().layout().isPart(object, new Value.Address(whole, Path.of(way)));
    }
    return new Value.Address(object, member.path().field(outOf(struct, String.join(".", way))));
  }

  private static String outOf(CType struct, String field) {
    return "^" + struct + "." + field;
  }
}
