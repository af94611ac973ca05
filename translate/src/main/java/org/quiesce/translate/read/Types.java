package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.cdt.core.dom.ast.IASTArrayDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTArrayModifier;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTElaboratedTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTEnumerationSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTName;
import org.eclipse.cdt.core.dom.ast.IASTNamedTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTParameterDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTPointer;
import org.eclipse.cdt.core.dom.ast.IASTPointerOperator;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTStandardFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTTypeId;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdExpression;
import org.eclipse.cdt.core.dom.ast.gnu.c.ICASTKnRFunctionDeclarator;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;

/** Types from declarations: specifiers and declarators in, {@link CType}s out. */
final class Types {
  /** A type, and where it is volatile. */
  record Typed(CType type, Symbol.Volatility volatility) {}

  private final Lowering lowering;
  private final Structs structs;

  Types(Lowering lowering) {
    this.lowering = lowering;
    this.structs = new Structs(lowering, this);
  }

  CType of(IASTTypeId id) {
    return typed(id).type();
  }

  Typed typed(IASTTypeId id) {
    return declared(base(id.getDeclSpecifier()), id.getAbstractDeclarator());
  }

  /** What a declarator makes of the type that its specifiers name. */
  Typed declared(Typed base, IASTDeclarator declarator) {
    CType type = base.type();
    Symbol.Volatility volatility = base.volatility();
    for (IASTPointerOperator operator : declarator.getPointerOperators()) {
      type = new CType.Pointer(type);
      Access self =
          operator instanceof IASTPointer p ? access(p.isVolatile(), p.isRestrict()) : Access.PLAIN;
      volatility = new Symbol.Volatility(self, volatility.self());
    }
    if (declarator instanceof IASTStandardFunctionDeclarator function) {
      type = function(type, function);
      volatility = Symbol.Volatility.NONE;
    } else if (declarator instanceof ICASTKnRFunctionDeclarator old) {
      type = new CType.Func(type, parameters(old), false);
      volatility = Symbol.Volatility.NONE;
    } else if (declarator instanceof IASTArrayDeclarator array) {
      IASTArrayModifier[] modifiers = array.getArrayModifiers();
      for (int i = modifiers.length - 1; i >= 0; i--) {
        type = new CType.Array(type, length(modifiers[i].getConstantExpression()));
      }
      // an array of volatile elements: its elements are what it says of itself
    }
    IASTDeclarator nested = declarator.getNestedDeclarator();
    return nested == null
        ? new Typed(type, volatility)
        : declared(new Typed(type, volatility), nested);
  }

  /** The whole declarator of a function; CDT gives the one with the name. */
  static IASTDeclarator of(IASTFunctionDefinition definition) {
    IASTDeclarator at = definition.getDeclarator();
    while (at.getParent() instanceof IASTDeclarator outer) {
      at = outer;
    }
    return at;
  }

  /** The innermost declarator, which has the name. */
  static IASTDeclarator innermost(IASTDeclarator declarator) {
    IASTDeclarator at = declarator;
    while (at.getNestedDeclarator() != null) {
      at = at.getNestedDeclarator();
    }
    return at;
  }

  /** The initialiser of a declarator, wherever in it CDT keeps it. */
  static @Nullable IASTInitializer initialiser(IASTDeclarator declarator) {
    for (IASTDeclarator d = declarator; d != null; d = d.getNestedDeclarator()) {
      if (d.getInitializer() != null) {
        return d.getInitializer();
      }
    }
    return null;
  }

  static String name(IASTDeclarator declarator) {
    return innermost(declarator).getName().toString();
  }

  private long length(@Nullable IASTExpression expression) {
    if (expression == null) {
      return -1;
    }
    OptionalLong length = lowering.constant(expression);
    return length.isPresent() && length.getAsLong() >= 0 ? length.getAsLong() : -1;
  }

  private CType function(CType result, IASTStandardFunctionDeclarator declarator) {
    List<CType> parameters = new ArrayList<>();
    IASTParameterDeclaration[] all = declarator.getParameters();
    for (IASTParameterDeclaration parameter : all) {
      CType type = parameter(parameter).type();
      if (!(type instanceof CType.Void)) {
        parameters.add(type);
      }
    }
    boolean any = declarator.takesVarArgs() || all.length == 0;
    return new CType.Func(result, parameters, any);
  }

  private List<CType> parameters(ICASTKnRFunctionDeclarator old) {
    List<CType> parameters = new ArrayList<>();
    for (IASTName name : old.getParameterNames()) {
      parameters.add(oldParameter(old, name).type());
    }
    return parameters;
  }

  /** The type of a parameter: arrays and functions are pointers. */
  Typed parameter(IASTParameterDeclaration parameter) {
    return adjusted(declared(base(parameter.getDeclSpecifier()), parameter.getDeclarator()));
  }

  Typed oldParameter(ICASTKnRFunctionDeclarator old, IASTName name) {
    IASTDeclarator declarator = old.getDeclaratorForParameterName(name);
    if (declarator != null && declarator.getParent() instanceof IASTSimpleDeclaration d) {
      return adjusted(declared(base(d.getDeclSpecifier()), declarator));
    }
    return new Typed(CType.INT, Symbol.Volatility.NONE);
  }

  private static Typed adjusted(Typed typed) {
    if (typed.type() instanceof CType.Array array) {
      return new Typed(
          new CType.Pointer(array.element()),
          new Symbol.Volatility(Access.PLAIN, typed.volatility().self()));
    }
    if (typed.type() instanceof CType.Func) {
      return new Typed(new CType.Pointer(typed.type()), Symbol.Volatility.NONE);
    }
    return typed;
  }

  /** The type that specifiers name. */
  Typed base(IASTDeclSpecifier specifier) {
    if (specifier instanceof IASTNamedTypeSpecifier named) {
      return named(named);
    }
    CType type;
    if (specifier instanceof IASTSimpleDeclSpecifier simple) {
      type = simple(simple);
    } else if (specifier instanceof IASTCompositeTypeSpecifier composite) {
      type = structs.define(composite);
    } else if (specifier instanceof IASTElaboratedTypeSpecifier elaborated) {
      type = structs.mention(elaborated);
    } else if (specifier instanceof IASTEnumerationSpecifier enumeration) {
      type = structs.define(enumeration);
    } else {
      type = new CType.Open(specifier.getRawSignature());
    }
    return new Typed(type, new Symbol.Volatility(access(specifier), Access.PLAIN));
  }

  private Typed named(IASTNamedTypeSpecifier named) {
    String name = named.getName().toString();
    Access self = access(named);
    Symbol symbol = lowering.scope.find(name);
    if (symbol instanceof Symbol.Typedef typedef) {
      return new Typed(
          typedef.type(),
          new Symbol.Volatility(
              Access.strongest(self, typedef.volatility().self()), typedef.volatility().pointee()));
    }
    if (symbol instanceof Symbol.InSlot slot) {
      return new Typed(slot.type(), slot.volatility()); // typeof(x), with x taken for a type
    }
    if (symbol instanceof Symbol.InMemory memory) {
      return new Typed(memory.type(), memory.volatility());
    }
    CType type =
        switch (name) {
          case "__int128", "__int128_t" -> new CType.Int(128, true, false);
          case "__uint128_t" -> new CType.Int(128, false, false);
          default -> new CType.Open(name);
        };
    if (type instanceof CType.Open
        && symbol == null
        && !name.equals("__auto_type")
        && !name.startsWith("__builtin_")) {
      lowering.unit.unknown(name, named);
    }
    return new Typed(type, new Symbol.Volatility(self, Access.PLAIN));
  }

  /** {@code _Atomic} is read as {@code volatile restrict}, which nothing else is. */
  private static Access access(boolean isVolatile, boolean isRestrict) {
    return !isVolatile ? Access.PLAIN : isRestrict ? Access.FULL : Access.ONCE;
  }

  private static Access access(IASTDeclSpecifier specifier) {
    return access(specifier.isVolatile(), specifier.isRestrict());
  }

  private CType typeOf(IASTExpression expression) {
    return Expressions.bare(expression) instanceof IASTTypeIdExpression id
            && id.getOperator() == IASTTypeIdExpression.op_typeof
        ? of(id.getTypeId())
        : lowering.typeOf(expression);
  }

  private CType character(IASTSimpleDeclSpecifier simple) {
    return simple.isSigned()
        ? CType.SCHAR
        : simple.isUnsigned() ? CType.UCHAR : lowering.unit.linkage.character;
  }

  private CType simple(IASTSimpleDeclSpecifier simple) {
    boolean unsigned = simple.isUnsigned();
    return switch (simple.getType()) {
      case IASTSimpleDeclSpecifier.t_void -> CType.VOID;
      case IASTSimpleDeclSpecifier.t_bool -> CType.BOOL;
      case IASTSimpleDeclSpecifier.t_char -> character(simple);
      case IASTSimpleDeclSpecifier.t_float -> new CType.Real(32);
      case IASTSimpleDeclSpecifier.t_double -> new CType.Real(simple.isLong() ? 128 : 64);
      case IASTSimpleDeclSpecifier.t_int128 -> new CType.Int(128, !unsigned, false);
      case IASTSimpleDeclSpecifier.t_typeof -> typeOf(simple.getDeclTypeExpression());
      default -> {
        if (simple.isShort()) {
          yield unsigned ? CType.USHORT : CType.SHORT;
        }
        if (simple.isLong() || simple.isLongLong()) {
          yield unsigned ? CType.ULONG : CType.LONG;
        }
        yield unsigned ? CType.UINT : CType.INT;
      }
    };
  }
}
