package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.cdt.core.dom.ast.IASTAttribute;
import org.eclipse.cdt.core.dom.ast.IASTAttributeOwner;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTElaboratedTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTEnumerationSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFieldDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.StructType;

/** Structs, unions and enums: definitions and mentions of tags. */
final class Structs {
  private final Lowering lowering;
  private final Types types;

  Structs(Lowering lowering, Types types) {
    this.lowering = lowering;
    this.types = types;
  }

  CType mention(IASTElaboratedTypeSpecifier specifier) {
    String tag = specifier.getName().toString();
    CType known = lowering.scope.findTag(tag);
    if (known != null) {
      return known;
    }
    if (specifier.getKind() == IASTElaboratedTypeSpecifier.k_enum) {
      return CType.UINT;
    }
    return lowering.unit.struct(tag, specifier.getKind() == IASTElaboratedTypeSpecifier.k_union);
  }

  StructType define(IASTCompositeTypeSpecifier specifier) {
    boolean union = specifier.getKey() == IASTCompositeTypeSpecifier.k_union;
    String tag = specifier.getName().toString();
    StructType type;
    if (tag.isEmpty()) {
      type = lowering.unit.unnamed(specifier, union);
    } else if (lowering.scope.isFile()) {
      type = lowering.unit.struct(tag, union);
    } else if (lowering.scope.tagHere(tag) instanceof StructType here) {
      type = here;
    } else {
      type = new StructType(tag, union);
      lowering.scope.putTag(tag, type);
    }
    if (type.isOpen() && has(specifier, "packed")) {
      type.pack();
    }
    List<StructType.Field> fields = fields(specifier, type); // declares what is named inside, too
    boolean counts = !lowering.scope.isFile() || lowering.unit.isTaken(tag, specifier);
    if (type.isOpen() && counts) {
      type.define(fields);
      lowering.unit.definedAt(type, specifier);
    }
    return type;
  }

  private List<StructType.Field> fields(IASTCompositeTypeSpecifier specifier, StructType struct) {
    List<StructType.Field> fields = new ArrayList<>();
    for (IASTDeclaration member : specifier.getMembers()) {
      if (!(member instanceof IASTSimpleDeclaration declaration)) {
        continue;
      }
      Types.Typed base = types.base(declaration.getDeclSpecifier());
      if (declaration.getDeclarators().length == 0) {
        if (base.type() instanceof StructType) {
          fields.add(new StructType.Field("$" + fields.size(), base.type(), -1));
        }
        continue;
      }
      for (IASTDeclarator declarator : declaration.getDeclarators()) {
        Types.Typed typed = types.declared(base, declarator);
        String name = Types.name(declarator);
        int bits = -1;
        if (Types.innermost(declarator) instanceof IASTFieldDeclarator field) {
          bits = width(field.getBitFieldSize());
        }
        String unique = name.isEmpty() ? "$" + fields.size() : name;
        if (!typed.volatility().equals(Symbol.Volatility.NONE)) {
          lowering.unit.volatileField(struct, unique, typed.volatility());
        }
        fields.add(new StructType.Field(unique, typed.type(), bits));
      }
    }
    return fields;
  }

  private int width(IASTExpression expression) {
    OptionalLong width = lowering.constant(expression);
    return width.isPresent() && width.getAsLong() >= 0 && width.getAsLong() <= 64
        ? (int) width.getAsLong()
        : -1;
  }

  CType define(IASTEnumerationSpecifier specifier) {
    String tag = specifier.getName().toString();
    long next = 0;
    boolean known = true;
    boolean negative = false;
    boolean big = false;
    boolean wide = false;
    List<String> names = new ArrayList<>();
    List<Long> values = new ArrayList<>();
    for (IASTEnumerationSpecifier.IASTEnumerator enumerator : specifier.getEnumerators()) {
      IASTExpression expression = enumerator.getValue();
      if (expression != null) {
        OptionalLong value = lowering.constant(expression);
        known = value.isPresent();
        next = value.orElse(0);
      }
      String name = enumerator.getName().toString();
      if (known) {
        CType type =
            next == (int) next ? CType.INT : next == (next & 0xffffffffL) ? CType.UINT : CType.LONG;
        lowering.scope.put(name, new Symbol.Enumerator(next, type));
        names.add(name);
        values.add(next);
        negative |= next < 0;
        big |= next > Integer.MAX_VALUE;
        wide |= next != (int) next && next != (next & 0xffffffffL);
      }
      next++;
    }
    wide |= negative && big;
    CType type = wide ? (negative ? CType.LONG : CType.ULONG) : negative ? CType.INT : CType.UINT;
    if (wide) {
      for (int i = 0; i < names.size(); i++) {
        lowering.scope.put(names.get(i), new Symbol.Enumerator(values.get(i), type));
      }
    }
    if (!tag.isEmpty()) {
      lowering.scope.putTag(tag, type);
    }
    return type;
  }

  /** The attribute that the prelude of programs makes of {@code _Thread_local}. */
  static final String THREAD_LOCAL = "qz_thread_local";

  /** Whether something has an attribute, with or without underscores around its name. */
  static boolean has(IASTAttributeOwner owner, String name) {
    for (IASTAttribute attribute : owner.getAttributes()) {
      if (String.valueOf(attribute.getName()).replace("__", "").equals(name)) {
        return true;
      }
    }
    return false;
  }
}
