package org.quiesce.translate.generate;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.lex.Preprocessor;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Constants;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Global;

/** C expressions as Java expressions, inside one function. */
public final class Expressions {
  private final Pass pass;
  private final CFile file;
  private final Scope scope;
  private final Places places;
  private final Convert convert;
  private final Calls calls;
  private final Operators operators;
  private @Nullable Function<Expr.Statements, Val> statements;
  private int numbers = 1;

  /** What was written of calls, assignments and steps, by the expression itself. */
  private final IdentityHashMap<Expr, String> written = new IdentityHashMap<>();

  Expressions(Pass pass, CFile file, Scope scope) {
    this.pass = pass;
    this.file = file;
    this.scope = scope;
    this.convert = new Convert(pass, file);
    this.places = new Places(this);
    this.operators = new Operators(this);
    this.calls = new Calls(this);
  }

  /** Tells how a statement expression is written; without, there are none. */
  void writeStatements(Function<Expr.Statements, Val> writer) {
    statements = writer;
  }

  /** A number for a Java variable of an expression. */
  int number() {
    return numbers++;
  }

  public Pass pass() {
    return pass;
  }

  public CFile file() {
    return file;
  }

  public Scope scope() {
    return scope;
  }

  public Places places() {
    return places;
  }

  public Convert convert() {
    return convert;
  }

  /** The place in the C file, for messages of the running model. */
  public static String where(At at) {
    return JavaText.literal(at.toLine());
  }

  /** Notes that something has no translation; gives a value that lets generation go on. */
  public Val unknown(At at, String what) {
    pass.problem(at, what);
    return new Val("null", CTypes.ANY, Val.Kind.UNKNOWN);
  }

  /** An expression as a Java condition. */
  public String condition(Expr expression) {
    Val value = value(expression);
    return convert.truth(value, expression.at());
  }

  /** An expression whose value nobody looks at, as a Java statement. */
  public String effect(Expr expression) {
    if (expression instanceof Expr.Binary binary && binary.operator().equals(",")) {
      return effect(binary.left()) + " " + effect(binary.right());
    }
    Val value =
        expression instanceof Expr.Call call
            ? written(call, calls.call(call, false))
            : value(expression);
    String mark = JavaText.line(expression.at().line());
    return value.kind() == Val.Kind.VOID
        ? mark + value.java() + ";"
        : mark + "use(" + value.java() + ");";
  }

  /** An expression converted to a type. */
  public String value(Expr expression, CType type) {
    if (type instanceof CType.Struct struct) {
      return struct(expression, struct);
    }
    Val value = value(expression);
    if (value.isReference() && type.isPointer() && expression instanceof Expr.Init) {
      return unknown(expression.at(), "an initialiser list of a pointer").java();
    }
    return convert.to(value, type, expression.at());
  }

  private String struct(Expr expression, CType.Struct type) {
    if (expression instanceof Expr.Init init) {
      return places.initialised(init, type);
    }
    if (expression instanceof Expr.Literal literal && literal.value() instanceof Expr.Init init) {
      return places.initialised(init, type);
    }
    Val value = value(expression);
    if (value.isUnknown()) {
      return value.java();
    }
    if (value.kind() != Val.Kind.STRUCT || !value.type().equals(type)) {
      return unknown(expression.at(), "this struct value").java();
    }
    return value.java();
  }

  /** An expression as a Java expression. */
  public Val value(Expr expression) {
    At at = expression.at();
    if (expression instanceof Expr.Numeral number) {
      return literal(number.type(), number.value());
    }
    if (expression instanceof Expr.Text) {
      return Val.reference(new CType.Pointer(CTypes.CHAR), "\"\"");
    }
    if (expression instanceof Expr.Null) {
      return Val.reference(CTypes.ANY, "null");
    }
    if (expression instanceof Expr.Name name) {
      return name(name);
    }
    if (expression instanceof Expr.Field || expression instanceof Expr.Element) {
      return places.load(places.place(expression), at);
    }
    if (expression instanceof Expr.Unary unary) {
      return unary(unary);
    }
    if (expression instanceof Expr.Binary binary) {
      return operators.binary(binary);
    }
    if (expression instanceof Expr.Assign assign) {
      if (isCalledByKernel(assign.target())) {
        pass.callbacks().given(assign.value());
      }
      return written(assign, operators.assign(assign));
    }
    if (expression instanceof Expr.Step step) {
      return written(step, operators.step(step));
    }
    if (expression instanceof Expr.Conditional conditional) {
      return operators.conditional(conditional);
    }
    if (expression instanceof Expr.Call call) {
      return written(call, calls.call(call, true));
    }
    if (expression instanceof Expr.Cast cast) {
      return cast(cast);
    }
    if (expression instanceof Expr.Literal literal && literal.type() instanceof CType.Struct type) {
      return new Val(struct(literal, type), type, Val.Kind.STRUCT);
    }
    if (expression instanceof Expr.SizeOf size) {
      return sizeOf(size);
    }
    if (expression instanceof Expr.Statements block && statements != null) {
      return statements.apply(block);
    }
    return unknown(at, expression instanceof Expr.Unknown u ? u.what() : describe(expression));
  }

  /** {@code work->func} and {@code dev->release}. */
  private boolean isCalledByKernel(Expr target) {
    if (!(target instanceof Expr.Field field)) {
      return false;
    }
    CType base = typeOf(field.base());
    CType struct = field.arrow() && base instanceof CType.Pointer pointer ? pointer.to() : base;
    String tag = struct == null ? "" : struct.tag();
    return field.name().equals("func") && (struct == null || tag.equals("work_struct"))
        || field.name().equals("release") && (struct == null || tag.equals("device"));
  }

  private Val written(Expr expression, Val value) {
    written.put(expression, value.java());
    return value;
  }

  /**
   * An argument that does something, such as taking a reference, does it whatever becomes of the
   * call: one of which nothing is in the Java of the call has no translation.
   */
  void requireWritten(Expr.Call call, Val value) {
    for (Expr argument : call.arguments()) {
      for (Expr one : constant(argument) != null ? List.<Expr>of() : Effects.in(argument)) {
        String java = written.get(one);
        if (!value.isUnknown() && (java == null || !value.java().contains(java))) {
          unknown(one.at(), "an argument of " + call.name() + "() that does something");
        }
      }
    }
  }

  private static String describe(Expr expression) {
    return expression instanceof Expr.Statements ? "a statement expression" : "this expression";
  }

  /** {@code sizeof} of a number; nobody knows how a struct is laid out. */
  private Val sizeOf(Expr.SizeOf size) {
    CType type =
        size.type() != null ? size.type() : size.operand() == null ? null : typeOf(size.operand());
    if (type instanceof CType.Array array
        && array.size() > 0
        && array.element() instanceof CType.Int number) {
      return literal(new CType.Int(64, true), (long) array.size() * Math.max(1, number.bits() / 8));
    }
    return type instanceof CType.Int number
        ? literal(new CType.Int(64, true), Math.max(1, number.bits() / 8))
        : unknown(size.at(), "sizeof");
  }

  /** A constant. */
  public static Val literal(CType.Int type, long value) {
    return type.isLong()
        ? Val.of(type, value < 0 ? "(" + value + "L)" : value + "L")
        : Val.of(type, (int) value < 0 ? "(" + (int) value + ")" : String.valueOf((int) value));
  }

  private Val name(Expr.Name name) {
    Place place = scope.find(name.name());
    if (place != null) {
      return places.load(place, name.at());
    }
    Program.Found<Global> global = pass.program().global(file, name.name());
    if (global != null) {
      return places.load(places.global(global), name.at());
    }
    CFile definer = pass.program().definer(file, name.name());
    if (definer != null) {
      pass.callbacks().taken(new Pass.Key(definer, name.name()), name.at());
      return function(definer, name.name());
    }
    return constant(name);
  }

  private Val constant(Expr.Name name) {
    Val given = pass.shape().constant(name.name());
    if (given != null) {
      return given;
    }
    if (isSize(name)) {
      return unknown(
          name.at(),
          "`" + name.name() + "` as a number: it sizes a kfifo, which is smaller in a scenario");
    }
    Long value = constants().get(name.name());
    requireCertain(name);
    if (value != null) {
      return literal(Constants.type(value), value);
    }
    file.requireReadable(name.name());
    return unknown(name.at(), "`" + name.name() + "`");
  }

  private boolean isSize(Expr.Name name) {
    return file.preprocessed().capacities().contains(name.name());
  }

  /**
   * What a constant expression comes to in which the size of a kfifo occurs; null if it is none.
   * Whatever else is done with such a size is about how full the kfifo is, and not followed.
   */
  @Nullable Long ofSizes(Expr expression) {
    boolean[] sizes = {false};
    new Walk(e -> sizes[0] |= e instanceof Expr.Name name && isSize(name), s -> {})
        .expression(expression);
    if (!sizes[0]) {
      return null;
    }
    Map<String, Long> all = constants();
    all.putAll(file.preprocessed().sizes());
    all.keySet().removeIf(name -> scope.find(name) != null);
    return Constants.value(expression, all);
  }

  private void requireCertain(Expr.Name name) {
    file.doubt(name.name()).ifPresent(doubt -> pass.problem(name.at(), doubt.what()));
  }

  /** Values of all names that are constant here. */
  Map<String, Long> constants() {
    Map<String, Long> all = new java.util.HashMap<>(Known.CONSTANTS);
    all.putAll(pass.shape().constants());
    all.putAll(file.constants());
    return all;
  }

  private Val function(CFile definer, String name) {
    CType type = new CType.Pointer(new CType.Function(new CType.Other(name), List.of()));
    return Val.reference(type, pass.callback(file, definer, name));
  }

  private Val unary(Expr.Unary unary) {
    return switch (unary.operator()) {
      case "!" -> Val.truth("!(" + condition(unary.operand()) + ")");
      case "&" -> places.address(unary.operand());
      case "*" ->
          unary.operand() instanceof Expr.Name name && isFunctionName(name)
              ? value(name)
              : places.load(places.place(unary), unary.at());
      default -> operators.arithmetic(unary);
    };
  }

  private boolean isFunctionName(Expr.Name name) {
    Place place = scope.find(name.name());
    return place == null
        ? pass.program().definer(file, name.name()) != null
        : JavaTypes.isFunction(place.type());
  }

  private Val cast(Expr.Cast cast) {
    Val value = value(cast.operand());
    if (cast.type() instanceof CType.Nothing) {
      return value.kind() == Val.Kind.VOID ? value : Val.nothing("use(" + value.java() + ")");
    }
    if (value.isUnknown()) {
      return value;
    }
    if (cast.type() instanceof CType.Int type) {
      if (value.isReference() && value.type().equals(CTypes.ANY)) {
        String number = "heap.number(" + value.java() + ", " + where(cast.at()) + ")";
        return Val.of(type, convert.to(Val.of(CTypes.LONG, number), type, cast.at()));
      }
      if (value.isReference()) {
        return unknown(cast.at(), "a pointer cast to a number");
      }
      return Val.of(type, convert.to(value, type, cast.at()));
    }
    if (value.isReference() && value.type().equals(cast.type()) || value.isNull()) {
      return Val.reference(cast.type(), value.java());
    }
    if (cast.type().equals(CTypes.ANY)) {
      return value.isReference()
          ? Val.reference(CTypes.ANY, value.java())
          : Val.reference(
              CTypes.ANY, "heap.boxed(" + convert.to(value, CTypes.LONG, cast.at()) + ")");
    }
    if (value.isReference() && value.type().equals(CTypes.ANY) && cast.type().isPointer()) {
      return Val.reference(cast.type(), convert.to(value, cast.type(), cast.at()));
    }
    return unknown(cast.at(), "this cast");
  }

  /** {@code IS_ENABLED(CONFIG_X)} in code. */
  Val isEnabled(Expr.Call call) {
    if (call.arguments().size() == 1
        && call.arguments().get(0) instanceof Expr.Name name
        && Preprocessor.isOn(name.name())) {
      return Val.of(CTypes.INT, "1");
    }
    return unknown(call.at(), "code that depends on a configuration symbol");
  }

  /** The type of an lvalue or pointer; null if it cannot be told without translating it. */
  public @Nullable CType typeOf(Expr expression) {
    if (expression instanceof Expr.Name name) {
      CType local = scope.typeOf(name.name());
      Program.Found<Global> global = pass.program().global(file, name.name());
      return local != null ? local : global == null ? null : global.what().type();
    }
    if (expression instanceof Expr.Unary unary && unary.operator().equals("*")) {
      return typeOf(unary.operand()) instanceof CType.Pointer pointer ? pointer.to() : null;
    }
    if (expression instanceof Expr.Element element) {
      CType base = typeOf(element.base());
      return base instanceof CType.Array array
          ? array.element()
          : base instanceof CType.Pointer pointer ? pointer.to() : null;
    }
    if (expression instanceof Expr.Field field) {
      CType base = typeOf(field.base());
      CType struct = field.arrow() && base instanceof CType.Pointer p ? p.to() : base;
      List<org.quiesce.translate.syntax.Variable> fields =
          struct == null ? null : pass.program().fields(struct.tag());
      return fields == null
          ? null
          : fields.stream()
              .filter(f -> f.name().equals(field.name()))
              .map(f -> f.type())
              .findFirst()
              .orElse(null);
    }
    return null;
  }

  /** Notes that a number is used as a word of flags. */
  void noteFlags(Expr pointer) {
    Expr target =
        pointer instanceof Expr.Unary unary && unary.operator().equals("&")
            ? unary.operand()
            : pointer;
    if (target instanceof Expr.Name name) {
      pass.found().flags().add(name.name());
    } else if (target instanceof Expr.Field field) {
      CType base = typeOf(field.base());
      if (base != null) {
        pass.found().flags().add(pass.flagKey(base.tag(), field.name()));
        return;
      }
      unknown(target.at(), "this word of flags");
    } else {
      unknown(target.at(), "this word of flags");
    }
  }

  /** A pointer that is followed: null is a crash. */
  public static String followed(Val pointer) {
    return pointer.kind() == Val.Kind.ADDRESS ? pointer.java() : "object(" + pointer.java() + ")";
  }

  /** The value of a constant expression; null if it is none. */
  public @Nullable Long constant(Expr expression) {
    Map<String, Long> constants = constants();
    constants.keySet().removeIf(name -> scope.find(name) != null);
    return Constants.value(expression, constants);
  }
}
