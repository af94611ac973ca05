package org.quiesce.translate.ir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Sizes, alignments and offsets in bytes as on x86-64 (LP64). */
public final class DataLayout {
  private record Extent(long size, long alignment) {}

  private record OfStruct(Extent extent, Map<String, Long> offsets) {}

  private static final Extent UNKNOWN = new Extent(-1, 1);

  private final Map<StructType, OfStruct> structs = new HashMap<>();

  /** The size of a type; empty if a part of it is open. That of void and functions is 1. */
  public OptionalLong size(CType type) {
    long size = extent(type).size();
    return size < 0 ? OptionalLong.empty() : OptionalLong.of(size);
  }

  public OptionalLong alignment(CType type) {
    Extent extent = extent(type);
    return extent.size() < 0 ? OptionalLong.empty() : OptionalLong.of(extent.alignment());
  }

  /**
   * The offset of a field, which may be one of an unnamed member; empty if it is not known. That of
   * a bit-field is of the byte in which it begins.
   */
  public OptionalLong offset(StructType struct, String field) {
    List<StructType.Field> way = struct.path(field);
    if (way == null) {
      return OptionalLong.empty();
    }
    long sum = 0;
    StructType at = struct;
    for (StructType.Field step : way) {
      Long offset = layOut(at).offsets().get(step.name());
      if (offset == null) {
        return OptionalLong.empty();
      }
      sum += offset;
      if (step.type() instanceof StructType inner) {
        at = inner;
      }
    }
    return OptionalLong.of(sum);
  }

  private Extent extent(CType type) {
    if (type instanceof CType.Int i) {
      return new Extent(i.bits() / 8, i.bits() / 8);
    }
    if (type instanceof CType.Real r) {
      return new Extent(r.bits() / 8, r.bits() / 8);
    }
    if (type instanceof CType.Pointer) {
      return new Extent(8, 8);
    }
    if (type instanceof CType.Array a) {
      Extent element = extent(a.element());
      return a.length() < 0 || element.size() < 0
          ? new Extent(-1, element.alignment())
          : new Extent(a.length() * element.size(), element.alignment());
    }
    if (type instanceof StructType s) {
      return s.isOpen() ? UNKNOWN : layOut(s).extent();
    }
    return type instanceof CType.Open ? UNKNOWN : new Extent(1, 1);
  }

  private OfStruct layOut(StructType struct) {
    OfStruct known = structs.get(struct);
    if (known == null) {
      known = compute(struct);
      if (!struct.isOpen()) {
        structs.put(struct, known);
      }
    }
    return known;
  }

  private OfStruct compute(StructType struct) {
    boolean tight = struct.isPacked();
    Map<String, Long> offsets = new HashMap<>();
    long bits = 0;
    long size = 0;
    long alignment = 1;
    boolean unknown = false;
    List<StructType.Field> fields = struct.fields();
    for (int i = 0; i < fields.size(); i++) {
      StructType.Field field = fields.get(i);
      Extent extent = extent(field.type());
      boolean flexible =
          i == fields.size() - 1 && field.type() instanceof CType.Array a && a.length() < 0;
      long width = flexible ? 0 : extent.size() * 8;
      long unit = tight ? 1 : extent.alignment();
      if (extent.size() < 0 && !flexible) {
        unknown = true;
        width = 0;
      }
      if (struct.isUnion()) {
        bits = 0;
      }
      if (field.bits() >= 0) {
        long cell = extent.size() * 8;
        if (field.bits() == 0) {
          bits = up(bits, cell);
          continue;
        }
        if (!tight && bits / cell != (bits + field.bits() - 1) / cell) {
          bits = up(bits, cell);
        }
        if (!unknown) {
          offsets.put(field.name(), bits / 8);
        }
        bits += field.bits();
        if (field.name().startsWith("$")) {
          unit = 1;
        }
      } else {
        bits = up(bits, unit * 8);
        if (!unknown) {
          offsets.put(field.name(), bits / 8);
        }
        bits += width;
      }
      alignment = Math.max(alignment, unit);
      size = Math.max(size, bits);
    }
    long bytes = up((size + 7) / 8, alignment);
    return new OfStruct(unknown ? UNKNOWN : new Extent(bytes, alignment), offsets);
  }

  private static long up(long value, long unit) {
    return (value + unit - 1) / unit * unit;
  }
}
