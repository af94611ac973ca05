package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.ASTVisitor;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTName;
import org.eclipse.cdt.core.dom.ast.IASTParameterDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTProblem;
import org.eclipse.cdt.core.dom.ast.IASTStandardFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.gnu.c.ICASTKnRFunctionDeclarator;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.FrameVariable;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.Slot;
import org.quiesce.translate.ir.StructType;

/** Reads one function. */
final class FunctionReader {
  private final Unit unit;
  private final String linked;
  private final IASTFunctionDefinition definition;
  private final Position position;
  private final Lowering lowering;

  FunctionReader(Unit unit, String linked, IASTFunctionDefinition definition) {
    this.unit = unit;
    this.linked = linked;
    this.definition = definition;
    this.position = unit.position(Types.of(definition), new Position(unit.file, 1));
    this.lowering = new Lowering(unit, new Scope(unit.scope), position);
  }

  /** The type of a function as it is called: structs are passed and returned by pointers. */
  static CType.Func lowered(CType.Func type) {
    List<CType> parameters = new ArrayList<>();
    boolean struct = type.result() instanceof StructType;
    if (struct) {
      parameters.add(new CType.Pointer(type.result()));
    }
    for (CType parameter : type.parameters()) {
      parameters.add(parameter instanceof StructType ? new CType.Pointer(parameter) : parameter);
    }
    return new CType.Func(struct ? CType.VOID : type.result(), parameters, type.variadic());
  }

  Function read() {
    String name = Types.name(Types.of(definition));
    Types.Typed typed =
        lowering.types.declared(
            lowering.types.base(definition.getDeclSpecifier()), Types.of(definition));
    CType.Func type = (CType.Func) typed.type();
    IASTProblem problem = problem();
    if (problem != null) {
      return lost(type, unit.position(problem, position), problem.getMessage());
    }
    try {
      Slot result =
          type.result() instanceof StructType
              ? lowering.code.slot(null, new CType.Pointer(type.result()))
              : null;
      Body body = new Body(name, linked, type.result(), result);
      lowering.body = body;
      body.look(definition.getBody());
      lowering.code.items.add(new Code.Item.Enter(lowering.code.root, position));
      parameters(body);
      int parameters = lowered(type).parameters().size();
      lowering.statements.statement(definition.getBody());
      lowering.atEnd(definition);
      lowering.code.leave(null);
      Assembly done = new Assembly(lowering.code);
      return new Function(
          linked,
          lowered(type),
          Math.min(parameters, lowering.code.slots.size()),
          lowering.code.slots,
          lowering.code.variables,
          done.instructions,
          done.places,
          position);
    } catch (RuntimeException | StackOverflowError e) {
      return lost(type, lowering.code.position, "the reader failed: " + e);
    }
  }

  private @Nullable IASTProblem problem() {
    List<IASTProblem> found = new ArrayList<>();
    definition.accept(
        new ASTVisitor() {
          {
            shouldVisitProblems = true;
            shouldVisitStatements = true;
            shouldVisitExpressions = true;
            shouldVisitDeclarations = true;
            shouldVisitInitializers = true;
          }

          @Override
          public int visit(IASTProblem problem) {
            found.add(problem);
            return PROCESS_ABORT;
          }
        });
    return found.isEmpty() ? null : found.get(0);
  }

  /** A function that could not be read: whoever calls it is not decided. */
  private Function lost(CType.Func type, Position at, String why) {
    String name = Types.name(Types.of(definition));
    unit.linkage.diagnostics.add(new Diagnostic(Diagnostic.Kind.FUNCTION_LOST, at, name, why));
    CType.Func lowered = lowered(type);
    List<Slot> slots = new ArrayList<>();
    for (CType parameter : lowered.parameters()) {
      slots.add(new Slot(slots.size(), null, parameter));
    }
    return new Function(
        linked,
        lowered,
        slots.size(),
        slots,
        List.of(),
        List.of(new Instruction.NotModelled(name + " could not be read: " + why)),
        List.of(at),
        position);
  }

  private void parameters(Body body) {
    IASTDeclarator declarator = function(Types.of(definition));
    List<Runnable> copies = new ArrayList<>();
    if (declarator instanceof IASTStandardFunctionDeclarator standard) {
      for (IASTParameterDeclaration parameter : standard.getParameters()) {
        Types.Typed typed = lowering.types.parameter(parameter);
        if (!(typed.type() instanceof CType.Void)) {
          parameter(body, Types.name(parameter.getDeclarator()), typed, copies);
        }
      }
    } else if (declarator instanceof ICASTKnRFunctionDeclarator old) {
      for (IASTName name : old.getParameterNames()) {
        parameter(body, name.toString(), lowering.types.oldParameter(old, name), copies);
      }
    }
    copies.forEach(Runnable::run);
  }

  /** The declarator with the parameters: the innermost that has some. */
  private static IASTDeclarator function(IASTDeclarator outer) {
    IASTDeclarator found = outer;
    for (IASTDeclarator d = outer; d != null; d = d.getNestedDeclarator()) {
      if (d instanceof IASTStandardFunctionDeclarator || d instanceof ICASTKnRFunctionDeclarator) {
        found = d;
      }
    }
    return found;
  }

  private void parameter(Body body, String name, Types.Typed typed, List<Runnable> copies) {
    CType type = typed.type();
    if (type instanceof StructType) {
      Slot slot = lowering.code.slot(name, new CType.Pointer(type));
      lowering.scope.put(name, new Symbol.InMemory(new Operand.Of(slot), type, typed.volatility()));
      return;
    }
    Slot slot = lowering.code.slot(name.isEmpty() ? null : name, type);
    if (!body.inMemory.contains(name) && typed.volatility().isPlain()) {
      lowering.scope.put(name, new Symbol.InSlot(slot, type, typed.volatility()));
      return;
    }
    FrameVariable variable = lowering.code.variable(lowering.code.root, name, type);
    Symbol.InMemory symbol =
        new Symbol.InMemory(new Operand.FrameAddress(variable), type, typed.volatility());
    lowering.scope.put(name, symbol);
    copies.add(
        () ->
            lowering.operations.store(
                new Place.InMemory(symbol.address(), type), new Value(new Operand.Of(slot), type)));
  }
}
