package org.quiesce.translate.generate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quiesce.translate.link.KernelTypes;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.syntax.CType;

/** Which Java type stands for a C type. */
public final class JavaTypes {
  /** {@code void (*)(struct device *)}. */
  static final CType RELEASE =
      new CType.Function(
          new CType.Nothing(), List.of(new CType.Pointer(new CType.Struct("device"))));

  private final Program program;
  private final Set<String> used = new LinkedHashSet<>();
  private final Map<String, String> pointers;
  private final Map<String, String> objects;

  JavaTypes(Program program, Shape<?> shape) {
    this.program = program;
    this.pointers = shape.pointers();
    this.objects = shape.objects();
  }

  /** Class of the kernel object that a variable of this type is; empty if it is none. */
  public String object(CType type) {
    String given = type instanceof CType.Named named ? objects.get(named.name()) : null;
    if (type instanceof CType.Struct struct) {
      given = objects.get(struct.tag());
    }
    return given != null ? given : isDevice(type) ? "" : KernelTypes.object(type);
  }

  /** Whether it is a device, or a struct that is nothing but one. */
  boolean isDevice(CType type) {
    return KernelTypes.isDevice(type)
        && !(type instanceof CType.Struct struct && pointers.containsKey(struct.tag()));
  }

  /** Whether the environment owns a struct, as an object of a class of its own. */
  boolean isForeign(CType type) {
    return type instanceof CType.Struct struct && pointers.containsKey(struct.tag());
  }

  /** Whether a type is a pointer to a function, as far as anybody can tell. */
  public static boolean isFunction(CType type) {
    return type instanceof CType.Pointer pointer
            && (pointer.to() instanceof CType.Function || isNamedFunction(pointer.to()))
        || isNamedFunction(type);
  }

  private static boolean isNamedFunction(CType type) {
    return type instanceof CType.Named named && Known.namesFunction(named.name());
  }

  /** The Java type of a variable, parameter or result; empty if there is none. */
  public String of(CType type) {
    if (type instanceof CType.Int number) {
      return number.isLong() ? "long" : "int";
    }
    if (type instanceof CType.Nothing) {
      return "void";
    }
    if (isFunction(type)) {
      return "Fn";
    }
    if (type instanceof CType.Struct struct && program.isValue(struct.tag())) {
      return "StructValue";
    }
    return type instanceof CType.Pointer pointer ? pointee(pointer.to()) : "";
  }

  /** Whether a pointer may be kept in shared memory. */
  boolean isStorable(CType type) {
    String java = of(type);
    return !java.isEmpty()
        && !java.equals("StructVar")
        && !java.equals("StructValue")
        && !java.equals("void")
        && !java.startsWith("Local");
  }

  /** As {@link #of}, for a type argument. */
  public String boxed(CType type) {
    String java = of(type);
    return switch (java) {
      case "int" -> "Integer";
      case "long" -> "Long";
      default -> java;
    };
  }

  private String pointee(CType to) {
    String object = object(to);
    if (!object.isEmpty()) {
      return object;
    }
    if (to instanceof CType.Int || to instanceof CType.Nothing) {
      return "Object";
    }
    if (to instanceof CType.Pointer) {
      return "Local<Object>";
    }
    if (!(to instanceof CType.Struct struct)) {
      return "";
    }
    String known = isDevice(struct) ? "DevRef" : pointers.get(struct.tag());
    if (known != null) {
      return known;
    }
    if (program.isObject(struct.tag())) {
      String java = structClass(struct.tag());
      return java.isEmpty() ? "Object" : java;
    }
    return program.isValue(struct.tag()) ? "StructVar" : "Object";
  }

  /** The class generated for a struct in shared memory. */
  String structClass(String tag) {
    var file = program.definerOfStruct(tag);
    if (file != null) {
      used.add(tag);
    }
    return file == null ? "" : unitClass(program.files().indexOf(file)) + "." + tag + "$";
  }

  /** The structs whose classes were named so far. */
  Set<String> used() {
    return used;
  }

  static String unitClass(int index) {
    return "Unit" + index;
  }

  /** The Java expression of zero. */
  static String zero(CType type) {
    return type.isPointer()
        ? "null"
        : type instanceof CType.Int number && number.isLong() ? "0L" : "0";
  }
}
