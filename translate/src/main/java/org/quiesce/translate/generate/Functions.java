package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.translate.link.AerRoles;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Stmt;
import org.quiesce.translate.syntax.Variable;

/**
 * One C function as two Java methods: the call, whose inner observations are forgotten, and its
 * body.
 */
final class Functions {
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
        + entered(key, function)
        + call(name, result, String.join(", ", arguments))
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
  private static List<Variable> named(Function function) {
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

  /** What the environment is told when a role's function is entered. */
  private String entered(Pass.Key key, Function function) {
    if (pass.known().entries().contains(key.toString())) {
      return device(function, "entry");
    }
    if (function.name().equals(AerRoles.REGISTER)) {
      return "env.registering(); ";
    }
    if (function.name().equals(AerRoles.HANDLER)) {
      return device(function, "handling");
    }
    return "";
  }

  private String call(String name, String result, String arguments) {
    String quoted = JavaText.literal(name);
    String body = name + "$body(" + arguments + ")";
    if (!result.equals("void")) {
      String back = name.equals(AerRoles.UNREGISTER) ? unregistered(result, quoted, body) : "";
      return back.isEmpty() ? "return call(" + quoted + ", () -> " + body + "); " : back;
    }
    String done = name.equals(AerRoles.UNREGISTER) ? "env.unregisterReturned(); " : "";
    return "run(" + quoted + ", () -> " + body + "); " + done;
  }

  private static String unregistered(String result, String quoted, String body) {
    return result
        + " result = call("
        + quoted
        + ", () -> "
        + body
        + "); env.unregisterReturned(); return result; ";
  }

  /** Tells the environment of the device that a function is called for. */
  String device(Function function, String event) {
    for (Variable parameter : named(function)) {
      CType type = parameter.type();
      if (type.pointsTo("pci_dev")) {
        return event + "(" + parameter.name() + "$); ";
      }
      List<Variable> fields = pass.program().fields(type.tag());
      for (int i = 0; type.isPointer() && fields != null && i < fields.size(); i++) {
        if (fields.get(i).type().pointsTo("pci_dev") && pass.types().of(type).equals("StructVar")) {
          return event
              + "(this.<PciDev>pointer(at("
              + parameter.name()
              + "$), "
              + i
              + ", "
              + Expressions.where(function.at())
              + ")); ";
        }
      }
    }
    pass.problem(function.at(), function.name() + "() without a device");
    return "";
  }

  /** The objects that stand for the addresses of a file's functions. */
  String callbacks(CFile file) {
    StringBuilder java = new StringBuilder();
    for (String name : file.functionNames()) {
      String key = new Pass.Key(file, name).toString();
      if (pass.found().callbacks().contains(key)) {
        java.append(callback(file, file.function(name), pass.found().entries().contains(key)));
      }
    }
    return java.toString();
  }

  private String callback(CFile file, Function function, boolean entry) {
    List<String> arguments = new ArrayList<>();
    for (Variable parameter : named(function)) {
      String type = pass.types().boxed(parameter.type());
      arguments.add("(" + (type.isEmpty() ? "Object" : type) + ") a[" + arguments.size() + "]");
    }
    String call = function.name() + "$(" + String.join(", ", arguments) + ")";
    boolean nothing = function.result() instanceof CType.Nothing;
    boolean flush = pass.isModule(file) && !entry;
    return "final Fn "
        + function.name()
        + "$fn = fn("
        + JavaText.literal(function.name())
        + ", "
        + arguments.size()
        + ", "
        + flush
        + ", a -> { "
        + (nothing ? call + "; return null; " : "return " + call + "; ")
        + "}); ";
  }
}
