package org.quiesce.translate.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTProblemDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;

/** The declarations of one file, outside of functions; then, in a second pass, its functions. */
final class Declarations {
  private record Variable(
      CType type,
      @Nullable IASTInitializerClause clause,
      IASTDeclarator declarator,
      boolean defined) {}

  private final Unit unit;
  private final IASTTranslationUnit tree;
  private final Lowering lowering;
  private final Map<String, IASTFunctionDefinition> functions = new LinkedHashMap<>();
  private final Map<String, Variable> variables = new LinkedHashMap<>();

  Declarations(Unit unit, IASTTranslationUnit tree) {
    this.unit = unit;
    this.tree = tree;
    this.lowering = new Lowering(unit, unit.scope, new Position(unit.file, 1));
  }

  /** Notes which names and tags the file defines. */
  void survey() {
    for (IASTDeclaration declaration : tree.getDeclarations()) {
      if (declaration instanceof IASTFunctionDefinition function) {
        tags(function.getDeclSpecifier());
        note(function.getDeclSpecifier(), Types.name(Types.of(function)), declaration);
      } else if (declaration instanceof IASTSimpleDeclaration simple) {
        tags(simple.getDeclSpecifier());
        int storage = simple.getDeclSpecifier().getStorageClass();
        for (IASTDeclarator declarator : simple.getDeclarators()) {
          if (!(declarator instanceof IASTFunctionDeclarator f && f.getNestedDeclarator() == null)
              && storage != IASTDeclSpecifier.sc_typedef
              && (storage != IASTDeclSpecifier.sc_extern
                  || Types.initialiser(declarator) != null)) {
            note(simple.getDeclSpecifier(), Types.name(declarator), declaration);
          }
        }
      }
    }
  }

  private void tags(IASTDeclSpecifier specifier) {
    if (specifier instanceof IASTCompositeTypeSpecifier composite) {
      String tag = composite.getName().toString();
      if (!tag.isEmpty()) {
        unit.defines(tag, composite);
      }
      for (IASTDeclaration member : composite.getMembers()) {
        if (member instanceof IASTSimpleDeclaration simple) {
          tags(simple.getDeclSpecifier());
        }
      }
    }
  }

  private void note(IASTDeclSpecifier specifier, String name, IASTDeclaration declaration) {
    if (specifier.getStorageClass() == IASTDeclSpecifier.sc_static) {
      String owner = owner(declaration);
      unit.linkage.statics.computeIfAbsent(name, n -> new HashSet<>()).add(owner);
      unit.linked.put(name, owner + ":" + name);
    } else {
      unit.linked.remove(name);
      unit.linkage.defined.add(name);
    }
  }

  private String owner(IASTDeclaration declaration) {
    return unit.position(declaration, new Position(unit.file, 1)).file();
  }

  /** Keeps long names for those statics only that share their name with something else. */
  void link() {
    unit.linked
        .keySet()
        .removeIf(
            name ->
                unit.linkage.statics.get(name).size() == 1 && !unit.linkage.defined.contains(name));
  }

  /** Declares everything. */
  void declare() {
    for (IASTDeclaration declaration : tree.getDeclarations()) {
      lowering.at(declaration);
      try {
        declare(declaration);
      } catch (Unsupported e) {
        lost(declaration, e.what());
      }
    }
  }

  private void lost(IASTDeclaration declaration, String why) {
    unit.linkage.diagnostics.add(
        new Diagnostic(
            Diagnostic.Kind.DECLARATION_LOST,
            unit.position(declaration, new Position(unit.file, 1)),
            Calls.shortened(declaration.getRawSignature()),
            why));
  }

  private void declare(IASTDeclaration declaration) {
    if (declaration instanceof IASTProblemDeclaration) {
      lost(declaration, "this is no declaration that could be read");
    } else if (declaration instanceof IASTFunctionDefinition definition) {
      Types.Typed typed =
          lowering.types.declared(
              lowering.types.base(definition.getDeclSpecifier()), Types.of(definition));
      String name = Types.name(Types.of(definition));
      if (typed.type() instanceof CType.Func type) {
        String linked = unit.linkName(name);
        function(name, linked, type, definition.getDeclSpecifier());
        if (isOwn(definition)) {
          functions.put(linked, definition); // whatever a header says
        } else {
          functions.putIfAbsent(linked, definition);
        }
      }
    } else if (declaration instanceof IASTSimpleDeclaration simple) {
      Types.Typed base = lowering.types.base(simple.getDeclSpecifier());
      for (IASTDeclarator declarator : simple.getDeclarators()) {
        declare(simple.getDeclSpecifier(), base, declarator);
      }
    }
  }

  private void function(String name, String linked, CType.Func type, IASTDeclSpecifier specifier) {
    Symbol.OfFunction symbol = new Symbol.OfFunction(linked, type);
    unit.scope.put(name, symbol);
    if (specifier.getStorageClass() != IASTDeclSpecifier.sc_static) {
      unit.linkage.externals.putIfAbsent(name, symbol);
    }
  }

  private void declare(IASTDeclSpecifier specifier, Types.Typed base, IASTDeclarator declarator) {
    String name = Types.name(declarator);
    Types.Typed typed = lowering.types.declared(base, declarator);
    int storage = specifier.getStorageClass();
    if (name.isEmpty()) {
      return;
    }
    if (storage == IASTDeclSpecifier.sc_typedef) {
      unit.scope.put(name, new Symbol.Typedef(typed.type(), typed.volatility()));
      return;
    }
    String linked = unit.linkName(name);
    if (typed.type() instanceof CType.Func type) {
      function(name, linked, type, specifier);
      return;
    }
    if (Structs.has(specifier, Structs.THREAD_LOCAL)) {
      linked += "@thread";
      unit.linked.put(name, linked);
    }
    IASTInitializer initialiser = Types.initialiser(declarator);
    IASTInitializerClause clause = initialiser == null ? null : Initialiser.clause(initialiser);
    CType type = typed.type();
    Symbol.InMemory symbol =
        new Symbol.InMemory(new Operand.GlobalAddress(linked), type, typed.volatility());
    unit.scope.put(name, symbol); // its own initialiser may name it
    if (clause != null) {
      type = completed(type, clause);
    }
    Variable before = variables.get(linked);
    if (before != null && type instanceof CType.Array a && a.length() < 0) {
      type = before.type();
    }
    symbol = new Symbol.InMemory(symbol.address(), type, typed.volatility());
    unit.scope.put(name, symbol);
    if (storage != IASTDeclSpecifier.sc_static) {
      unit.linkage.externals.putIfAbsent(name, symbol);
    }
    boolean defined = storage != IASTDeclSpecifier.sc_extern || clause != null;
    if (before == null || before.clause() == null && (clause != null || !before.defined())) {
      variables.put(linked, new Variable(type, clause, declarator, defined));
    }
  }

  private CType completed(CType type, IASTInitializerClause clause) {
    try {
      return Initialiser.completed(lowering, type, clause);
    } catch (Unsupported e) {
      return type; // reading the values will say so
    }
  }

  /** Reads functions and objects: those of the file itself, and what they use of its headers. */
  void define() {
    for (Map.Entry<String, Variable> entry : variables.entrySet()) {
      if (entry.getValue().defined() && isOwn(entry.getValue().declarator())) {
        variable(entry.getKey(), entry.getValue());
      }
    }
    for (Map.Entry<String, IASTFunctionDefinition> entry : functions.entrySet()) {
      if (isOwn(entry.getValue())) {
        function(entry.getKey(), entry.getValue());
      }
    }
    while (!unit.requested.isEmpty()) {
      String name = unit.requested.remove();
      IASTFunctionDefinition function = functions.get(name);
      Variable variable = variables.get(name);
      if (function != null) {
        function(name, function);
      } else if (variable != null) {
        variable(name, variable);
      } else if (unit.scope.find(name) instanceof Symbol.OfFunction f) {
        unit.linkage.prototypes.putIfAbsent(f.name(), FunctionReader.lowered(f.type()));
      }
    }
  }

  private boolean isOwn(org.eclipse.cdt.core.dom.ast.IASTNode node) {
    return unit.position(node, new Position(unit.file, 1)).file().equals(unit.file);
  }

  private void function(String linked, IASTFunctionDefinition definition) {
    Function before = unit.linkage.functions.get(linked);
    if (before != null) {
      Position here = unit.position(Types.of(definition), before.position());
      if (!here.equals(before.position())) {
        lost(definition, "it is defined at " + before.position() + " already, and that is taken");
      }
    } else {
      unit.linkage.functions.put(linked, new FunctionReader(unit, linked, definition).read());
    }
  }

  private void variable(String linked, Variable variable) {
    Global known = unit.linkage.globals.get(linked);
    if (known != null
        && known.defined()
        && (!known.values().isEmpty() || variable.clause() == null)) {
      return;
    }
    if (variable.defined()) {
      unit.define(lowering, linked, variable.type(), variable.clause(), variable.declarator());
    } else if (known == null) {
      unit.linkage.globals.put(
          linked,
          new Global(
              linked,
              variable.type(),
              false,
              List.of(),
              unit.position(variable.declarator(), new Position(unit.file, 1))));
    }
  }
}
