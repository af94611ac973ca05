package org.quiesce.translate.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Stmt;
import org.quiesce.translate.syntax.Variable;

/**
 * The statements of one function.
 *
 * <p>Jumps stand behind {@code if (on())}, so that to Java any code may follow them, as in C.
 */
final class Statements {
  /** Where a break or continue leads; null if it leads nowhere. */
  private record Target(@Nullable String onBreak, @Nullable String onContinue) {}

  private final Expressions expressions;
  private final Variables variables;
  private final Function function;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Target> targets = new ArrayDeque<>();
  private final Deque<String> labels = new ArrayDeque<>();

  /** Labels at the head of the loops around. */
  private final Deque<String> back = new ArrayDeque<>();

  private final StatementExpressions inside;

  Statements(Expressions expressions, Variables variables, Function function) {
    this(expressions, variables, function, new StatementExpressions());
    expressions.writeStatements(block -> inside.write(this, block));
  }

  private Statements(
      Expressions expressions,
      Variables variables,
      Function function,
      StatementExpressions inside) {
    this.expressions = expressions;
    this.variables = variables;
    this.function = function;
    this.inside = inside;
  }

  /** For the statements of an expression inside this function, from which nothing can jump out. */
  Statements inner() {
    return new Statements(expressions, variables, function, inside);
  }

  Expressions expressions() {
    return expressions;
  }

  /** A number that is used nowhere else in the function. */
  int number() {
    return inside.number();
  }

  /** The body of the function, without its braces. */
  String body() {
    return body(function.body());
  }

  /** The statements of a block, without its braces. */
  String body(Stmt.Block block) {
    sequence(block.statements(), block.end());
    return out.toString();
  }

  Statements write(String java) {
    out.append(java);
    return this;
  }

  private Statements at(At at) {
    return write(JavaText.line(at.line()));
  }

  private void unknown(At at, String what) {
    expressions.unknown(at, what);
  }

  /** The statements of a block from some point on; whatever a guard protects is nested in it. */
  private void sequence(List<Stmt> statements, At end) {
    expressions.scope().enter();
    if (statements.stream().anyMatch(s -> s instanceof Stmt.Label)) {
      write(variables.hoist(statements));
    }
    rest(statements, end);
    expressions.scope().leave();
  }

  private void rest(List<Stmt> statements, At end) {
    int label = labelBefore(statements, 0);
    for (int i = 0; i < statements.size(); i++) {
      List<Stmt> after = statements.subList(i + 1, statements.size());
      if (label > i) {
        jumpTarget((Stmt.Label) statements.get(label), statements.subList(i, label), end);
        i = label;
        List<Stmt> behind = statements.subList(i + 1, statements.size());
        if (isRepeated((Stmt.Label) statements.get(label), behind)) {
          repeat((Stmt.Label) statements.get(label), behind, end);
          return;
        }
        label = labelBefore(statements, i + 1);
      } else if (statements.get(i) instanceof Stmt.Eval eval && isGuard(eval.value())) {
        guard((Expr.Call) eval.value(), after, end);
        return;
      } else if (statements.get(i) instanceof Stmt.Declare declare && cleansUp(declare)) {
        cleanup(declare, after, end);
        return;
      } else if (object(statements.get(i)) != null) {
        objects(statements.get(i), after, end);
        return;
      } else if (statements.get(i) instanceof Stmt.Label again && isRepeated(again, after)) {
        repeat(again, after, end);
        return;
      } else if (!(statements.get(i) instanceof Stmt.Label)) {
        statement(statements.get(i));
      }
    }
  }

  /** Index of the last label before anything that must stay open until the end of the block. */
  private int labelBefore(List<Stmt> statements, int from) {
    int last = -1;
    for (int i = from; i < statements.size(); i++) {
      if (statements.get(i) instanceof Stmt.Label) {
        last = i;
      }
      if (statements.get(i) instanceof Stmt.Eval eval && isGuard(eval.value())
          || statements.get(i) instanceof Stmt.Declare declare && cleansUp(declare)
          || object(statements.get(i)) != null) {
        break;
      }
    }
    return last;
  }

  /** Code before a label: a goto forward leaves it. */
  private void jumpTarget(Stmt.Label label, List<Stmt> before, At end) {
    labels.push(label.name());
    write(label.name() + "$: { ");
    rest(before, end);
    write(" } ");
    labels.pop();
  }

  /** Whether a label is jumped to from behind it. */
  private static boolean isRepeated(Stmt.Label label, List<Stmt> after) {
    boolean[] found = {false};
    Walk walk =
        new Walk(
            e -> {},
            s -> found[0] |= s instanceof Stmt.Goto jump && jump.label().equals(label.name()));
    after.forEach(walk::statement);
    return found[0];
  }

  /** A label that is jumped to from behind it begins a loop. */
  private void repeat(Stmt.Label label, List<Stmt> after, At end) {
    int number = number();
    String name = label.name() + "$again";
    at(label.at()).write("Machine.Mark mark" + number + " = machine.mark(); ");
    write(name + ": while (on()) { machine.iteration(mark" + number + "); ");
    back.push(label.name());
    rest(after, end);
    back.pop();
    at(end).write("if (on()) break " + name + "; } ");
  }

  /** The local object that a statement declares, if it declares one. */
  private @Nullable Variable object(Stmt statement) {
    if (statement instanceof Stmt.Eval eval
        && eval.value() instanceof Expr.Call call
        && call.name().equals("DECLARE_COMPLETION_ONSTACK")
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof Expr.Name name) {
      Expr made = new Expr.Call(call.at(), new Expr.Name(call.at(), "COMPLETION_INIT"), List.of());
      CType type = new CType.Struct("completion");
      return new Variable(call.at(), name.name(), type, made, null, false);
    }
    return statement instanceof Stmt.Declare declare
            && declare.variables().size() == 1
            && variables.isObject(declare.variables().get(0))
        ? declare.variables().get(0)
        : null;
  }

  private void objects(Stmt declaration, List<Stmt> after, At end) {
    Variable variable = java.util.Objects.requireNonNull(object(declaration));
    at(declaration.at()).write(variables.enter(variable));
    rest(after, end);
    at(end).write(variables.leave(variable));
  }

  private static boolean isGuard(Expr value) {
    return value instanceof Expr.Call call
        && call.function() instanceof Expr.Call guard
        && guard.name().equals("guard");
  }

  private static boolean cleansUp(Stmt.Declare declare) {
    return declare.variables().stream().anyMatch(v -> v.cleanup() != null);
  }

  private void guard(Expr.Call call, List<Stmt> after, At end) {
    Expr.Call guard = (Expr.Call) call.function();
    String kind =
        guard.arguments().size() == 1 && guard.arguments().get(0) instanceof Expr.Name name
            ? name.name()
            : "?";
    at(call.at()).write("try (Lock.Held guard" + number() + " = ");
    write(LockCalls.guard(expressions, call.at(), kind, call.arguments())).write(") { ");
    rest(after, end);
    at(end).write("} ");
  }

  private void cleanup(Stmt.Declare declare, List<Stmt> after, At end) {
    if (declare.variables().size() != 1) {
      unknown(declare.at(), "several __free variables in one declaration");
      return;
    }
    Variable variable = declare.variables().get(0);
    if (variable.init() == null) {
      unknown(declare.at(), "a __free variable without a value");
    }
    at(declare.at()).write(variables.declare(variable));
    write("try { ");
    rest(after, end);
    at(end).write("} finally { ").write(release(variable)).write(" } ");
  }

  private String release(Variable variable) {
    String kind = String.valueOf(variable.cleanup());
    Place place = expressions.scope().find(variable.name());
    String java = place == null ? "null" : place.java();
    boolean redefined = expressions.file().hasMacro("DEFINE_FREE", kind);
    if (!redefined && kind.equals("put_device") && variable.type().pointsTo("device")) {
      return "dev.put(Unit.<DevRef>left(" + java + "));";
    }
    CFile file = expressions.file();
    String function = CFile.FREE_FUNCTION + kind;
    if (file.defines(function)) {
      String type = expressions.pass().types().of(variable.type());
      return expressions.pass().function(file, file, function)
          + "(Unit.<"
          + type
          + ">left("
          + java
          + "));";
    }
    boolean allocated =
        expressions.pass().program().isObject(variable.type().tag())
            && !expressions.pass().types().isForeign(new CType.Struct(variable.type().tag()));
    if (!redefined && kind.equals("kfree") && allocated) {
      return "heap.free(Unit.<Object>left("
          + java
          + "), "
          + Expressions.where(variable.at())
          + ");";
    }
    String special =
        redefined ? null : expressions.pass().shape().release(kind, variable.type(), java);
    if (special != null) {
      return special;
    }
    unknown(variable.at(), "__free(" + kind + ")");
    return "";
  }

  private void statement(Stmt statement) {
    at(statement.at());
    if (statement instanceof Stmt.Block block) {
      write("{ ");
      sequence(block.statements(), block.end());
      write("} ");
    } else if (statement instanceof Stmt.Eval eval) {
      evaluate(eval);
    } else if (statement instanceof Stmt.Declare declare) {
      declare.variables().forEach(v -> at(v.at()).write(variables.declare(v)));
    } else if (statement instanceof Stmt.If branch) {
      branch(branch);
    } else if (statement instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (statement instanceof Stmt.ForEach walk) {
      new Walks(this).write(walk);
    } else if (statement instanceof Stmt.ScopedGuard guard) {
      scopedGuard(guard);
    } else if (statement instanceof Stmt.Switch selection) {
      selection(selection);
    } else if (statement instanceof Stmt.Return result) {
      result(result);
    } else if (statement instanceof Stmt.Break) {
      jump(statement.at(), targets.isEmpty() ? null : targets.element().onBreak(), "break");
    } else if (statement instanceof Stmt.Continue) {
      jump(statement.at(), continueTarget(), "continue");
    } else if (statement instanceof Stmt.Goto jump) {
      if (back.contains(jump.label())) {
        write("if (on()) continue " + jump.label() + "$again; ");
      } else {
        boolean forward = labels.contains(jump.label());
        jump(statement.at(), forward ? jump.label() + "$" : null, "goto " + jump.label());
      }
    } else if (statement instanceof Stmt.Unknown unknown) {
      unknown(unknown.at(), unknown.what());
    } else {
      unknown(statement.at(), "a label here");
    }
  }

  private void evaluate(Stmt.Eval eval) {
    if (eval.value() instanceof Expr.Call call
        && call.name().equals("return_ptr")
        && call.arguments().size() == 1) {
      Expr taken =
          new Expr.Call(call.at(), new Expr.Name(call.at(), "no_free_ptr"), call.arguments());
      result(new Stmt.Return(eval.at(), taken));
    } else if (isGuard(eval.value())) {
      unknown(eval.at(), "a guard() here");
    } else {
      String given = inside.given(expressions, eval);
      write(given == null ? expressions.effect(eval.value()) : given).write(" ");
    }
  }

  private void jump(At at, @Nullable String label, String what) {
    if (label == null) {
      unknown(at, what + " here");
    } else {
      write("if (on()) break " + label + "; ");
    }
  }

  private @Nullable String continueTarget() {
    for (Target target : targets) {
      if (target.onContinue() != null) {
        return target.onContinue();
      }
    }
    return null;
  }

  private void result(Stmt.Return result) {
    if (inside.isOpen()) {
      unknown(result.at(), "a return inside a statement expression");
      return;
    }
    boolean nothing = function.result() instanceof CType.Nothing;
    if (result.value() == null) {
      if (!nothing) {
        unknown(result.at(), "a return without a value");
      }
      write("if (on()) return; ");
    } else if (nothing) {
      write(expressions.effect(result.value())).write(" if (on()) return; ");
    } else {
      write("if (on()) return " + expressions.value(result.value(), function.result()) + "; ");
    }
  }

  /** A statement that is a block in Java whatever it is in C. */
  void nested(Stmt statement) {
    write("{ ");
    sequence(
        statement instanceof Stmt.Block block ? block.statements() : List.of(statement),
        statement instanceof Stmt.Block block ? block.end() : statement.at());
    write("} ");
  }

  private void branch(Stmt.If branch) {
    write("if (" + expressions.condition(branch.condition()) + ") ");
    nested(branch.yes());
    if (branch.no() != null) {
      write("else ");
      nested(branch.no());
    }
  }

  private void loop(Stmt.Loop loop) {
    int number = number();
    expressions.scope().enter();
    write("{ ");
    if (loop.start() != null) {
      statement(loop.start());
    }
    at(loop.at()).write("Machine.Mark mark" + number + " = machine.mark(); ");
    write("loop" + number + ": while (on()) { machine.iteration(mark" + number + "); ");
    if (loop.testFirst()) {
      leaveUnless(loop, number);
    }
    targets.push(new Target("loop" + number, "turn" + number));
    write("turn" + number + ": ");
    nested(loop.body());
    targets.pop();
    if (loop.update() != null) {
      write(expressions.effect(loop.update())).write(" ");
    }
    if (!loop.testFirst()) {
      leaveUnless(loop, number);
    }
    write("} } ");
    expressions.scope().leave();
  }

  /** The turns of a loop: Java that ends it or sets its variables, then its body. */
  void turns(At at, Stmt body, UnaryOperator<String> head, String update) {
    int number = number();
    at(at).write("Machine.Mark mark" + number + " = machine.mark(); ");
    write("loop" + number + ": while (on()) { machine.iteration(mark" + number + "); ");
    write(head.apply("loop" + number));
    targets.push(new Target("loop" + number, "turn" + number));
    write("turn" + number + ": ");
    nested(body);
    targets.pop();
    write(update).write("} ");
  }

  private void leaveUnless(Stmt.Loop loop, int number) {
    if (loop.condition() != null) {
      String condition = expressions.condition(loop.condition());
      write("if (!(" + condition + ")) break loop" + number + "; ");
    }
  }

  private void scopedGuard(Stmt.ScopedGuard guard) {
    String label = "scope" + number();
    String @Nullable [] attempt =
        LockCalls.attempt(expressions, guard.at(), guard.kind(), guard.arguments());
    write(label + ": { ");
    if (attempt != null) {
      write(
          "if (" + attempt[0] + ") try (Lock.Held held" + label + " = () -> " + attempt[1] + ") ");
    } else {
      String taken = LockCalls.guard(expressions, guard.at(), guard.kind(), guard.arguments());
      write("try (Lock.Held held" + label + " = " + taken + ") ");
    }
    targets.push(new Target(label, label));
    Stmt body = guard.body();
    write("{ ");
    sequence(
        body instanceof Stmt.Block block ? block.statements() : List.of(body),
        body instanceof Stmt.Block block ? block.end() : body.at());
    at(body instanceof Stmt.Block block ? block.end() : body.at()).write("} } ");
    targets.pop();
  }

  private void selection(Stmt.Switch selection) {
    String label = "switch" + number();
    expressions.scope().enter();
    List<Stmt> all = new ArrayList<>();
    selection.cases().forEach(c -> all.addAll(c.statements()));
    if (all.stream().anyMatch(Statements::isSpecial)) {
      unknown(selection.at(), "a guard, a __free variable or a label directly inside a switch");
    }
    write("{ ").write(variables.hoist(all));
    Val value = expressions.convert().number(expressions.value(selection.value()), selection.at());
    if (value.kind() != Val.Kind.INT) {
      unknown(selection.at(), "a switch over a 64-bit value");
    }
    write(label + ": switch (" + value.java() + ") { ");
    targets.push(new Target(label, null));
    for (Stmt.Case branch : selection.cases()) {
      at(branch.at()).write(caseLabel(branch));
      branch.statements().stream().filter(s -> !isSpecial(s)).forEach(this::statement);
    }
    targets.pop();
    write("} } ");
    expressions.scope().leave();
  }

  private static boolean isSpecial(Stmt statement) {
    return statement instanceof Stmt.Label
        || statement instanceof Stmt.Eval eval && isGuard(eval.value())
        || statement instanceof Stmt.Declare declare && cleansUp(declare);
  }

  private String caseLabel(Stmt.Case branch) {
    if (branch.value() == null) {
      return "default: ";
    }
    Long value = expressions.constant(branch.value());
    if (value == null) {
      unknown(branch.at(), "a case that is no known constant");
      return "";
    }
    return "case " + (int) (long) value + ": ";
  }
}
