package org.quiesce.translate.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.cdt.core.dom.ast.ASTVisitor;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFieldReference;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Slot;

/** What is known of the function that is being lowered. */
final class Body {
  private static final Set<String> ACCESSES =
      Set.of("__qz_read_once", "__qz_write_once", "__qz_load_acquire", "__qz_store_release");

  /** As C has it. */
  final String name;

  /** As the program has it. */
  final String linked;

  final CType result;

  /** Where a struct that is returned goes to. */
  final @Nullable Slot resultPointer;

  /** Names of locals whose address is taken somewhere. */
  final Set<String> inMemory = new HashSet<>();

  private final Map<String, Label> labels = new HashMap<>();

  Body(String name, String linked, CType result, @Nullable Slot resultPointer) {
    this.name = name;
    this.linked = linked;
    this.result = result;
    this.resultPointer = resultPointer;
  }

  Label label(String label) {
    return labels.computeIfAbsent(label, l -> new Label());
  }

  /** Looks for locals that cannot be slots. */
  void look(IASTNode body) {
    body.accept(
        new ASTVisitor() {
          {
            shouldVisitExpressions = true;
          }

          @Override
          public int visit(IASTExpression e) {
            if (e instanceof IASTUnaryExpression u
                && u.getOperator() == IASTUnaryExpression.op_amper
                && !isAccess(u)) {
              root(u.getOperand());
            } else if (e instanceof IASTFieldReference f && !f.isPointerDereference()) {
              root(f.getFieldOwner());
            }
            return PROCESS_CONTINUE;
          }
        });
  }

  private void root(IASTExpression e) {
    IASTExpression at = Expressions.bare(e);
    while (at instanceof IASTFieldReference f && !f.isPointerDereference()) {
      at = Expressions.bare(f.getFieldOwner());
    }
    String found = Expressions.name(at);
    if (found != null) {
      inMemory.add(found);
    }
  }

  /** Whether {@code &x} is only there for one of the calls that access x. */
  private static boolean isAccess(IASTUnaryExpression amper) {
    IASTNode at = amper;
    while (at.getParent() instanceof IASTUnaryExpression u
        && u.getOperator() == IASTUnaryExpression.op_bracketedPrimary) {
      at = u;
    }
    if (!(at.getParent() instanceof IASTFunctionCallExpression call)) {
      return false;
    }
    String name = Expressions.name(Expressions.bare(call.getFunctionNameExpression()));
    IASTInitializerClause[] arguments = call.getArguments();
    return name != null && ACCESSES.contains(name) && arguments.length > 0 && arguments[0] == at;
  }
}
