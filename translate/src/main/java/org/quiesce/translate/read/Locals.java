package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTASMDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTAttribute;
import org.eclipse.cdt.core.dom.ast.IASTAttributeOwner;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTInitializerList;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTToken;
import org.eclipse.cdt.core.dom.ast.IASTTokenList;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdInitializerExpression;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.FrameVariable;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Instruction.BinaryOperator;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.StructType;

/** Declarations inside of functions, and compound literals. */
final class Locals {
  private final Lowering lowering;

  Locals(Lowering lowering) {
    this.lowering = lowering;
  }

  void declare(IASTDeclaration declaration) {
    if (declaration instanceof IASTASMDeclaration asm) {
      new Assembler(lowering).lower(asm);
      return;
    }
    if (!(declaration instanceof IASTSimpleDeclaration simple)) {
      throw new Unsupported("a declaration: " + Calls.shortened(declaration.getRawSignature()));
    }
    IASTDeclSpecifier specifier = simple.getDeclSpecifier();
    Types.Typed base = lowering.types.base(specifier);
    for (IASTDeclarator declarator : simple.getDeclarators()) {
      lowering.at(declarator);
      declare(specifier, base, declarator);
    }
  }

  private void declare(IASTDeclSpecifier specifier, Types.Typed base, IASTDeclarator declarator) {
    String name = Types.name(declarator);
    IASTInitializer initialiser = Types.initialiser(declarator);
    Types.Typed typed = lowering.types.declared(base, declarator);
    CType type = typed.type();
    int storage = specifier.getStorageClass();
    if (storage == IASTDeclSpecifier.sc_typedef) {
      lowering.scope.put(name, new Symbol.Typedef(type, typed.volatility()));
      return;
    }
    if (type instanceof CType.Func || storage == IASTDeclSpecifier.sc_extern) {
      lowering.scope.put(name, lowering.unit.elsewhere(name, typed, declarator));
      return;
    }
    if (base.type() instanceof CType.Open open && open.name().equals("__auto_type")) {
      if (initialiser == null) {
        throw new Unsupported("an __auto_type without a value");
      }
      Value value = lowering.expressions.value(Initialiser.clause(initialiser), null);
      Place place = make(name, value.type(), Symbol.Volatility.NONE, null);
      lowering.operations.store(place, value);
      return;
    }
    if (initialiser != null) {
      type = Initialiser.completed(lowering, type, Initialiser.clause(initialiser));
    }
    if (storage == IASTDeclSpecifier.sc_static) {
      boolean own = Structs.has(specifier, Structs.THREAD_LOCAL);
      lowering.scope.put(
          name, statically(name, type, typed.volatility(), initialiser, declarator, own));
      return;
    }
    String cleanup = cleanup(declarator, specifier);
    Place place = make(name, type, typed.volatility(), cleanup);
    if (initialiser != null) {
      initialise(place, Initialiser.clause(initialiser));
    }
  }

  private Place make(
      String name, CType type, Symbol.Volatility volatility, @Nullable String cleanup) {
    boolean inMemory =
        !type.isScalar()
            || !volatility.isPlain()
            || cleanup != null
            || lowering.body == null
            || lowering.body.inMemory.contains(name);
    if (!inMemory) {
      Place.InSlot slot =
          new Place.InSlot(lowering.code.slot(name, type), type, volatility.pointee());
      lowering.scope.put(name, new Symbol.InSlot(slot.slot(), type, volatility));
      return slot;
    }
    Block own = cleanup == null ? null : lowering.code.open();
    FrameVariable variable = lowering.code.variable(name, type);
    Operand address = new Operand.FrameAddress(variable);
    if (own != null && cleanup != null) {
      own.cleanup = call(cleanup, address, type);
    }
    Symbol.InMemory symbol = new Symbol.InMemory(address, type, volatility);
    lowering.scope.put(name, symbol);
    return new Place.InMemory(address, type, volatility.self(), -1, volatility.pointee());
  }

  private Instruction.Call call(String function, Operand address, CType type) {
    Symbol symbol = lowering.unit.find(lowering.scope, function);
    String linked = symbol instanceof Symbol.OfFunction f ? f.name() : function;
    CType result = symbol instanceof Symbol.OfFunction f ? f.type().result() : CType.VOID;
    Operand callee = lowering.unit.used(new Operand.FunctionAddress(linked));
    return new Instruction.Call(
        null, callee, List.of(address), List.of(new CType.Pointer(type)), result, null);
  }

  /** The function that a clean-up attribute names. */
  private static @Nullable String cleanup(IASTDeclarator declarator, IASTDeclSpecifier specifier) {
    for (IASTDeclarator d = declarator; d != null; d = d.getNestedDeclarator()) {
      String found = cleanup(d);
      if (found != null) {
        return found;
      }
    }
    return cleanup(specifier);
  }

  private static @Nullable String cleanup(IASTAttributeOwner owner) {
    for (IASTAttribute attribute : owner.getAttributes()) {
      IASTToken argument = attribute.getArgumentClause();
      if (argument != null
          && String.valueOf(attribute.getName()).replace("__", "").equals("cleanup")) {
        return text(argument).replaceAll("[()\\s]", "");
      }
    }
    return null;
  }

  private static String text(IASTToken token) {
    if (token instanceof IASTTokenList list) {
      StringBuilder text = new StringBuilder();
      for (IASTToken one : list.getTokens()) {
        text.append(text(one));
      }
      return text.toString();
    }
    return String.valueOf(token.getTokenCharImage());
  }

  private Symbol statically(
      String name,
      CType type,
      Symbol.Volatility volatility,
      @Nullable IASTInitializer initialiser,
      IASTDeclarator declarator,
      boolean own) {
    String function = lowering.body == null ? "" : lowering.body.linked;
    if (lowering.isApart()) {
      return new Symbol.InMemory(new Operand.GlobalAddress(name), type, volatility);
    }
    String linked = lowering.unit.linkage.fresh(function + "." + name) + (own ? "@thread" : "");
    Symbol symbol = new Symbol.InMemory(new Operand.GlobalAddress(linked), type, volatility);
    lowering.scope.put(name, symbol);
    IASTInitializerClause clause = initialiser == null ? null : Initialiser.clause(initialiser);
    lowering.unit.define(lowering, linked, type, clause, declarator);
    return symbol;
  }

  /** Sets an object to what an initialiser says. */
  private void initialise(Place place, IASTInitializerClause clause) {
    CType type = place.type();
    boolean pieces =
        place instanceof Place.InMemory
            && (type instanceof CType.Array
                || clause instanceof IASTInitializerList
                || isLiteral(clause) && type instanceof StructType);
    if (!pieces) {
      IASTInitializerClause value =
          clause instanceof IASTInitializerList list && list.getClauses().length == 1
              ? list.getClauses()[0]
              : clause;
      if (value instanceof IASTInitializerList) {
        lowering.operations.store(place, Value.constant(0, CType.INT));
      } else {
        lowering.operations.store(place, lowering.expressions.value(value, type));
      }
      return;
    }
    Place.InMemory memory = (Place.InMemory) place;
    lowering.code.emit(new Instruction.Clear(memory.address(), type));
    new Initialiser(lowering, new IntoMemory(memory)).fill(List.of(), type, clause);
  }

  private static boolean isLiteral(IASTInitializerClause clause) {
    return clause instanceof org.eclipse.cdt.core.dom.ast.IASTExpression e
        && Expressions.bare(e) instanceof IASTTypeIdInitializerExpression;
  }

  /** Stores what an initialiser sets. */
  private final class IntoMemory implements Initialiser.Sink {
    private final Place.InMemory object;
    private final List<List<String>> set = new ArrayList<>();

    IntoMemory(Place.InMemory object) {
      this.object = object;
    }

    @Override
    public void value(List<Initialiser.Step> path, CType type, IASTInitializerClause clause) {
      Value value = lowering.expressions.value(clause, type);
      boolean open = object.type() instanceof StructType s && s.isOpen();
      if (open && value.isNull() && isOnlyZero(path)) {
        return; // {0}: it has been cleared
      }
      set.add(names(path));
      lowering.operations.store(at(path), value);
    }

    private static List<String> names(List<Initialiser.Step> path) {
      return path.stream().map(Initialiser.Step::name).toList();
    }

    @Override
    public void unknown(
        List<Initialiser.Step> path, IASTInitializerClause clause, Unsupported why) {
      throw why;
    }

    @Override
    public void again(List<Initialiser.Step> path, CType type) {
      List<String> names = names(path);
      boolean some =
          set.removeIf(
              other ->
                  other.size() >= names.size() && other.subList(0, names.size()).equals(names));
      if (some && at(path) instanceof Place.InMemory whole) {
        lowering.code.emit(new Instruction.Clear(whole.address(), type));
      }
    }

    @Override
    public void number(List<Initialiser.Step> path, CType type, long value) {
      set.add(names(path));
      lowering.operations.store(at(path), Value.constant(value, type));
    }

    private boolean isOnlyZero(List<Initialiser.Step> path) {
      return path.size() == 1 && path.get(0).name().equals("?0");
    }

    private Place at(List<Initialiser.Step> path) {
      Place.InMemory place = object;
      for (Initialiser.Step step : path) {
        if (step.field() != null) {
          place =
              lowering.operations.field(
                  place.address(), step.outer(), step.field(), place.access());
          continue;
        }
        CType.Array array = new CType.Array(step.type(), -1);
        if (step.outer() instanceof CType.Array known) {
          array = known;
        }
        Value first = lowering.operations.load(new Place.InMemory(place.address(), array));
        Value element =
            lowering.operations.binary(
                BinaryOperator.ADD, first, Value.constant(step.index(), CType.LONG));
        place =
            new Place.InMemory(element.operand(), step.type(), place.access(), -1, Access.PLAIN);
      }
      return place;
    }
  }

  /** A compound literal: a variable of its block, or outside of functions a global. */
  Place compound(IASTTypeIdInitializerExpression literal) {
    CType type = lowering.types.of(literal.getTypeId());
    IASTInitializerClause clause = Initialiser.clause(literal.getInitializer());
    type = Initialiser.completed(lowering, type, clause);
    if (lowering.body == null || lowering.isStatic) {
      return new Place.InMemory(lowering.unit.literal(lowering, literal, type, clause), type);
    }
    FrameVariable variable = lowering.code.variable("literal", type);
    Place.InMemory place = new Place.InMemory(new Operand.FrameAddress(variable), type);
    initialise(place, clause);
    return place;
  }
}
