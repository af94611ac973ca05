package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.link.KernelTypes;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Global;
import org.quiesce.translate.syntax.Variable;

/** What can be assigned to, or has an address. */
public final class Places {
  /** What is stored to a field that nobody reads. */
  static final CType IGNORED = new CType.Other("ignored");

  private static final CType DEVICE = new CType.Struct("device");

  /** Primitives that do not know which memory they are in. */
  private static final Set<String> SILENT =
      Set.of("RwSemaphore", "SpinLock", "Atomic", "RefCount", "WaitVar", "Ida");

  private final Expressions expressions;
  private final Pass pass;
  private final JavaTypes types;
  private final Arrays arrays;

  Places(Expressions expressions) {
    this.expressions = expressions;
    this.pass = expressions.pass();
    this.types = pass.types();
    this.arrays = new Arrays(expressions);
  }

  Place unknown(At at, String what) {
    pass.problem(at, what);
    return Place.of(Place.Kind.UNKNOWN, "null", CTypes.ANY);
  }

  /** The place that an expression names. */
  public Place place(Expr expression) {
    if (expression instanceof Expr.Name name) {
      return name(name);
    }
    if (expression instanceof Expr.Field field) {
      return field(field);
    }
    if (expression instanceof Expr.Element element) {
      return arrays.element(element);
    }
    if (expression instanceof Expr.Unary unary && unary.operator().equals("*")) {
      if (unary.operand() instanceof Expr.Binary) {
        return unknown(unary.at(), "pointer arithmetic");
      }
      return followed(expressions.value(unary.operand()), unary.at());
    }
    String what = expression instanceof Expr.Unknown u ? u.what() : "this as an operand";
    return unknown(expression.at(), what);
  }

  private Place name(Expr.Name name) {
    Place local = expressions.scope().find(name.name());
    if (local != null) {
      return local;
    }
    Program.Found<Global> global = pass.program().global(expressions.file(), name.name());
    if (global != null) {
      return global(global);
    }
    expressions.file().requireReadable(name.name());
    return unknown(name.at(), "`" + name.name() + "`");
  }

  /** The place of a variable at file scope. */
  Place global(Program.Found<Global> found) {
    Global global = found.what();
    if (isUnknownStruct(global.type())) {
      return Place.of(
          Place.Kind.VALUE, "opaque(" + JavaText.literal(global.name()) + ")", global.type());
    }
    String java = pass.global(expressions.file(), found.file(), global);
    return member(java, global.type(), global.at(), global.name());
  }

  /** A struct of which only the address is of use. */
  private boolean isUnknownStruct(CType type) {
    return type instanceof CType.Struct struct
        && types.object(type).isEmpty()
        && !types.isDevice(type)
        && pass.program().fields(struct.tag()) == null;
  }

  /** A variable or field in shared memory. */
  private Place member(String java, CType type, At at, String name) {
    if (types.isDevice(type)) {
      return Place.of(Place.Kind.DEVICE, java, type);
    }
    if (pass.known().flags().contains(name)) {
      return Place.of(Place.Kind.OBJECT, java, new CType.Named(KernelTypes.FLAGS));
    }
    pass.initialised().uses(name, types.object(type), at);
    if (!types.object(type).isEmpty()
        || type instanceof CType.Struct struct && pass.program().isObject(struct.tag())) {
      return Place.of(Place.Kind.OBJECT, java, type);
    }
    if (arrays.isModelled(type)) {
      return Place.of(Place.Kind.OBJECT, java, type);
    }
    boolean scalar =
        type.isInt() || (type.isPointer() || JavaTypes.isFunction(type)) && isStorable(type);
    return scalar
        ? Place.of(Place.Kind.CELL, java, type)
        : unknown(at, name + ", a variable of type " + Convert.describe(type));
  }

  private boolean isStorable(CType type) {
    return types.isStorable(type);
  }

  private Place followed(Val pointer, At at) {
    if (pointer.isUnknown()) {
      return Place.of(Place.Kind.UNKNOWN, "null", CTypes.ANY);
    }
    if (!pointer.isReference() || !(pointer.type() instanceof CType.Pointer type)) {
      return unknown(at, "this dereference");
    }
    if (type.to() instanceof CType.Int number) {
      return Arrays.behind(pointer, number, "0L", at);
    }
    String java = types.of(type);
    if (java.equals("StructVar")) {
      return Place.of(Place.Kind.STRUCT, "at(" + pointer.java() + ")", type.to());
    }
    if (java.startsWith("Local")) {
      return Place.of(Place.Kind.LOCAL, "at(" + pointer.java() + ")", type.to());
    }
    if (java.equals("DevRef")) {
      return Place.of(Place.Kind.DEVICE, pointer.java(), type.to());
    }
    if (!java.isEmpty() && !java.equals("Object") && !java.equals("Fn")) {
      return Place.of(Place.Kind.OBJECT, Expressions.followed(pointer), type.to());
    }
    return unknown(at, "this dereference of a " + Convert.describe(type));
  }

  private Place field(Expr.Field field) {
    Place base;
    if (field.arrow()) {
      Val pointer = expressions.value(field.base());
      Place special = pass.shape().field(expressions, pointer, field);
      if (special != null) {
        return special;
      }
      base = followed(pointer, field.at());
    } else {
      base = place(field.base());
      boolean known = base.kind() == Place.Kind.VALUE || base.kind() == Place.Kind.OBJECT;
      boolean device = base.kind() == Place.Kind.DEVICE;
      if (device || known && types.isForeign(base.type())) {
        Val owner = Val.reference(new CType.Pointer(base.type()), base.java());
        Place special = pass.shape().field(expressions, owner, field);
        if (special != null) {
          return special;
        }
      }
    }
    return switch (base.kind()) {
      case DEVICE -> device(base, field);
      case STRUCT -> value(base, field);
      case OBJECT -> object(base, field);
      case UNKNOWN -> described(base, field);
      default -> unknown(field.at(), "the field " + field.name());
    };
  }

  /** A field of something that was reported where it was declared. */
  private Place described(Place base, Expr.Field field) {
    if (base.type() instanceof CType.Other) {
      pass.problem(
          field.at(), "the field " + field.name() + " of a " + Convert.describe(base.type()));
    }
    return base;
  }

  /** A pointer or number of which only zero and not zero are told apart. */
  public static Place fact(String java) {
    return Place.of(Place.Kind.VALUE, java, new CType.Other("unknown number"));
  }

  /** A number from outside, any of whose bits may be set: an {@code UnknownBits}. */
  public static Place bits(String java) {
    return Place.of(Place.Kind.VALUE, java, new CType.Other("unknown bits"));
  }

  /** {@code dev->driver}, of which only NULL and not NULL are told apart. */
  public static Place driver(String device) {
    return Place.of(Place.Kind.VALUE, "dev.isBound(" + device + ")", new CType.Other("driver"));
  }

  private Place device(Place base, Expr.Field field) {
    String java = base.java();
    if (!base.type().equals(DEVICE)) {
      return field.name().equals("dev")
          ? Place.of(Place.Kind.DEVICE, "dev.of(" + java + ")", DEVICE)
          : ignored(java, field);
    }
    return switch (field.name()) {
      case "driver" -> driver(java);
      case "parent" ->
          Place.property(
              "dev.parent(" + java + ")",
              "dev.setParent(" + java + ", ",
              new CType.Pointer(DEVICE));
      case "release" ->
          Place.property("", "dev.setRelease(" + java + ", ", new CType.Pointer(JavaTypes.RELEASE));
      default -> ignored(java, field);
    };
  }

  /** A field of a device that may be stored to, and that nobody can read. */
  private static Place ignored(String java, Expr.Field field) {
    String name = JavaText.literal(field.name());
    return Place.property("", "dev.stored(" + java + ", " + name + ", ", IGNORED);
  }

  private Place value(Place base, Expr.Field field) {
    if (pass.program().isAmbiguous(base.type().tag())) {
      return unknown(field.at(), "struct " + base.type().tag() + ", of which there are two");
    }
    List<Variable> fields = pass.program().fields(base.type().tag());
    for (int i = 0; fields != null && i < fields.size(); i++) {
      if (fields.get(i).name().equals(field.name())) {
        return Place.member(base.java(), fields.get(i).type(), i);
      }
    }
    return unknown(field.at(), "the field " + field.name() + ", which no source declares");
  }

  /** The type of a field that is only written. */
  private CType buffer(Place base, Expr.Field field) {
    List<Variable> fields = pass.program().fields(base.type().tag());
    for (Variable one : fields == null ? List.<Variable>of() : fields) {
      if (one.name().equals(field.name()) && one.type().isInt()) {
        return one.type();
      }
    }
    return CTypes.ANY;
  }

  private Place object(Place base, Expr.Field field) {
    if (pass.shape().stubs().buffers().contains(field.name())) {
      return Place.property("", "buffer(" + base.java() + ", ", buffer(base, field));
    }
    if (pass.program().isAmbiguous(base.type().tag())) {
      return unknown(field.at(), "struct " + base.type().tag() + ", of which there are two");
    }
    String primitive = types.object(base.type());
    if (primitive.equals("WorkStruct") && field.name().equals("func")) {
      return Place.property(
          "functionOf(" + base.java() + ")",
          "setFunction(" + base.java() + ", ",
          new CType.Pointer(JavaTypes.RELEASE));
    }
    if (primitive.equals("DelayedWork") && field.name().equals("work")) {
      return Place.of(Place.Kind.OBJECT, base.java() + ".work()", new CType.Struct("work_struct"));
    }
    List<Variable> fields = pass.program().fields(base.type().tag());
    if (fields != null && primitive.isEmpty()) {
      pass.struct(field.at(), base.type());
      for (Variable candidate : fields) {
        if (candidate.name().equals(field.name())) {
          return member(
              owner(base.java(), candidate) + "." + field.name() + "$",
              candidate.type(),
              field.at(),
              pass.flagKey(base.type().tag(), field.name()));
        }
      }
    }
    return unknown(field.at(), "the field " + field.name() + ", which no source declares");
  }

  /** The struct that a field is in; locks and the like do not look whether it is gone. */
  private String owner(String java, Variable field) {
    boolean silent = SILENT.contains(types.object(field.type()));
    return silent && java.contains("(")
        ? "live(" + java + ", " + JavaText.literal(field.name()) + ")"
        : java;
  }

  /** What a place holds. */
  public Val load(Place place, At at) {
    String where = Expressions.where(at);
    return switch (place.kind()) {
      case FINAL -> plain(place.java(), place.type());
      case LOCAL -> plain(read(place, where), place.type());
      case CELL ->
          place.type() instanceof CType.Int number && number.isLong()
              ? plain("wide(" + place.java() + ".get(PLAIN))", place.type())
              : plain(place.java() + ".get(PLAIN)", place.type());
      case PROPERTY ->
          place.java().isEmpty()
              ? expressions.unknown(at, "a read of this field")
              : plain(place.java(), place.type());
      case MEMBER -> plain(member(place, where), place.type());
      case STRUCT -> new Val("load(" + place.java() + ")", place.type(), Val.Kind.STRUCT);
      case VALUE -> fact(place);
      case UNKNOWN -> new Val("null", CTypes.ANY, Val.Kind.UNKNOWN);
      case ARRAY -> arrays.decayed(place, at);
      case OBJECT ->
          place.type() instanceof CType.Array
              ? arrays.decayed(place, at)
              : expressions.unknown(at, "a copy of a kernel object");
      case DEVICE -> expressions.unknown(at, "a copy of a kernel object");
    };
  }

  private static Val fact(Place place) {
    if (!(place.type() instanceof CType.Other other)) {
      return plain(place.java(), place.type());
    }
    return switch (other.text()) {
      case "driver" -> new Val(place.java(), CTypes.INT, Val.Kind.BOOLEAN);
      case "unknown bits" -> new Val(place.java(), CTypes.UNSIGNED, Val.Kind.UNKNOWN_BITS);
      default -> new Val(place.java(), CTypes.INT, Val.Kind.UNKNOWN_NUMBER);
    };
  }

  private String read(Place place, String where) {
    String java = types.of(place.type());
    return switch (java) {
      case "int" -> "number(" + place.java() + ", " + where + ")";
      case "long" -> "wide(" + place.java() + ", " + where + ")";
      default -> "Unit.<" + java + ">get(" + place.java() + ", " + where + ")";
    };
  }

  private String member(Place place, String where) {
    String arguments = "(" + place.java() + ", " + place.field() + ", " + where + ")";
    return place.type() instanceof CType.Int number
        ? (number.isLong() ? "wideOf" : "number") + arguments
        : "this.<" + types.boxed(place.type()) + ">pointer" + arguments;
  }

  public static Val plain(String java, CType type) {
    return type instanceof CType.Int number ? Val.of(number, java) : Val.reference(type, java);
  }

  /** Stores a Java expression of the place's type. */
  public String store(Place place, String value, At at) {
    String mark = JavaText.line(at.line());
    return switch (place.kind()) {
      case LOCAL -> mark + "set(" + place.java() + ", " + value + ")";
      case CELL ->
          mark
              + (place.type() instanceof CType.Int number && number.isLong() ? "setWide(" : "set(")
              + place.java()
              + ", "
              + unordered(place, shared(place, value, at))
              + ", PLAIN)";
      case PROPERTY ->
          place.setter().isEmpty()
              ? expressions.unknown(at, "an assignment to this").java()
              : mark + place.setter() + value + ")";
      case MEMBER -> mark + "set(" + place.java() + ", " + place.field() + ", " + value + ")";
      case STRUCT -> mark + "store(" + place.java() + ", " + value + ")";
      case UNKNOWN -> "null";
      default -> expressions.unknown(at, "an assignment to this").java();
    };
  }

  /** A pointer to a variable on the stack cannot be kept in shared memory. */
  private String shared(Place place, String value, At at) {
    boolean any = place.type().isPointer() && types.of(place.type()).equals("Object");
    return any && !value.equals("null")
        ? "shared(" + value + ", " + Expressions.where(at) + ")"
        : value;
  }

  /** A value about to be stored without a barrier: if somebody waits for it, he may miss it. */
  String unordered(Place place, String value) {
    String name = place.java().substring(place.java().lastIndexOf('.') + 1);
    return pass.known().waitKeys().contains(name)
        ? "before(" + place.java() + "wait, " + value + ")"
        : value;
  }

  /** {@code &operand}. */
  public Val address(Expr operand) {
    if (operand instanceof Expr.Name name
        && expressions.scope().find(name.name()) == null
        && pass.program().global(expressions.file(), name.name()) == null) {
      return expressions.value(name);
    }
    if (operand instanceof Expr.Unary unary && unary.operator().equals("*")) {
      return expressions.value(unary.operand());
    }
    if (operand instanceof Expr.Element element
        && Long.valueOf(0).equals(expressions.constant(element.index()))) {
      Val first = expressions.value(element.base());
      if (first.isReference() && first.type().isPointer()) {
        return first;
      }
    }
    escapes(operand);
    Place place = place(operand);
    CType type = new CType.Pointer(place.type());
    return switch (place.kind()) {
      case OBJECT, STRUCT, LOCAL -> new Val(place.java(), type, Val.Kind.ADDRESS);
      case DEVICE -> Val.reference(type, place.java());
      case VALUE ->
          isUnknownStruct(place.type())
              ? new Val(place.java(), type, Val.Kind.REFERENCE)
              : expressions.unknown(operand.at(), "the address of this");
      case MEMBER ->
          isEmbedded(place.type())
              ? load(place, operand.at())
              : expressions.unknown(operand.at(), "the address of this");
      case UNKNOWN -> new Val("null", CTypes.ANY, Val.Kind.UNKNOWN);
      default -> expressions.unknown(operand.at(), "the address of this");
    };
  }

  /** A work item whose address goes somewhere may be queued there. */
  private void escapes(Expr operand) {
    String key = workKey(operand);
    if (key != null) {
      pass.found().liveWorks().add(key);
    }
  }

  /** A kernel object is initialised, by a call with this argument. */
  void initialises(Expr pointer, String object) {
    Expr target =
        pointer instanceof Expr.Unary unary && unary.operator().equals("&")
            ? unary.operand()
            : pointer;
    CType base = target instanceof Expr.Field field ? expressions.typeOf(field.base()) : null;
    String key = object;
    if (target != pointer && target instanceof Expr.Field field && base != null) {
      key = pass.flagKey(base.tag(), field.name());
    } else if (target != pointer && target instanceof Expr.Name name) {
      boolean local = expressions.scope().find(name.name()) != null;
      key = local ? pass.current() + "." + name.name() : name.name();
    }
    pass.initialised().initialises(key);
  }

  /** {@code file:name} of a work item at file scope, or null. */
  public @Nullable String workKey(Expr operand) {
    if (operand instanceof Expr.Name name && expressions.scope().find(name.name()) == null) {
      Program.Found<Global> global = pass.program().global(expressions.file(), name.name());
      if (global != null && global.what().type().equals(new CType.Struct("work_struct"))) {
        return new Pass.Key(global.file(), name.name()).toString();
      }
    }
    return null;
  }

  /** A struct value from an initialiser list; what it does not mention is zero. */
  String initialised(Expr.Init init, CType.Struct type) {
    List<Variable> fields = pass.program().fields(type.tag());
    if (fields == null || !pass.program().isValue(type.tag())) {
      return expressions.unknown(init.at(), "a local struct " + type.tag()).java();
    }
    List<String> values = new ArrayList<>();
    for (Variable field : fields) {
      values.add(JavaTypes.zero(field.type()));
    }
    int next = 0;
    for (Expr.Init.Item item : init.items()) {
      int index = item.field() == null ? next : indexOf(fields, item.field());
      if (index < 0 || index >= fields.size()) {
        return expressions.unknown(item.value().at(), "this initialiser").java();
      }
      String mark = JavaText.line(item.value().at().line());
      values.set(index, mark + initial(item.value(), fields.get(index).type()));
      next = index + 1;
    }
    return "StructValue.of("
        + structType(pass.program(), type.tag())
        + ", (Object) "
        + String.join(", (Object) ", values)
        + ")";
  }

  private String initial(Expr value, CType type) {
    if (value instanceof Expr.Init list && isEmbedded(type)) {
      String made = pass.shape().made(expressions, list, ((CType.Pointer) type).to().tag());
      return made != null ? made : expressions.unknown(value.at(), "this initialiser").java();
    }
    return expressions.value(value, type);
  }

  /** Whether a member of this type stands for a struct of the environment. */
  private boolean isEmbedded(CType type) {
    return type instanceof CType.Pointer pointer
        && pass.shape().embedded().contains(pointer.to().tag());
  }

  private static int indexOf(List<Variable> fields, String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The Java expression of a value struct's type. */
  public static String structType(Program program, String tag) {
    List<Variable> fields = program.fields(tag);
    StringBuilder names = new StringBuilder();
    if (fields != null) {
      fields.forEach(field -> names.append(", ").append(JavaText.literal(field.name())));
    }
    return "StructType.of(" + JavaText.literal(tag) + names + ")";
  }
}
