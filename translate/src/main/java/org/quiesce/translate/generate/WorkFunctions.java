package org.quiesce.translate.generate;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Global;

/** Which function a work item runs. */
final class WorkFunctions {
  private WorkFunctions() {}

  /** The one function of a work item; null if there is none, or more than one. */
  static @Nullable String of(CFile file, Global work) {
    Set<String> functions = new TreeSet<>();
    if (work.workFunction() != null) {
      functions.add(work.workFunction());
    }
    for (String name : file.functionNames()) {
      collect(file, name, work.name(), functions);
    }
    return functions.size() == 1 ? functions.iterator().next() : null;
  }

  private static void collect(CFile file, String name, String work, Set<String> functions) {
    Function function;
    try {
      function = file.function(name);
    } catch (BadSourceException e) {
      // A function that nothing reaches may be anything; if it is reached, that is said elsewhere.
      return;
    }
    new Walk(
            expression -> {
              if (expression instanceof Expr.Call call
                  && call.name().equals("INIT_WORK")
                  && call.arguments().size() == 2
                  && call.arguments().get(0) instanceof Expr.Unary unary
                  && unary.operand() instanceof Expr.Name target
                  && target.name().equals(work)) {
                functions.add(call.arguments().get(1) instanceof Expr.Name f ? f.name() : "?");
              }
            },
            statement -> {})
        .statement(function.body());
  }

  /** The modules of all functions that are ever given to a work item of this name in a struct. */
  static Set<String> modules(Pass pass, String member) {
    Set<String> modules = new TreeSet<>();
    for (CFile file : pass.program().files()) {
      for (String name : file.functionNames()) {
        Function function;
        try {
          function = file.function(name);
        } catch (BadSourceException e) {
          continue;
        }
        new Walk(
                expression -> {
                  String given = given(expression, member);
                  CFile definer = given == null ? null : pass.program().definer(file, given);
                  if (definer != null) {
                    modules.add(pass.module(definer));
                  }
                },
                statement -> {})
            .statement(function.body());
      }
    }
    return modules;
  }

  /** The function that an expression gives to a work item of this name, or null. */
  private static @Nullable String given(Expr expression, String member) {
    if (expression instanceof Expr.Call call
        && (call.name().startsWith("INIT_WORK") || call.name().startsWith("INIT_DELAYED_WORK"))
        && call.arguments().size() == 2
        && call.arguments().get(0) instanceof Expr.Unary unary
        && unary.operand() instanceof Expr.Field field
        && field.name().equals(member)
        && call.arguments().get(1) instanceof Expr.Name function) {
      return function.name();
    }
    return expression instanceof Expr.Assign assign
            && assign.target() instanceof Expr.Field func
            && func.name().equals("func")
            && func.base() instanceof Expr.Field field
            && field.name().equals(member)
            && assign.value() instanceof Expr.Name function
        ? function.name()
        : null;
  }

  /** Whether a work item never runs any other function. */
  static boolean isOnly(Pass pass, String key, String function) {
    for (CFile file : pass.program().files()) {
      for (Global global : file.globals()) {
        if (new Pass.Key(file, global.name()).toString().equals(key)) {
          return function.equals(of(file, global));
        }
      }
    }
    return false;
  }
}
