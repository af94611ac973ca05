package org.quiesce.translate.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.NotModelled;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Global;

/** One pass over all that the roles reach: what it needs, and what it found. */
public final class Pass {
  /** A function or variable of a file. */
  public record Key(CFile file, String name) {
    @Override
    public String toString() {
      return file.name() + ":" + name;
    }
  }

  private final Shape<?> shape;
  private final Program program;
  private final Roles roles;
  private final Facts known;
  private final Facts found;
  private final JavaTypes types;
  private final Stubbing stubbing;
  private final Initialised initialised = new Initialised();
  private final Set<NotModelled> problems = new TreeSet<>();
  private final Set<String> notes = new TreeSet<>();
  private final Map<String, Set<String>> doubts = new TreeMap<>();
  private final Callbacks callbacks = new Callbacks();
  private final Set<Key> functions = new LinkedHashSet<>();
  private final Map<Key, Set<Key>> calls = new LinkedHashMap<>();
  private @Nullable Key current;
  private final Deque<Key> toDo = new ArrayDeque<>();
  private final Set<Key> globals = new LinkedHashSet<>();
  private final Set<String> structs = new LinkedHashSet<>();
  private final Map<CFile, Set<String>> fields = new LinkedHashMap<>();

  Pass(Shape<?> shape, Roles roles, Facts known) {
    this.shape = shape;
    this.program = roles.program();
    this.roles = roles;
    this.known = known;
    this.found = known.copy();
    known.allocated().forEach(program::markAllocated);
    shape.shared().forEach(program::markAllocated);
    this.types = new JavaTypes(program, shape);
    this.stubbing = new Stubbing(program, shape.stubs());
  }

  public Shape<?> shape() {
    return shape;
  }

  public Program program() {
    return program;
  }

  public Roles roles() {
    return roles;
  }

  /** What earlier passes found. */
  public Facts known() {
    return known;
  }

  /** What this pass finds. */
  public Facts found() {
    return found;
  }

  public JavaTypes types() {
    return types;
  }

  /** Whether a function of the sources takes a device lock. */
  public boolean locks(CFile file, String function) {
    return stubbing.locks(file, function);
  }

  /** Whether a function of the sources does something that is known to matter. */
  public boolean acts(CFile file, String function) {
    return stubbing.isKnownToAct(file, function);
  }

  /** Which kernel objects are used, and which are initialised. */
  Initialised initialised() {
    return initialised;
  }

  Stubbing stubbing() {
    return stubbing;
  }

  Set<NotModelled> problems() {
    return problems;
  }

  Set<String> notes() {
    return notes;
  }

  /** The functions that are reached. */
  Set<Key> functions() {
    return functions;
  }

  public Set<Key> globals() {
    return globals;
  }

  public Set<String> structs() {
    return structs;
  }

  public void problem(At at, String what) {
    problems.add(new NotModelled(at.file(), at.line(), what));
  }

  /**
   * Something that is modelled in part: what it can touch is not proved, only refuted.
   *
   * @param properties ids; none for every property
   */
  public void doubt(At at, String what, String... properties) {
    String reason = new NotModelled(at.file(), at.line(), what).toString();
    if (properties.length == 0) {
      doubts.computeIfAbsent("", all -> new TreeSet<>()).add(reason);
    }
    for (String property : properties) {
      doubts.computeIfAbsent(property, unused -> new TreeSet<>()).add(reason);
    }
    note(
        at,
        "not modelled: "
            + what
            + ", not proved: "
            + (properties.length == 0 ? "anything" : String.join(", ", properties)));
  }

  /** What the sources register. */
  Callbacks callbacks() {
    return callbacks;
  }

  /** What is doubted, by property. */
  Map<String, Set<String>> doubts() {
    return doubts;
  }

  public void note(At at, String what) {
    notes.add(at.toLine() + ": " + what);
  }

  /** The next function to be translated, or null. */
  @Nullable Key next() {
    current = toDo.poll();
    return current;
  }

  /** A function that calls itself, directly or not: the explorer could not end it. */
  void requireNoRecursion() {
    for (Key start : functions) {
      Set<Key> reached = new LinkedHashSet<>();
      Deque<Key> open = new ArrayDeque<>(calls.getOrDefault(start, Set.of()));
      for (Key key = open.poll(); key != null; key = open.poll()) {
        if (reached.add(key)) {
          open.addAll(calls.getOrDefault(key, Set.of()));
        }
      }
      if (reached.contains(start)) {
        problem(start.file().placeOf(start.name()), "recursion: " + start.name() + "()");
      }
    }
  }

  /** Asks for a function; gives how to call it from {@code from}. */
  String function(CFile from, CFile file, String name) {
    Key key = new Key(file, name);
    if (functions.add(key)) {
      toDo.add(key);
    }
    if (current != null) {
      calls.computeIfAbsent(current, caller -> new LinkedHashSet<>()).add(key);
    }
    return member(from, file, name);
  }

  /** Asks for an object that stands for a function's address. */
  String callback(CFile from, CFile file, String name) {
    function(from, file, name);
    found.callbacks().add(new Key(file, name).toString());
    return unit(from, file) + name + "$fn";
  }

  /** Asks for a variable; gives how to name it from {@code from}. */
  String global(CFile from, CFile file, Global global) {
    Key key = new Key(file, global.name());
    if (globals.add(key)) {
      file.doubt(global.name()).ifPresent(d -> problem(global.at(), d.what()));
      struct(global.at(), global.type());
    }
    return member(from, file, global.name());
  }

  /** How a field that is used as a word of flags is known. */
  String flagKey(String tag, String field) {
    return tag + "." + field;
  }

  /**
   * Asks for the objects of a struct that is allocated at run time, or for the copies of a local
   * variable.
   *
   * @param name tag, or {@code function.variable}
   * @return how to name their pool from {@code from}
   */
  String pool(CFile from, CType.Struct type, String name, boolean stack, At at) {
    found.allocated().add(type.tag());
    CFile file = program.definerOfStruct(type.tag());
    if (file == null || program.isAmbiguous(type.tag())) {
      problem(at, "an object of struct " + type.tag() + ", which no source defines, or two do");
      return "null";
    }
    struct(at, type);
    String java = name.replace('.', '$') + "$pool";
    declared(
        file,
        "final Pool<"
            + type.tag()
            + "$> "
            + java
            + " = pool("
            + JavaText.literal(type.tag())
            + ", "
            + JavaText.literal(name)
            + ", "
            + stack
            + ", (name, home) -> new "
            + type.tag()
            + "$(name, home)); ");
    return unit(from, file) + java;
  }

  /**
   * How an error pointer to a struct is made: a Java function of the number; empty if it is not.
   */
  String errorMaker(CFile from, String tag) {
    CFile file = program.definerOfStruct(tag);
    if (file == null || !program.isObject(tag) || program.isAmbiguous(tag)) {
      return "";
    }
    struct(new At(file.name(), 1, 1), new CType.Struct(tag));
    String name = tag + "$err";
    declared(
        file,
        "final java.util.function.IntFunction<"
            + tag
            + "$> "
            + name
            + " = error -> new "
            + tag
            + "$(error); ");
    return unit(from, file) + name;
  }

  /** The name of the function that is being translated. */
  String current() {
    return current == null ? "" : current.name();
  }

  /** Declares a field of a file's unit, once. */
  void declared(CFile file, String java) {
    fields.computeIfAbsent(file, unused -> new LinkedHashSet<>()).add(java);
  }

  /** The fields of a file's unit that no variable of the file is. */
  String declaredFields(CFile file) {
    return String.join("", fields.getOrDefault(file, Set.of()));
  }

  /** Asks for the class of a struct in shared memory. */
  void struct(At at, CType type) {
    if (type instanceof CType.Struct struct
        && types.object(type).isEmpty()
        && !types.isDevice(type)
        && structs.add(struct.tag())) {
      CFile file = program.definerOfStruct(struct.tag());
      if (file == null) {
        problem(at, "struct " + struct.tag() + ", which no source defines");
        return;
      }
      file.doubt("struct " + struct.tag()).ifPresent(d -> problem(at, d.what()));
      var fields = program.fields(struct.tag());
      if (fields != null) {
        fields.stream()
            .filter(field -> program.definerOfStruct(field.type().tag()) != null)
            .forEach(field -> struct(field.at(), field.type()));
      }
    }
  }

  private String member(CFile from, CFile file, String name) {
    return unit(from, file) + name + "$";
  }

  /** How code of one file names the unit of another: empty, or with a dot. */
  String unit(CFile from, CFile file) {
    return from == file ? "" : "unit" + program.files().indexOf(file) + ".";
  }

  /** The module whose text a file's functions are; empty for built-in code. */
  public String module(CFile file) {
    return shape.module(roles, file);
  }
}
