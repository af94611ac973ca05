package org.quiesce.translate.read;

import org.eclipse.cdt.core.dom.ast.IASTBreakStatement;
import org.eclipse.cdt.core.dom.ast.IASTCaseStatement;
import org.eclipse.cdt.core.dom.ast.IASTCompoundStatement;
import org.eclipse.cdt.core.dom.ast.IASTContinueStatement;
import org.eclipse.cdt.core.dom.ast.IASTDeclarationStatement;
import org.eclipse.cdt.core.dom.ast.IASTDefaultStatement;
import org.eclipse.cdt.core.dom.ast.IASTDoStatement;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpressionStatement;
import org.eclipse.cdt.core.dom.ast.IASTForStatement;
import org.eclipse.cdt.core.dom.ast.IASTGotoStatement;
import org.eclipse.cdt.core.dom.ast.IASTIfStatement;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTLabelStatement;
import org.eclipse.cdt.core.dom.ast.IASTNullStatement;
import org.eclipse.cdt.core.dom.ast.IASTReturnStatement;
import org.eclipse.cdt.core.dom.ast.IASTStatement;
import org.eclipse.cdt.core.dom.ast.IASTSwitchStatement;
import org.eclipse.cdt.core.dom.ast.IASTWhileStatement;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.FrameVariable;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;

/** Statements. */
final class Statements {
  private final Lowering lowering;
  private final Locals locals;
  private @Nullable Label breaks;
  private @Nullable Label continues;
  private @Nullable Switch innermost;

  Statements(Lowering lowering) {
    this.lowering = lowering;
    this.locals = new Locals(lowering);
  }

  Locals locals() {
    return locals;
  }

  /** Lowers a statement; what cannot be expressed in it is an instruction that says so. */
  void statement(IASTStatement s) {
    lowering.at(s);
    try {
      plain(s);
    } catch (Unsupported e) {
      lowering.notModelled(e.what());
    }
  }

  private void plain(IASTStatement s) {
    if (s instanceof IASTCompoundStatement compound) {
      compound(compound);
    } else if (s instanceof IASTExpressionStatement expression) {
      lowering.expressions.effect(expression.getExpression());
    } else if (s instanceof IASTDeclarationStatement declaration) {
      locals.declare(declaration.getDeclaration());
    } else if (s instanceof IASTIfStatement choice) {
      choice(choice);
    } else if (s instanceof IASTWhileStatement loop) {
      loop(null, loop.getCondition(), null, loop.getBody());
    } else if (s instanceof IASTForStatement loop) {
      inBlock(
          loop,
          () ->
              loop(
                  loop.getInitializerStatement(),
                  loop.getConditionExpression(),
                  loop.getIterationExpression(),
                  loop.getBody()));
    } else if (s instanceof IASTDoStatement loop) {
      doLoop(loop);
    } else if (s instanceof IASTReturnStatement back) {
      leave(back);
    } else if (s instanceof IASTNullStatement) {
      return;
    } else {
      jump(s);
    }
  }

  private void jump(IASTStatement s) {
    Body body = lowering.body;
    if (s instanceof IASTGotoStatement jump && body != null) {
      lowering.code.jump(label(body, jump.getName().toString()));
    } else if (s instanceof IASTLabelStatement label && body != null) {
      lowering.code.place(label(body, label.getName().toString()));
      IASTStatement nested = label.getNestedStatement();
      if (nested != null) {
        statement(nested);
      }
    } else if (s instanceof IASTBreakStatement && breaks != null) {
      lowering.code.jump(breaks);
    } else if (s instanceof IASTContinueStatement && continues != null) {
      lowering.code.jump(continues);
    } else if (s instanceof IASTSwitchStatement choice) {
      choose(choice);
    } else if (s instanceof IASTCaseStatement label && innermost != null) {
      innermost.label(label.getExpression());
    } else if (s instanceof IASTDefaultStatement && innermost != null) {
      innermost.otherwise();
    } else {
      throw new Unsupported("a statement: " + Calls.shortened(s.getRawSignature()));
    }
  }

  /** A label of the function; code that is thrown away has its own. */
  private Label label(Body body, String name) {
    return lowering.isApart() ? new Label() : body.label(name);
  }

  private void inBlock(IASTStatement s, Runnable inside) {
    Scope outer = lowering.scope;
    lowering.scope = new Scope(outer);
    Block block = lowering.code.open();
    try {
      inside.run();
    } finally {
      lowering.atEnd(s);
      lowering.code.close(block);
      lowering.scope = outer;
    }
  }

  private void compound(IASTCompoundStatement compound) {
    inBlock(
        compound,
        () -> {
          for (IASTStatement s : compound.getStatements()) {
            statement(s);
          }
        });
  }

  /** The value of a statement expression: that of its last statement. */
  Value expression(IASTCompoundStatement compound, @Nullable CType expected) {
    IASTStatement[] all = compound.getStatements();
    Block outer = lowering.code.block;
    Value[] result = {Value.NOTHING};
    inBlock(
        compound,
        () -> {
          for (int i = 0; i < all.length; i++) {
            if (i == all.length - 1 && all[i] instanceof IASTExpressionStatement last) {
              result[0] = kept(last.getExpression(), expected, outer);
            } else {
              statement(all[i]);
            }
          }
        });
    return result[0];
  }

  private Value kept(IASTExpression last, @Nullable CType expected, Block outer) {
    Value value = lowering.expressions.value(last, expected);
    if (!value.isStruct()) {
      return lowering.operations.copy(value);
    }
    FrameVariable copy = lowering.code.variable(outer, "value", value.type());
    Operand address = new Operand.FrameAddress(copy);
    lowering.code.emit(new Instruction.Copy(address, value.operand(), value.type()));
    return new Value(address, value.type());
  }

  private void choice(IASTIfStatement s) {
    Label yes = new Label();
    Label no = new Label();
    Label end = new Label();
    lowering.expressions.branch(s.getConditionExpression(), yes, no);
    lowering.code.place(yes);
    statement(s.getThenClause());
    IASTStatement otherwise = s.getElseClause();
    if (otherwise != null) {
      lowering.code.jump(end);
      lowering.code.place(no);
      statement(otherwise);
      lowering.code.place(end);
    } else {
      lowering.code.place(no);
    }
  }

  private void loop(
      @Nullable IASTStatement first,
      @Nullable IASTExpression condition,
      @Nullable IASTExpression step,
      IASTStatement body) {
    if (first != null) {
      statement(first);
    }
    Label head = new Label();
    Label inside = new Label();
    Label next = new Label();
    Label end = new Label();
    lowering.code.place(head);
    if (condition != null) {
      try {
        lowering.expressions.branch(condition, inside, end);
      } catch (Unsupported e) {
        lowering.notModelled(e.what());
      }
    }
    lowering.code.place(inside);
    within(end, next, body);
    lowering.code.place(next);
    if (step != null) {
      lowering.at(step);
      try {
        lowering.expressions.effect(step);
      } catch (Unsupported e) {
        lowering.notModelled(e.what());
      }
    }
    lowering.code.jump(head);
    lowering.code.place(end);
  }

  private void doLoop(IASTDoStatement s) {
    Label head = new Label();
    Label next = new Label();
    Label end = new Label();
    lowering.code.place(head);
    within(end, next, s.getBody());
    lowering.code.place(next);
    try {
      lowering.expressions.branch(s.getCondition(), head, end);
    } catch (Unsupported e) {
      lowering.notModelled(e.what());
    }
    lowering.code.place(end);
  }

  private void within(@Nullable Label breaking, @Nullable Label continuing, IASTStatement body) {
    Label outerBreaks = breaks;
    Label outerContinues = continues;
    breaks = breaking;
    continues = continuing;
    statement(body);
    breaks = outerBreaks;
    continues = outerContinues;
  }

  private void choose(IASTSwitchStatement s) {
    Value value = lowering.expressions.value(s.getControllerExpression());
    Switch own =
        new Switch(lowering, lowering.operations.convert(value, Switch.type(value.type())));
    Switch outer = innermost;
    lowering.code.jump(own.dispatch);
    innermost = own;
    within(own.end, continues, s.getBody());
    innermost = outer;
    lowering.at(s);
    own.finish();
  }

  private void leave(IASTReturnStatement s) {
    Body body = lowering.body;
    if (body == null) {
      throw new Unsupported("a return outside of a function");
    }
    IASTInitializerClause returned = s.getReturnArgument();
    if (returned == null) {
      lowering.code.leave(null);
      return;
    }
    Value value = lowering.expressions.value(returned, body.result);
    lowering.at(s);
    if (body.resultPointer != null) {
      Operand to = new Operand.Of(body.resultPointer);
      Value struct = lowering.operations.convert(value, body.result);
      lowering.code.emit(new Instruction.Copy(to, struct.operand(), body.result));
      lowering.code.leave(null);
    } else if (body.result instanceof CType.Void) {
      lowering.code.leave(null);
    } else {
      Value converted = lowering.operations.convert(value, body.result);
      lowering.code.leave(converted.operand());
    }
  }
}
