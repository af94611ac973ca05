package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Stmt;
import org.quiesce.translate.syntax.Variable;

/**
 * One C function as two Java methods: the call, whose inner observations are forgotten, and its
 * body.
 */
public final class Functions {
  private final Pass pass;

  Functions(Pass pass) {
    this.pass = pass;
  }

  /** A function's Java text, marked with lines. */
  String write(Pass.Key key) {
    CFile file = key.file();
    Function function = file.function(key.name());
    file.doubt(key.name()).ifPresent(doubt -> pass.problem(function.at(), doubt.what()));
    Scope scope = new Scope();
    scope.enter();
    Expressions expressions = new Expressions(pass, file, scope);
    Variables variables = new Variables(expressions, Usage.of(function));
    if (function.variadic()) {
      expressions.unknown(function.at(), unreadable(function));
    }
    List<String> parameters = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    StringBuilder prologue = new StringBuilder();
    for (Variable parameter : named(function)) {
      parameters.add(variables.parameter(parameter));
      arguments.add(parameter.name() + "$");
      prologue.append(variables.prologue(parameter));
    }
    String result = result(expressions, function);
    String body = new Statements(expressions, variables, function).body();
    String name = function.name();
    Shape.Around around = pass.shape().around(pass, key, function);
    String ending =
        result.equals("void")
            ? ""
            : "throw end(" + Expressions.where(function.body().end()) + "); ";
    return JavaText.line(function.at().line())
        + result
        + " "
        + name
        + "$("
        + String.join(", ", parameters)
        + ") { "
        + call(name, result, String.join(", ", arguments), around)
        + "} "
        + "private "
        + result
        + " "
        + name
        + "$body("
        + String.join(", ", parameters)
        + ") { "
        + prologue
        + body
        + JavaText.line(function.body().end().line())
        + ending
        + "} ";
  }

  private static String unreadable(Function function) {
    boolean foreign =
        function.body().statements().size() == 1
            && function.body().statements().get(0) instanceof Stmt.Unknown;
    return foreign
        ? "a function with " + ((Stmt.Unknown) function.body().statements().get(0)).what()
        : "a function with a variable number of arguments";
  }

  /** Parameters, those without a name included. */
  public static List<Variable> named(Function function) {
    List<Variable> result = new ArrayList<>();
    for (Variable parameter : function.parameters()) {
      result.add(
          parameter.name().isEmpty()
              ? Variable.of(parameter.at(), "unnamed" + result.size(), parameter.type())
              : parameter);
    }
    return result;
  }

  private String result(Expressions expressions, Function function) {
    String java = pass.types().of(function.result());
    if (java.isEmpty()) {
      expressions.unknown(
          function.at(), "a function that returns " + Convert.describe(function.result()));
      return "Object";
    }
    return java;
  }

  private static String call(String name, String result, String arguments, Shape.Around around) {
    String quoted = JavaText.literal(name);
    String body = name + "$body(" + arguments + ")";
    if (result.equals("void")) {
      return around.before() + "run(" + quoted + ", () -> " + body + "); " + around.after();
    }
    String call = "call(" + quoted + ", () -> " + body + "); ";
    return around.after().isEmpty()
        ? around.before() + "return " + call
        : around.before() + result + " result = " + call + around.after() + "return result; ";
  }

  /** The objects that stand for the addresses of a file's functions. */
  String callbacks(CFile file) {
    StringBuilder java = new StringBuilder();
    for (String name : file.functionNames()) {
      String key = new Pass.Key(file, name).toString();
      if (pass.found().callbacks().contains(key)) {
        java.append(callback(file, file.function(name)));
      }
    }
    return java.toString();
  }

  private String callback(CFile file, Function function) {
    List<String> arguments = new ArrayList<>();
    for (Variable parameter : named(function)) {
      arguments.add(argument(file, parameter, "a[" + arguments.size() + "]"));
    }
    String call = function.name() + "$(" + String.join(", ", arguments) + ")";
    boolean nothing = function.result() instanceof CType.Nothing;
    boolean observed = pass.shape().isObserved(pass, new Pass.Key(file, function.name()));
    return "final Fn "
        + function.name()
        + "$fn = fn("
        + JavaText.literal(function.name())
        + ", "
        + arguments.size()
        + ", "
        + observed
        + ", a -> { "
        + (nothing ? call + "; return null; " : "return " + result(function, call) + "; ")
        + "}); ";
  }

  /** What a caller through a pointer passes, as the parameter's type. */
  private String argument(CFile file, Variable parameter, String given) {
    String where = Expressions.where(parameter.at());
    if (parameter.type() instanceof CType.Int number) {
      Val passed = Val.of(CTypes.LONG, "passed(" + given + ", " + where + ")");
      return new Convert(pass, file).to(passed, number, parameter.at());
    }
    String type = pass.types().boxed(parameter.type());
    return Convert.isTypeable(type) && !type.isEmpty()
        ? "this.<" + type + ">typed(" + given + ", " + type + ".class, " + where + ")"
        : "(" + (type.isEmpty() ? "Object" : type) + ") " + given;
  }

  /**
   * What a caller through a pointer gets; unsigned numbers so that they are not taken for others.
   */
  private static String result(Function function, String call) {
    boolean unsigned = function.result() instanceof CType.Int type && type.equals(CTypes.UNSIGNED);
    return unsigned ? "Integer.toUnsignedLong(" + call + ")" : call;
  }
}
