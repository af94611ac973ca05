package org.quiesce.translate.generate;

import java.util.Map;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.syntax.CType;

/** Which Java type stands for a C type. */
public final class JavaTypes {
  private static final Map<String, String> OBJECTS =
      Map.of(
          "rw_semaphore", "RwSemaphore",
          "mutex", "Mutex",
          "work_struct", "WorkStruct",
          "spinlock_t", "SpinLock",
          "raw_spinlock_t", "SpinLock",
          "spinlock", "SpinLock",
          "atomic_t", "Atomic",
          "wait_queue_head_t", "WaitVar",
          "wait_queue_head", "WaitVar");

  private final Program program;
  private final Map<String, String> pointers;

  JavaTypes(Program program, Map<String, String> pointers) {
    this.program = program;
    this.pointers = pointers;
  }

  /** Class of the kernel object that a variable of this type is; empty if it is none. */
  public String object(CType type) {
    if (type instanceof CType.Kfifo) {
      return "Kfifo<StructValue>";
    }
    String name =
        type instanceof CType.Named named
            ? named.name()
            : type instanceof CType.Struct struct ? struct.tag() : "";
    return OBJECTS.getOrDefault(name, "");
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
    if (to instanceof CType.Int number && number.bits() == 8 || to instanceof CType.Nothing) {
      return "Object";
    }
    if (to instanceof CType.Int || to instanceof CType.Pointer) {
      return "Local<Object>";
    }
    if (!(to instanceof CType.Struct struct)) {
      return "";
    }
    String known = struct.tag().equals("device") ? "DevRef" : pointers.get(struct.tag());
    if (known != null) {
      return known;
    }
    if (program.isObject(struct.tag())) {
      return structClass(struct.tag());
    }
    return program.isValue(struct.tag()) ? "StructVar" : "Object";
  }

  /** The class generated for a struct in shared memory. */
  String structClass(String tag) {
    var file = program.definerOfStruct(tag);
    return file == null ? "" : unitClass(program.files().indexOf(file)) + "." + tag + "$";
  }

  static String unitClass(int index) {
    return "Unit" + index;
  }
}
