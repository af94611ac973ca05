package org.quiesce.translate.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Global;
import org.quiesce.translate.syntax.Variable;

/** Several files, linked by name. */
public final class Program {
  private final List<CFile> files;
  private final @Nullable CFile header;
  private final List<CFile> sources;
  private final Map<String, CFile> shared = new HashMap<>();
  private final Set<String> objects = new HashSet<>();

  /** A function or variable in the file that defines it. */
  public record Found<T>(CFile file, T what) {}

  /**
   * Links.
   *
   * @param header what the sources get from headers, or null
   * @throws BadSourceException if two files define the same function
   */
  public Program(List<CFile> sources, @Nullable CFile header) {
    this.sources = List.copyOf(sources);
    this.header = header;
    List<CFile> all = new ArrayList<>(sources);
    if (header != null) {
      all.add(header);
    }
    this.files = List.copyOf(all);
    for (CFile file : sources) {
      for (String function : file.functionNames()) {
        if (file.isStatic(function)) {
          continue;
        }
        CFile other = shared.put(function, file);
        if (other != null) {
          throw new BadSourceException(
              file.placeOf(function).toLine()
                  + ": "
                  + function
                  + " is defined in "
                  + other.placeOf(function).toLine()
                  + " too; give each function once");
        }
      }
    }
    for (CFile file : files) {
      file.globals().forEach(global -> markObject(global.type()));
      file.structTags().stream()
          .filter(tag -> holdsObject(tag, new HashSet<>()))
          .forEach(tag -> markObject(new CType.Struct(tag)));
    }
  }

  /** Whether two files define a struct differently, so that nobody knows which one is meant. */
  public boolean isAmbiguous(String tag) {
    List<List<String>> seen = new ArrayList<>();
    for (CFile file : sources) {
      List<Variable> fields = file.struct(tag);
      if (fields != null) {
        seen.add(fields.stream().map(field -> field.name() + " " + field.type()).toList());
      }
    }
    return seen.stream().distinct().count() > 1;
  }

  /** Whether a struct holds a kernel object, so that it cannot be copied. */
  private boolean holdsObject(String tag, Set<String> visited) {
    List<Variable> fields = fields(tag);
    return fields != null
        && visited.add(tag)
        && fields.stream()
            .map(Variable::type)
            .anyMatch(
                type ->
                    !KernelTypes.object(type).isEmpty()
                        || KernelTypes.isDevice(type)
                        || type instanceof CType.Struct struct
                            && holdsObject(struct.tag(), visited));
  }

  /** Makes the fields of a struct shared memory: it is allocated at run time. */
  public void markAllocated(String tag) {
    markObject(new CType.Struct(tag));
  }

  private void markObject(CType type) {
    if (type instanceof CType.Struct struct && objects.add(struct.tag())) {
      List<Variable> fields = fields(struct.tag());
      if (fields != null) {
        fields.forEach(field -> markObject(field.type()));
      }
    }
  }

  /** All files, the header last. */
  public List<CFile> files() {
    return files;
  }

  /** All files but the header. */
  public List<CFile> sources() {
    return sources;
  }

  /** The file in which a call from {@code file} finds a function; null if no file defines it. */
  public @Nullable CFile definer(CFile file, String function) {
    CFile found = file.defines(function) ? file : shared.get(function);
    return found == null && header != null && header.defines(function) ? header : found;
  }

  /** The file that defines a function, static or not; null if none does. */
  public @Nullable CFile anyDefiner(String function) {
    CFile file = shared.get(function);
    return file != null
        ? file
        : sources.stream().filter(f -> f.defines(function)).findFirst().orElse(null);
  }

  /** A variable that code in {@code file} can name. */
  public @Nullable Found<Global> global(CFile file, String name) {
    Global own = file.global(name);
    if (own != null) {
      return new Found<>(file, own);
    }
    for (CFile other : files) {
      Global global = other.global(name);
      if (global != null && !global.isStatic()) {
        return new Found<>(other, global);
      }
    }
    return null;
  }

  /** Fields of a struct, or null if nobody knows them. */
  public @Nullable List<Variable> fields(String tag) {
    List<Variable> fields = null;
    for (CFile file : files) {
      fields = fields == null ? file.struct(tag) : fields;
    }
    return fields;
  }

  /** The file that defines a struct, or null if none does. */
  public @Nullable CFile definerOfStruct(String tag) {
    for (CFile file : files) {
      if (file.struct(tag) != null) {
        return file;
      }
    }
    return null;
  }

  /** Whether there is a variable of this struct, so that its fields are shared memory. */
  public boolean isObject(String tag) {
    return objects.contains(tag);
  }

  /** Whether a struct is known and made of numbers and pointers, so that it can be copied. */
  public boolean isValue(String tag) {
    List<Variable> fields = fields(tag);
    return fields != null
        && !isObject(tag)
        && fields.stream().allMatch(f -> isInt(f.type()) || f.type().isPointer());
  }

  private static boolean isInt(CType type) {
    return type.isInt();
  }

  /** All files' names, for messages. */
  public String names() {
    List<String> names = new ArrayList<>();
    sources.forEach(file -> names.add(file.name()));
    return String.join(", ", names);
  }
}
