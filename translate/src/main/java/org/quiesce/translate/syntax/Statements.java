package org.quiesce.translate.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements, from the concrete tree. */
final class Statements {
  private final Types types;
  private final Expressions expressions;

  Statements(Types types) {
    this.types = types;
    this.expressions = types.expressions();
  }

  Stmt.Block block(Cst node) {
    List<Stmt> statements = new ArrayList<>();
    for (Cst child : node.named()) {
      add(statements, child);
    }
    return new Stmt.Block(node.at(), List.copyOf(statements), node.end());
  }

  private void add(List<Stmt> statements, Cst node) {
    if (node.is("labeled_statement")) {
      statements.add(new Stmt.Label(node.at(), node.get("label").text()));
      for (Cst child : node.named().subList(1, node.named().size())) {
        add(statements, child);
      }
    } else {
      statements.add(statement(node));
    }
  }

  Stmt statement(Cst node) {
    At at = node.at();
    return switch (node.type()) {
      case "compound_statement" -> block(node);
      case "expression_statement" ->
          node.named().isEmpty()
              ? new Stmt.Block(at, List.of(), at)
              : new Stmt.Eval(at, expressions.expression(node.only()));
      case "declaration" ->
          isExtern(node)
              ? new Stmt.Unknown(at, "an extern declaration in a function")
              : new Stmt.Declare(at, types.variables(node));
      case "if_statement" -> conditional(node);
      case "while_statement" -> loop(node);
      case "do_statement" ->
          new Stmt.Loop(at, null, condition(node), null, statement(node.get("body")), false);
      case "for_statement" -> counted(node);
      case "switch_statement" -> selection(node);
      case "return_statement" ->
          new Stmt.Return(at, node.named().isEmpty() ? null : expressions.expression(node.only()));
      case "break_statement" -> new Stmt.Break(at);
      case "continue_statement" -> new Stmt.Continue(at);
      case "goto_statement" -> new Stmt.Goto(at, node.get("label").text());
      default -> new Stmt.Unknown(at, node.type().replace('_', ' '));
    };
  }

  private static boolean isExtern(Cst declaration) {
    return declaration.named().stream()
        .anyMatch(child -> child.is("storage_class_specifier") && child.text().equals("extern"));
  }

  private Expr condition(Cst node) {
    return expressions.expression(node.get("condition"));
  }

  private Stmt conditional(Cst node) {
    Cst alternative = node.find("alternative");
    return new Stmt.If(
        node.at(),
        condition(node),
        statement(node.get("consequence")),
        alternative == null ? null : statement(alternative.only()));
  }

  private Stmt loop(Cst node) {
    Expr condition = condition(node);
    Stmt body = statement(node.get("body"));
    if (condition instanceof Expr.Call call && call.name().equals(Rewriter.UNKNOWN)) {
      String name = call.arguments().get(0) instanceof Expr.Name n ? n.name() : "?";
      Stmt macro = new Stmt.Unknown(node.at(), "the macro " + name + "(...)");
      return new Stmt.Block(node.at(), List.of(macro, body), node.end());
    }
    if (condition instanceof Expr.Call call
        && call.name().equals(Rewriter.FOR_EACH)
        && call.arguments().get(0) instanceof Expr.Name macro) {
      List<Expr> arguments = call.arguments().subList(1, call.arguments().size());
      return new Stmt.ForEach(node.at(), macro.name(), arguments, body);
    }
    if (condition instanceof Expr.Call call && call.name().equals(Rewriter.SCOPED_GUARD)) {
      List<Expr> arguments = call.arguments();
      return arguments.isEmpty() || !(arguments.get(0) instanceof Expr.Name kind)
          ? new Stmt.Unknown(node.at(), "this scoped_guard()")
          : new Stmt.ScopedGuard(
              node.at(), kind.name(), arguments.subList(1, arguments.size()), body);
    }
    return new Stmt.Loop(node.at(), null, condition, null, body, true);
  }

  private Stmt counted(Cst node) {
    @Nullable Cst start = node.find("initializer");
    @Nullable Cst condition = node.find("condition");
    @Nullable Cst update = node.find("update");
    @Nullable Stmt first =
        start == null
            ? null
            : start.is("declaration")
                ? statement(start)
                : new Stmt.Eval(start.at(), expressions.expression(start));
    return new Stmt.Loop(
        node.at(),
        first,
        condition == null ? null : expressions.expression(condition),
        update == null ? null : expressions.expression(update),
        statement(node.get("body")),
        true);
  }

  private Stmt selection(Cst node) {
    Cst body = node.get("body");
    List<Stmt.Case> cases = new ArrayList<>();
    for (Cst child : body.named()) {
      if (!child.is("case_statement")) {
        return new Stmt.Unknown(child.at(), "a switch with statements before its first case");
      }
      cases.add(selected(child));
    }
    return new Stmt.Switch(node.at(), condition(node), List.copyOf(cases), body.end());
  }

  private Stmt.Case selected(Cst node) {
    @Nullable Cst value = node.find("value");
    List<Stmt> statements = new ArrayList<>();
    boolean behind = false;
    for (Cst child : node.children()) {
      if (behind) {
        add(statements, child);
      }
      behind |= child.is(":");
    }
    return new Stmt.Case(
        node.at(), value == null ? null : expressions.expression(value), List.copyOf(statements));
  }
}
