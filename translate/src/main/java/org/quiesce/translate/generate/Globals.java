package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Global;
import org.quiesce.translate.syntax.Variable;

/** Variables at file scope and the structs they are made of, as fields and inner classes. */
final class Globals {
  /** What may stand for a lock in an initialiser, apart from {@code ATOMIC_INIT(n)}. */
  private static final Set<String> INITIALISERS =
      Set.of(
          "__RWSEM_INITIALIZER",
          "__RWSEM_INIT",
          "__MUTEX_INITIALIZER",
          "__SPIN_LOCK_UNLOCKED",
          "__RAW_SPIN_LOCK_UNLOCKED",
          "__SPIN_LOCK_INITIALIZER",
          "__WAIT_QUEUE_HEAD_INITIALIZER");

  private final Pass pass;
  private final boolean shortNames;

  Globals(Pass pass) {
    this.pass = pass;
    this.shortNames =
        pass.globals().stream().filter(key -> isStruct(global(key).type())).count() == 1;
  }

  private static Global global(Pass.Key key) {
    return Objects.requireNonNull(key.file().global(key.name()));
  }

  private boolean isStruct(CType type) {
    return type instanceof CType.Struct
        && pass.types().object(type).isEmpty()
        && !pass.types().isDevice(type);
  }

  /** The class of a struct in shared memory. */
  String struct(CFile file, String tag) {
    StringBuilder java = new StringBuilder();
    StringBuilder made = new StringBuilder();
    StringBuilder none = new StringBuilder();
    List<Variable> fields = Objects.requireNonNull(pass.program().fields(tag));
    java.append(JavaText.line(fields.isEmpty() ? 1 : fields.get(0).at().line()));
    java.append("final class ").append(tag).append("$ extends SharedStruct { ");
    for (Variable field : fields) {
      String mark = JavaText.line(field.at().line());
      String name =
          shortNames
              ? JavaText.literal(field.name())
              : "path + " + JavaText.literal("." + field.name());
      boolean flags = pass.known().flags().contains(pass.flagKey(tag, field.name()));
      String type = flags ? "FlagWord" : memberType(field.type());
      if (type.isEmpty() || pass.shape().stubs().buffers().contains(field.name())) {
        // Whoever uses it is told that it is not modelled.
        continue;
      }
      java.append(mark)
          .append("final ")
          .append(type)
          .append(' ')
          .append(field.name())
          .append("$; ");
      made.append(field.name()).append("$ = ");
      made.append(flags ? "flags(" + name + ", home)" : value(file, tag, field, name)).append("; ");
      none.append(field.name()).append("$ = null; ");
      if (pass.known().waitKeys().contains(field.name() + "$")) {
        java.append("final WaitVar ").append(field.name()).append("$wait; ");
        made.append(field.name()).append("$wait = waitVar(").append(name).append("); ");
        none.append(field.name()).append("$wait = null; ");
      }
    }
    return java
        + tag
        + "$(String path, Lifetime home) { super(path, home); "
        + made
        + "} "
        + tag
        + "$(int error) { super(error); "
        + none
        + "} } ";
  }

  /** The Java type of a field of a struct in shared memory; empty if there is none. */
  private String memberType(CType type) {
    if (type instanceof CType.Array array) {
      boolean modelled = Arrays.isModelled(pass.types(), type);
      return modelled ? Arrays.javaType(memberType(array.element())) : "";
    }
    String java = fieldType(type);
    return java.equals("IntVar") ? "IntCell" : java.replace("RefVar<", "RefCell<");
  }

  /** The Java type of a variable in shared memory; empty if there is none. */
  private String fieldType(CType type) {
    if (type instanceof CType.Array array) {
      boolean modelled = Arrays.isModelled(pass.types(), type);
      return modelled ? Arrays.javaType(fieldType(array.element())) : "";
    }
    if (pass.types().isDevice(type)) {
      return "DevRef";
    }
    String object = pass.types().object(type);
    if (!object.isEmpty()) {
      return object;
    }
    if (type instanceof CType.Struct struct && pass.structs().contains(struct.tag())) {
      return pass.types().structClass(struct.tag());
    }
    String java = pass.types().of(type);
    if (type.isInt()) {
      return java.equals("int") ? "IntVar" : "RefVar<Long>";
    }
    return pass.types().isStorable(type) ? "RefVar<" + java + ">" : "";
  }

  private String value(CFile file, String tag, Variable field, String name) {
    CType type = field.type();
    String embedded = JavaText.literal(tag + "." + field.name());
    if (type instanceof CType.Struct struct && isStruct(type)) {
      return "embed("
          + made(file, struct.tag(), field.at())
          + struct.tag()
          + "$("
          + name
          + ", home), "
          + embedded
          + ", this)";
    }
    if (pass.types().isDevice(type)) {
      return "embed(device(" + name + "), " + embedded + ", this)";
    }
    String object = pass.types().object(type);
    if (type instanceof CType.Array array) {
      return elements(array, name, cell -> method(array.element()) + "(machine, " + cell + ")");
    }
    if (object.isEmpty()) {
      return method(type) + "(machine, " + name + ")";
    }
    boolean work = object.equals("WorkStruct") || object.equals("DelayedWork");
    String made =
        type instanceof CType.Kfifo fifo
            ? fifo(field.at(), fifo, name, false)
            : member(object, name, tag + "." + field.name(), work ? module(tag, field) : "");
    return "embed(" + made + ", " + embedded + ", this)";
  }

  private static String method(CType type) {
    return type instanceof CType.Int number ? number.isLong() ? "wide" : "number" : "pointer";
  }

  /** An array, each element of which is made by this. */
  private static String elements(CType.Array array, String name, UnaryOperator<String> maker) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      cells.add(maker.apply(name + " + " + JavaText.literal("[" + i + "]")));
    }
    return Arrays.shared(array, name, cells);
  }

  /** How an object of a struct's class is made; what the header defines is there first. */
  private String made(CFile file, String tag, At at) {
    CFile definer = pass.program().definerOfStruct(tag);
    if (definer == null || definer == file) {
      return "new ";
    }
    if (pass.program().sources().contains(definer)) {
      pass.problem(at, "a struct of another file");
    }
    int index = pass.program().files().indexOf(definer);
    return "context.unit(" + JavaTypes.unitClass(index) + ".class).new ";
  }

  /** The module whose text a work item's function is; there may be only one. */
  private String module(String tag, Variable field) {
    Set<String> modules = WorkFunctions.modules(pass, field.name());
    if (modules.size() > 1) {
      pass.problem(
          field.at(), tag + "." + field.name() + ", a work item with functions of several modules");
    }
    return modules.isEmpty() ? "" : modules.iterator().next();
  }

  /** A kernel object inside a struct. */
  private static String member(String object, String name, String kind, String module) {
    String quoted = JavaText.literal(module);
    return switch (object) {
      case "WorkStruct" -> "work(" + name + ", " + quoted + ", home)";
      case "DelayedWork" -> "delayedWork(" + name + ", " + quoted + ", home)";
      case "Mutex" -> "mutex(" + name + ", " + JavaText.literal(kind) + ", home)";
      case "Completion", "WaitQueue" -> "new " + object + "(kernel, " + name + ", home)";
      case "XArray" -> "xarray(" + name + ", home)";
      case "ListHead" -> "new ListHead(context, " + name + ", home)";
      default -> made(object, name);
    };
  }

  private static String made(String object, String name) {
    return switch (object) {
      case "ListHead" -> "new ListHead(context, " + name + ", null)";
      case "XArray" -> "xarray(" + name + ", null)";
      case "FlagWord" -> "flags(" + name + ", null)";
      case "RefCount" -> "new RefCount(kernel, " + name + ", 0)";
      case "Atomic", "Mutex" -> object.toLowerCase(java.util.Locale.ROOT) + "(" + name + ")";
      default -> "new " + object + "(kernel, " + name + ")";
    };
  }

  private static String cell(CType type, String name, String number, String pointer) {
    if (type instanceof CType.Int wide && wide.isLong()) {
      return "new RefVar<Long>(machine, " + name + ", 0L)";
    }
    return type.isInt()
        ? "new IntVar(machine, " + name + ", " + number + ")"
        : "new RefVar<>(machine, " + name + ", " + pointer + ")";
  }

  private String fifo(At at, CType.Kfifo type, String name, boolean initialised) {
    String tag = type.element().tag();
    List<Variable> fields = pass.program().fields(tag);
    if (fields == null || !pass.program().isValue(tag)) {
      return "null";
    }
    StringBuilder zero = new StringBuilder();
    for (Variable field : fields) {
      zero.append(", (Object) ").append(JavaTypes.zero(field.type()));
    }
    String record = "StructValue.of(" + Places.structType(pass.program(), tag) + zero + ")";
    String java = pass.shape().kfifo(fields, name, record, initialised);
    if (java == null) {
      pass.problem(at, "a kfifo");
    }
    return java == null ? "null" : java;
  }

  /** A variable at file scope as a field of its unit. */
  String variable(Pass.Key key) {
    Global global = global(key);
    CFile file = key.file();
    String name = JavaText.literal(global.name());
    String java = global.name() + "$";
    String mark = JavaText.line(global.at().line());
    CType type = global.type();
    String object = pass.types().object(type);
    boolean flags = pass.known().flags().contains(global.name());
    String fieldType = flags ? "FlagWord" : fieldType(type);
    if (fieldType.isEmpty()) {
      pass.problem(global.at(), global.name() + ", a variable of type " + Convert.describe(type));
      return "";
    }
    String value;
    if (flags) {
      value = "flags(" + name + ", null)";
    } else if (pass.types().isDevice(type)) {
      value = "device(" + name + ")";
    } else if (object.equals("WorkStruct")) {
      value = work(file, global);
    } else if (type instanceof CType.Kfifo fifo) {
      value = fifo(global.at(), fifo, name, global.initialised());
    } else if (!object.isEmpty()) {
      value = made(object, name);
    } else if (type instanceof CType.Struct struct) {
      value =
          "always("
              + made(file, struct.tag(), global.at())
              + struct.tag()
              + "$("
              + name
              + ", null))";
    } else if (type instanceof CType.Array array) {
      String element = pass.types().boxed(array.element());
      value =
          elements(
              array,
              name,
              cell -> cell(array.element(), cell, "0", "null").replace("<>", "<" + element + ">"));
    } else {
      value = cell(type, name, "0", "null");
      if (type instanceof CType.Pointer) {
        value = "always(" + value + ")";
      }
    }
    String wait =
        pass.known().waitKeys().contains(java)
            ? "final WaitVar " + java + "wait = waitVar(" + name + "); "
            : "";
    return mark
        + "final "
        + fieldType
        + " "
        + java
        + " = "
        + value
        + "; "
        + wait
        + initialiser(file, java, global.name(), type, global.init(), global);
  }

  private String work(CFile file, Global global) {
    String function = WorkFunctions.of(file, global);
    if (function == null) {
      pass.problem(global.at(), "a work item without one function of its own");
      return "null";
    }
    CFile definer = pass.program().definer(file, function);
    if (definer == null) {
      throw new BadSourceException(
          global.at().toLine()
              + ": no source defines "
              + function
              + ", the function of "
              + global.name());
    }
    Function body = definer.function(function);
    boolean fits =
        body.parameters().size() == 1
            && body.parameters().get(0).type().pointsTo("work_struct")
            && body.result() instanceof CType.Nothing;
    if (!fits) {
      throw new BadSourceException(
          body.at().toLine()
              + ": "
              + function
              + " is a work function and must be void (struct work_struct *)");
    }
    String call = pass.function(file, definer, function);
    return "work("
        + JavaText.literal(global.name())
        + ", () -> "
        + call
        + "(this."
        + global.name()
        + "$), "
        + JavaText.literal(pass.module(file))
        + ")";
  }

  /** Stores what an initialiser says; zero is there already. */
  private String initialiser(
      CFile file, String java, String key, CType type, @Nullable Expr init, Global global) {
    if (type instanceof CType.Struct struct && isStruct(type)) {
      return members(file, java, struct, init, global);
    }
    if (type instanceof CType.Array array) {
      Arrays arrays = new Arrays(new Expressions(pass, file, new Scope()));
      List<Expr> items = init == null ? List.of() : arrays.items(array, init);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < items.size(); i++) {
        String cell = java + ".at(" + i + "L, \"\")";
        text.append(initialiser(file, cell, key, array.element(), items.get(i), global));
      }
      return text.toString();
    }
    String object = pass.types().object(type);
    if (!object.isEmpty()) {
      return kernelObject(file, java, key, object, init, global);
    }
    if (init == null
        || init instanceof Expr.Null
        || pass.types().isDevice(type) && init instanceof Expr.Init) {
      return "";
    }
    Expressions expressions = new Expressions(pass, file, new Scope());
    String value = expressions.value(init, type);
    if (value.contains("unit")) {
      pass.problem(init.at(), "an initialiser that names something of another file");
    }
    return value.equals("0") || value.equals("0L") || value.equals("null")
        ? ""
        : type instanceof CType.Int number && number.isLong()
            ? "{ setWide(" + java + ", " + value + ", PLAIN); } "
            : "{ " + java + ".set(" + value + ", PLAIN); } ";
  }

  private String kernelObject(
      CFile file, String java, String key, String object, @Nullable Expr init, Global global) {
    if (init == null) {
      if (file.isMacro(global.name())) {
        pass.initialised().initialises(global.name());
      }
      return "";
    }
    pass.initialised().initialises(key);
    if (init instanceof Expr.Call call && INITIALISERS.contains(call.name())) {
      return "";
    }
    if (init instanceof Expr.Call call
        && call.name().equals("LIST_HEAD_INIT")
        && object.equals("ListHead")) {
      return "{ " + java + ".init(); } ";
    }
    if (init instanceof Expr.Call call
        && call.name().equals("__WORK_INITIALIZER")
        && call.arguments().size() == 2
        && object.equals("WorkStruct")) {
      Expressions expressions = new Expressions(pass, file, new Scope());
      String function = expressions.value(call.arguments().get(1)).java();
      return "{ startsWith(" + java + ", " + function + "); } ";
    }
    if (init instanceof Expr.Call call
        && call.name().equals("ATOMIC_INIT")
        && call.arguments().size() == 1
        && object.equals("Atomic")
        && call.arguments().get(0) instanceof Expr.Numeral number) {
      return number.value() == 0 ? "" : "{ " + java + ".set(" + (int) number.value() + "); } ";
    }
    pass.problem(init.at(), "this initialiser");
    return "";
  }

  private String members(
      CFile file, String java, CType.Struct type, @Nullable Expr init, Global global) {
    List<Variable> fields =
        Objects.requireNonNullElse(pass.program().fields(type.tag()), List.of());
    List<Expr.Init.Item> items = List.of();
    if (init instanceof Expr.Init list) {
      items = list.items();
    } else if (init != null) {
      pass.problem(init.at(), "this initialiser");
    }
    StringBuilder result = new StringBuilder();
    for (Variable field : fields) {
      Expr value = null;
      for (Expr.Init.Item item : items) {
        value = field.name().equals(item.field()) ? item.value() : value;
      }
      if (!fieldType(field.type()).isEmpty()) {
        String key = pass.flagKey(type.tag(), field.name());
        String member = java + "." + field.name() + "$";
        result.append(initialiser(file, member, key, field.type(), value, global));
      } else if (value != null) {
        pass.problem(value.at(), "the initial value of " + field.name());
      }
    }
    for (Expr.Init.Item item : items) {
      boolean known = fields.stream().anyMatch(f -> f.name().equals(item.field()));
      if (!known && !(item.value() instanceof Expr.Numeral n && n.value() == 0)) {
        pass.problem(item.value().at(), "this initialiser");
      }
    }
    return result.toString();
  }
}
