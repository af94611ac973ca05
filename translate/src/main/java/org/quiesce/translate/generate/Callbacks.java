package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Global;
import org.quiesce.translate.syntax.Variable;

/**
 * Functions that the sources register, and whether anybody calls them: one whose address is kept
 * while no thread reaches a call through a pointer that could be it, and one in a table of which
 * the environment knows other members only. Nothing is proved then: what it would have done to the
 * rest was not tried.
 */
final class Callbacks {
  /** Where the address of a function is taken by who may keep it. */
  private final Map<Pass.Key, At> kept = new LinkedHashMap<>();

  /** Places of addresses that a kernel function is given, which calls them itself or knows why. */
  private final Set<At> given = new HashSet<>();

  /** The parameters of the calls through pointers that are reached. */
  private final List<List<CType>> calls = new ArrayList<>();

  void taken(Pass.Key function, At at) {
    kept.putIfAbsent(function, at);
  }

  /** The arguments of a call that is no function of the sources'. */
  void given(Expr.Call call) {
    call.arguments().forEach(this::given);
  }

  /** The address of a function that the kernel calls. */
  void given(Expr value) {
    given.add(
        value instanceof Expr.Unary unary && unary.operator().equals("&")
            ? unary.operand().at()
            : value.at());
  }

  /**
   * A call through a pointer.
   *
   * @param type of the pointer's function; null if nobody knows it
   */
  void called(Expr.Call call, CType.@Nullable Function type) {
    List<CType> parameters = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      parameters.add(
          type != null && i < type.parameters().size()
              ? type.parameters().get(i)
              : new CType.Other("unknown"));
    }
    calls.add(parameters);
  }

  /** Doubts what nobody calls. */
  void check(Pass pass) {
    Set<Pass.Key> roles = new HashSet<>();
    for (String role : pass.roles().all()) {
      roles.add(new Pass.Key(pass.roles().file(role), pass.roles().nameOf(role)));
    }
    for (CFile file : pass.program().sources()) {
      file.globals().forEach(this::workFunctions);
    }
    kept.forEach(
        (key, at) -> {
          if (!given.contains(at) && !roles.contains(key) && !isCalled(key)) {
            pass.doubt(
                at, key.name() + "() is registered here, and no thread of the program calls it");
          }
        });
    for (CFile file : pass.program().sources()) {
      for (Global table : file.globals()) {
        checkTable(pass, file, table, roles);
      }
    }
  }

  /** What a static work item gets by its initialiser is called by its worker. */
  private void workFunctions(Global global) {
    if (global.init() != null) {
      new Walk(
              e -> {
                if (e instanceof Expr.Call call && call.name().equals("__WORK_INITIALIZER")) {
                  given(call);
                }
              },
              s -> {})
          .expression(global.init());
    }
  }

  private boolean isCalled(Pass.Key key) {
    Function function = key.file().function(key.name());
    return calls.stream().anyMatch(call -> fits(function.parameters(), call));
  }

  private static boolean fits(List<Variable> parameters, List<CType> arguments) {
    boolean fits = parameters.size() == arguments.size();
    for (int i = 0; fits && i < arguments.size(); i++) {
      CType there = arguments.get(i);
      fits = there instanceof CType.Other || there.tag().equals(parameters.get(i).type().tag());
    }
    return fits;
  }

  /** The members of a table that has a role among them. */
  private static void checkTable(Pass pass, CFile file, Global table, Set<Pass.Key> roles) {
    if (!(table.init() instanceof Expr.Init list)) {
      return;
    }
    List<Expr.Name> functions = new ArrayList<>();
    new Walk(
            e -> {
              if (e instanceof Expr.Name name && file.defines(name.name())) {
                functions.add(name);
              }
            },
            s -> {})
        .expression(list);
    if (functions.stream().noneMatch(one -> roles.contains(new Pass.Key(file, one.name())))) {
      return;
    }
    for (Expr.Name one : functions) {
      Pass.Key key = new Pass.Key(file, one.name());
      if (!pass.functions().contains(key) && pass.acts(file, one.name())) {
        pass.doubt(
            one.at(),
            one.name() + "() of " + table.name() + ", which no thread of the program calls");
      }
    }
  }
}
