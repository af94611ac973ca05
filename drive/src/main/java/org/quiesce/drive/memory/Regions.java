package org.quiesce.drive.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.DataLayout;
import org.quiesce.translate.ir.StructType;

/** Which leaves of an object a range of bytes covers, as far as sizes are known. */
public final class Regions {
  /** A number of bytes that nobody knows. */
  public static final long UNKNOWN = -1;

  /** As many bytes as what is there has. */
  public static final long WHOLE = -2;

  private final Memory memory;
  private final DataLayout sizes = new DataLayout();

  public Regions(Memory memory) {
    this.memory = memory;
  }

  /**
   * What a range covers.
   *
   * @param exact whether it is known that each of the leaves is covered, and wholly
   */
  public record Region(List<Value.Address> leaves, boolean exact) {
    public Region {
      leaves = List.copyOf(leaves);
    }
  }

  /**
   * Where something lies in its object.
   *
   * @param type of what is there; null if it is not known
   * @param offset in bytes; negative if it is not known
   */
  private record Place(@Nullable CType type, long offset) {}

  /** The type of what is at an address; null if it is not known. */
  public @Nullable CType typeAt(Value.Address address) {
    return place(address).type();
  }

  /** The size of a type in bytes. */
  public OptionalLong size(CType type) {
    return sizes.size(type);
  }

  /** How many bytes there are from an address to the end of its object, where that is fixed. */
  public OptionalLong left(Value.Address address) {
    MemoryObject object = address.object();
    boolean fixed =
        object.kind() == MemoryObject.Kind.STATIC || object.kind() == MemoryObject.Kind.FRAME;
    long offset = place(address).offset();
    if (!fixed || offset < 0 || object.type() == null) {
      return OptionalLong.empty();
    }
    OptionalLong all = sizes.size(object.type());
    return all.isEmpty() ? all : OptionalLong.of(all.getAsLong() - offset);
  }

  private Place place(Value.Address address) {
    CType type = address.object().type();
    long offset = 0;
    for (Object element : address.path().elements()) {
      if (type == null) {
        return new Place(null, -1);
      }
      if (element instanceof Long index) {
        type = type instanceof CType.Array array ? array.element() : type;
        OptionalLong size = sizes.size(type);
        offset =
            index == 0 || offset < 0
                ? offset
                : size.isEmpty() ? -1 : offset + index * size.getAsLong();
      } else if (String.valueOf(element).startsWith("#")) {
        break;
      } else {
        Place field = field(type, String.valueOf(element));
        offset = offset < 0 || field.offset() < 0 ? -1 : offset + field.offset();
        type = field.type();
      }
    }
    return new Place(type, offset);
  }

  private Place field(CType type, String name) {
    if (!(type instanceof StructType struct)) {
      return new Place(null, -1);
    }
    for (StructType.Field field : struct.fields()) {
      if (field.name().equals(name)) {
        return new Place(field.type(), sizes.offset(struct, name).orElse(-1));
      }
    }
    boolean united = struct.isUnion() && name.startsWith("$");
    return new Place(united ? struct : null, united ? 0 : -1);
  }

  /**
   * The leaves that a number of bytes from an address covers.
   *
   * @param bytes {@link #UNKNOWN} and {@link #WHOLE} too
   */
  public Region covered(Value.Address start, long bytes) {
    if (bytes == WHOLE) {
      return new Region(memory.leavesBelow(start), true);
    }
    Value.Address root = new Value.Address(start.object(), Path.EMPTY);
    Place from = place(start);
    List<Value.Address> leaves = new ArrayList<>();
    boolean exact = bytes >= 0;
    for (Value.Address leaf : memory.leavesBelow(root)) {
      Place at = place(leaf);
      boolean below = isFrom(leaf.path(), start.path());
      if (bytes < 0 || from.offset() < 0 || at.offset() < 0) {
        if (below) {
          leaves.add(leaf);
          exact &= bytes == 0;
        }
        continue;
      }
      long begin = at.offset() - from.offset();
      long size = at.type() == null ? 1 : Math.max(1, sizes.size(at.type()).orElse(1));
      if (begin < bytes && begin + size > 0) {
        leaves.add(leaf);
        exact &= begin >= 0 && begin + size <= bytes;
      }
    }
    return new Region(bytes == 0 ? List.of() : leaves, exact);
  }

  /** Whether a leaf is below a place, or below a later element of the same array. */
  private static boolean isFrom(Path leaf, Path start) {
    if (!start.endsAtIndex()) {
      return leaf.startsWith(start);
    }
    Path array = start.parent();
    return leaf.startsWith(array)
        && leaf.length() > array.length()
        && leaf.elements().get(array.length()) instanceof Long index
        && index >= (Long) start.last();
  }

  /** Whether a leaf holds a number, as far as is known: no pointer, no state of the kernel. */
  public boolean isNumber(Value.Address leaf) {
    CType type = place(leaf).type();
    return !Memory.isKernelState(leaf) && (type == null || type.isInteger());
  }

  /**
   * Where in another range a leaf of a range has its like: a field for a field, an element for an
   * element.
   */
  public static Value.Address like(Value.Address leaf, Value.Address from, Value.Address to) {
    Path array = from.path().endsAtIndex() ? from.path().parent() : from.path();
    List<Object> rest = leaf.path().elements().subList(array.length(), leaf.path().length());
    boolean indexed = !rest.isEmpty() && rest.get(0) instanceof Long;
    long shift = from.path().endsAtIndex() ? (Long) from.path().last() : 0;
    long by = indexed ? (Long) rest.get(0) - shift : 0;
    Path at = to.path();
    if (by != 0) {
      at = at.endsAtIndex() ? at.parent().index((Long) at.last() + by) : at.index(by);
    }
    for (Object one : indexed ? rest.subList(1, rest.size()) : rest) {
      at = one instanceof Long index ? at.index(index) : at.field(String.valueOf(one));
    }
    return new Value.Address(to.object(), at);
  }
}
