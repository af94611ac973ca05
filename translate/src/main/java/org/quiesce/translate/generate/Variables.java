package org.quiesce.translate.generate;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Stmt;
import org.quiesce.translate.syntax.Variable;

/** Declarations of local variables. */
final class Variables {
  private final Expressions expressions;
  private final Usage usage;
  private final IdentityHashMap<Variable, Place> hoisted = new IdentityHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> pools = new HashMap<>();

  Variables(Expressions expressions, Usage usage) {
    this.expressions = expressions;
    this.usage = usage;
  }

  private String fresh(String name) {
    return name + "$" + numbers.merge(name, 1, Integer::sum);
  }

  /** The type of a variable; an unknown typedef that is called is a function pointer. */
  private CType type(Variable variable) {
    CType type = variable.type();
    if (type instanceof CType.Named && usage.called().contains(variable.name())) {
      return new CType.Pointer(new CType.Function(new CType.Other("result"), List.of()));
    }
    return type;
  }

  private boolean isStruct(CType type) {
    return type instanceof CType.Struct struct
        && expressions.pass().program().isValue(struct.tag());
  }

  /** Whether a local variable is a kernel object, or a struct that holds one. */
  boolean isObject(Variable variable) {
    CType type = variable.type();
    return type instanceof CType.Struct struct
        && !variable.isStatic()
        && (expressions.pass().types().object(type).equals("Completion")
            || expressions.pass().types().object(type).isEmpty()
                && !expressions.pass().types().isDevice(type)
                && !expressions.pass().types().isForeign(type)
                && expressions.pass().program().isObject(struct.tag())
                && expressions.pass().program().fields(struct.tag()) != null);
  }

  /** Declares a local object: Java up to the scope in which it is there. */
  String enter(Variable variable) {
    Pass pass = expressions.pass();
    CFile file = expressions.file();
    String name = fresh(variable.name());
    String key = pass.current() + "." + variable.name();
    String where = Expressions.where(variable.at());
    String pool;
    if (variable.type() instanceof CType.Struct struct && pass.types().object(struct).isEmpty()) {
      pool = pass.pool(file, struct, key, true, variable.at());
      pools.put(name, pool);
      expressions.scope().declare(variable.name(), Place.of(Place.Kind.OBJECT, name, struct));
      if (variable.init() == null && HeapCalls.counts(pass, struct.tag())) {
        expressions.unknown(
            variable.at(), "a local struct with a counter or flags, without values");
      }
      String entered = pool + ".enter(" + where + ")";
      return "final var "
          + name
          + " = "
          + (variable.init() == null ? "heap.uninitialised(" + entered + ")" : entered)
          + "; try { "
          + (variable.init() == null ? "" : stores(variable));
    }
    if (!isCompletion(variable.init())) {
      pass.initialised().uses(key, "Completion", variable.at());
    }
    pool = key.replace('.', '$') + "$pool";
    pass.declared(
        file,
        "final Pool<Completion> "
            + pool
            + " = pool(\"completion\", "
            + JavaText.literal(key)
            + ", true, (name, home) -> new Completion(kernel, name, home)); ");
    pools.put(name, pool);
    expressions
        .scope()
        .declare(variable.name(), Place.of(Place.Kind.OBJECT, name, variable.type()));
    return "final Completion " + name + " = " + pool + ".enter(" + where + "); try { ";
  }

  private boolean isCompletion(@Nullable Expr init) {
    boolean known = init instanceof Expr.Call call && call.name().startsWith("COMPLETION_INIT");
    if (init != null && !known) {
      expressions.unknown(init.at(), "this initialiser");
    }
    return known;
  }

  /** The end of a local object's scope. */
  String leave(Variable variable) {
    Place place = expressions.scope().find(variable.name());
    String java = place == null ? "null" : place.java();
    return "} finally { " + pools.getOrDefault(java, "null") + ".leave(" + java + "); } ";
  }

  /** What an initialiser list stores. */
  private String stores(Variable variable) {
    StringBuilder text = new StringBuilder();
    stores(new Expr.Name(variable.at(), variable.name()), variable.init(), text);
    return text.toString();
  }

  private void stores(Expr into, @Nullable Expr value, StringBuilder text) {
    if (!(value instanceof Expr.Init init)) {
      Expr copied = java.util.Objects.requireNonNull(value);
      text.append(expressions.effect(new Expr.Assign(into.at(), "", into, copied))).append(' ');
      return;
    }
    for (Expr.Init.Item item : init.items()) {
      At at = item.value().at();
      boolean zero =
          item.value() instanceof Expr.Numeral n && n.value() == 0
              || item.value() instanceof Expr.Null;
      if (item.field() == null && expressions.typeOf(into) instanceof CType.Array array) {
        List<Expr> items = new Arrays(expressions).items(array, value);
        for (int i = 0; i < items.size(); i++) {
          Expr target =
              new Expr.Element(
                  at, into, new Expr.Numeral(at, i, org.quiesce.translate.syntax.CTypes.INT));
          Expr.Assign assign = new Expr.Assign(at, "", target, items.get(i));
          text.append(expressions.effect(assign)).append(' ');
        }
        return;
      }
      if (item.field() == null) {
        if (!zero) {
          expressions.unknown(at, "this initialiser");
        }
        continue;
      }
      Expr target = into;
      for (String part : item.field().split("\\.")) {
        target = new Expr.Field(at, target, part, false);
      }
      if (item.value() instanceof Expr.Init) {
        stores(target, item.value(), text);
      } else if (!zero) {
        text.append(expressions.effect(new Expr.Assign(at, "", target, item.value()))).append(' ');
      }
    }
  }

  private CType.@Nullable Array array(CType type) {
    return type instanceof CType.Array array && Arrays.isModelled(expressions.pass().types(), type)
        ? array
        : null;
  }

  private boolean isKnown(Variable variable, CType type) {
    if (array(type) != null && !variable.isStatic()) {
      return true;
    }
    String java = expressions.pass().types().of(type);
    if (java.isEmpty() || java.equals("void")) {
      expressions.unknown(variable.at(), "a local variable of type " + Convert.describe(type));
      return false;
    }
    if (variable.isStatic()) {
      expressions.unknown(variable.at(), "a static variable inside a function");
    }
    return true;
  }

  /** A parameter: its Java declaration. The variable itself is made by {@link #prologue}. */
  String parameter(Variable parameter) {
    CType type = type(parameter);
    isKnown(parameter, type);
    return expressions.pass().types().of(type) + " " + parameter.name() + "$";
  }

  /** Makes a parameter a variable. */
  String prologue(Variable parameter) {
    CType type = type(parameter);
    String java = parameter.name() + "$";
    if (isStruct(type)) {
      String copy = fresh(parameter.name());
      expressions.scope().declare(parameter.name(), Place.of(Place.Kind.STRUCT, copy, type));
      return "final StructVar " + copy + " = struct(" + java + "); ";
    }
    if (usage.changed().contains(parameter.name())) {
      String copy = fresh(parameter.name());
      expressions.scope().declare(parameter.name(), Place.of(Place.Kind.LOCAL, copy, type));
      return "final Local<Object> " + copy + " = local(" + java + "); ";
    }
    expressions.scope().declare(parameter.name(), Place.of(Place.Kind.FINAL, java, type));
    return "";
  }

  /** Declares the variables of these statements ahead, for code that jumps or falls into them. */
  String hoist(List<Stmt> statements) {
    StringBuilder java = new StringBuilder();
    for (Stmt statement : statements) {
      if (statement instanceof Stmt.Declare declare) {
        for (Variable variable : declare.variables()) {
          CType type = type(variable);
          if (variable.cleanup() == null && !isObject(variable) && isKnown(variable, type)) {
            String name = fresh(variable.name());
            hoisted.put(variable, make(name, type));
            java.append(empty(name, type));
          }
        }
      }
    }
    return java.toString();
  }

  private Place make(String name, CType type) {
    return array(type) != null
        ? Place.of(Place.Kind.ARRAY, name, type)
        : Place.of(isStruct(type) ? Place.Kind.STRUCT : Place.Kind.LOCAL, name, type);
  }

  private String empty(String name, CType type) {
    CType.Array array = array(type);
    if (array != null) {
      return "final LocalArray " + name + " = " + Arrays.local(name, array) + "; ";
    }
    return isStruct(type)
        ? "final StructVar "
            + name
            + " = struct("
            + Places.structType(expressions.pass().program(), ((CType.Struct) type).tag())
            + "); "
        : "final Local<Object> " + name + " = local(); ";
  }

  /** A declaration, with its initialiser. */
  String declare(Variable variable) {
    CType type = type(variable);
    if (!isKnown(variable, type)) {
      expressions.scope().declare(variable.name(), Place.of(Place.Kind.UNKNOWN, "null", type));
      return "";
    }
    if (variable.init() != null) {
      expressions.scope().begin(variable.name(), type);
    }
    Place ahead = hoisted.get(variable);
    if (ahead != null) {
      expressions.scope().declare(variable.name(), ahead);
      CType.Array array = array(type);
      return variable.init() == null
          ? "forget(" + ahead.java() + "); "
          : array != null
              ? filled(ahead.java(), array, variable)
              : expressions.places().store(ahead, value(variable, type), variable.at()) + "; ";
    }
    String name = fresh(variable.name());
    boolean changes = usage.changed().contains(variable.name()) || variable.cleanup() != null;
    if (variable.init() == null) {
      expressions.scope().declare(variable.name(), make(name, type));
      return empty(name, type);
    }
    CType.Array array = array(type);
    if (array != null) {
      String filled = filled(name, array, variable);
      expressions.scope().declare(variable.name(), make(name, type));
      return empty(name, type) + filled;
    }
    if (isStruct(type)) {
      String value = value(variable, type);
      expressions.scope().declare(variable.name(), make(name, type));
      return "final StructVar " + name + " = struct(" + value + "); ";
    }
    String value = value(variable, type);
    if (changes) {
      expressions.scope().declare(variable.name(), make(name, type));
      return "final Local<Object> " + name + " = local(" + value + "); ";
    }
    expressions.scope().declare(variable.name(), Place.of(Place.Kind.FINAL, name, type));
    return "final " + expressions.pass().types().of(type) + " " + name + " = " + value + "; ";
  }

  private String filled(String java, CType.Array type, Variable variable) {
    return java
        + ".fill("
        + new Arrays(expressions).values(type, variable.init()).substring(2)
        + "); ";
  }

  private String value(Variable variable, CType type) {
    return expressions.value(java.util.Objects.requireNonNull(variable.init()), type);
  }
}
