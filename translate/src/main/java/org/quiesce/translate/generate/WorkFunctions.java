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

  /**
   * The modules of all functions that are ever given to a work item of this name in a struct; what
   * is given and is not the name of a function is reported, because nobody knows its module.
   */
  static Set<String> modules(Pass pass, String member) {
    Set<String> modules = new TreeSet<>();
    for (CFile file : pass.program().files()) {
      Walk walk =
          new Walk(
              expression -> {
                Expr given = given(expression, member);
                if (given != null && !(given instanceof Expr.Null)) {
                  modules(pass, file, given, modules);
                }
              },
              statement -> {});
      for (String name : file.functionNames()) {
        try {
          walk.statement(file.function(name).body());
        } catch (BadSourceException e) {
          // A function that nothing reaches may be anything; if it is reached, that is said.
        }
      }
      for (Global global : file.globals()) {
        if (global.init() != null) {
          walk.expression(global.init());
        }
      }
    }
    return modules;
  }

  private static void modules(Pass pass, CFile file, Expr given, Set<String> modules) {
    Expr target =
        given instanceof Expr.Unary unary && unary.operator().equals("&") ? unary.operand() : given;
    CFile definer =
        target instanceof Expr.Name name ? pass.program().definer(file, name.name()) : null;
    if (definer == null) {
      pass.problem(given.at(), "a function of a work item that nobody can name");
    } else {
      modules.add(pass.module(definer));
    }
  }

  /** The function that an expression gives to a work item of this name, or null. */
  private static @Nullable Expr given(Expr expression, String member) {
    if (expression instanceof Expr.Call call && call.arguments().size() == 2) {
      Expr work = call.arguments().get(0);
      boolean initialises =
          call.name().startsWith("INIT_WORK") || call.name().startsWith("INIT_DELAYED_WORK");
      boolean initialiser =
          call.name().equals("__WORK_INITIALIZER")
              || call.name().equals("__DELAYED_WORK_INITIALIZER");
      Expr target = initialises && work instanceof Expr.Unary unary ? unary.operand() : work;
      return (initialises || initialiser)
              && target instanceof Expr.Field field
              && field.name().equals(member)
          ? call.arguments().get(1)
          : null;
    }
    return expression instanceof Expr.Assign assign
            && assign.target() instanceof Expr.Field func
            && func.name().equals("func")
            && func.base() instanceof Expr.Field field
            && field.name().equals(member)
        ? assign.value()
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
