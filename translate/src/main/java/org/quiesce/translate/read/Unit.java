package org.quiesce.translate.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTFileLocation;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.DataLayout;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.StructType;

/** One source file with what it includes: names and tags of its own, and those it shares. */
final class Unit {
  final Linkage linkage;
  final String file;
  final Scope scope = new Scope(null);

  /** By tag: the text of the struct that this file defines. */
  final Map<String, String> definitions = new HashMap<>();

  /** By name: what something static here is called in the program. */
  final Map<String, String> linked = new HashMap<>();

  /** Names in the program of functions and objects that were met and not yet looked at. */
  final Deque<String> requested = new ArrayDeque<>();

  private final Map<String, IASTCompositeTypeSpecifier> taken = new HashMap<>();
  private final Map<String, StructType> structs = new HashMap<>();
  private final IdentityHashMap<IASTNode, StructType> unnamed = new IdentityHashMap<>();
  private final IdentityHashMap<IASTNode, Operand> literals = new IdentityHashMap<>();
  private final Map<String, Integer> unnamedAt = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> wanted = new HashSet<>();

  Unit(Linkage linkage, String file) {
    this.linkage = linkage;
    this.file = file;
  }

  DataLayout layout() {
    return linkage.layout;
  }

  @Nullable Symbol find(Scope from, String name) {
    Symbol found = from.find(name);
    return found != null ? found : linkage.externals.get(name);
  }

  String linkName(String name) {
    return linked.getOrDefault(name, name);
  }

  /** Notes a definition of a struct; one in the sources is taken before one in a header. */
  void defines(String tag, IASTCompositeTypeSpecifier specifier) {
    IASTCompositeTypeSpecifier before = taken.get(tag);
    if (before == null || !isOfSources(before) && isOfSources(specifier)) {
      taken.put(tag, specifier);
      String text = specifier.getRawSignature().replaceAll("\\s+", " ");
      definitions.put(tag, text);
      if (isOfSources(specifier)) {
        linkage.ofSources.computeIfAbsent(tag, t -> new HashSet<>()).add(text);
      }
    }
  }

  /** Whether a definition of a struct is the one that counts. */
  boolean isTaken(String tag, IASTCompositeTypeSpecifier specifier) {
    IASTCompositeTypeSpecifier chosen = taken.get(tag);
    return chosen == null || chosen == specifier && !yields(tag);
  }

  /**
   * Whether this file has a struct from what is read before every file, and one of the other files
   * says what it is like: that counts for all.
   */
  private boolean yields(String tag) {
    IASTCompositeTypeSpecifier chosen = taken.get(tag);
    return chosen != null
        && linkage.ofSources.getOrDefault(tag, Set.of()).size() == 1
        && position(chosen, new Position(file, 1)).file().equals(Headers.PRELUDE);
  }

  private boolean isOfSources(IASTNode node) {
    return linkage.sources.contains(position(node, new Position(file, 1)).file());
  }

  /** The struct of a tag: one for all files that define it alike or not at all. */
  StructType struct(String tag, boolean union) {
    StructType known = structs.get(tag);
    if (known != null) {
      return known;
    }
    String own = yields(tag) ? null : definitions.get(tag);
    String other = linkage.definitions.get(tag);
    StructType type = linkage.structs.get(tag);
    if (type == null) {
      type = new StructType(tag, union);
      linkage.structs.put(tag, type);
    } else if (own != null && other != null && !own.equals(other)) {
      type = new StructType(tag, union);
    }
    if (own != null) {
      linkage.definitions.putIfAbsent(tag, own);
    }
    structs.put(tag, type);
    return type;
  }

  /** A struct without a tag: one for all files that include it. */
  StructType unnamed(IASTCompositeTypeSpecifier specifier, boolean union) {
    StructType known = unnamed.get(specifier);
    if (known != null) {
      return known;
    }
    IASTFileLocation location = specifier.getFileLocation();
    String at = location == null ? file : location.getFileName() + ":" + location.getNodeOffset();
    int ordinal = unnamedAt.merge(at, 1, Integer::sum);
    String key = at + "#" + ordinal;
    Position position = position(specifier, new Position(file, 1));
    String named = typedefName(specifier);
    String tag = named != null ? named : position.toString();
    StructType type = linkage.unnamed.computeIfAbsent(key, k -> new StructType(tag, union));
    if (named != null) {
      linkage.structs.putIfAbsent(named, type);
    }
    unnamed.put(specifier, type);
    return type;
  }

  private @Nullable String typedefName(IASTCompositeTypeSpecifier specifier) {
    if (specifier.getParent() instanceof IASTSimpleDeclaration declaration
        && specifier.getStorageClass() == IASTCompositeTypeSpecifier.sc_typedef
        && declaration.getDeclarators().length > 0
        && declaration.getDeclarators()[0].getPointerOperators().length == 0) {
      String name = Types.name(declaration.getDeclarators()[0]);
      return definitions.containsKey(name) ? null : name;
    }
    return null;
  }

  /** Notes where a struct is defined. */
  void definedAt(StructType struct, IASTNode node) {
    if (!isOfSources(node)) {
      linkage.ofHeaders.add(struct);
    }
  }

  /**
   * The type of a field that a struct's definition does not have: open if that is a header's, which
   * may say less than the kernel's.
   */
  CType missingField(StructType struct, String field) {
    if (!linkage.ofHeaders.contains(struct)) {
      throw new Unsupported(struct + " has no field " + field);
    }
    String name = struct.tag() + "." + field;
    if (told.add("field " + name)) {
      linkage.diagnostics.add(
          new Diagnostic(
              Diagnostic.Kind.UNKNOWN_NAME,
              new Position(file, 1),
              name,
              "the header's struct has no such field"));
    }
    return new CType.Open(name);
  }

  void volatileField(StructType struct, String field, Symbol.Volatility how) {
    linkage.volatiles.computeIfAbsent(struct, s -> new HashMap<>()).put(field, how);
  }

  Symbol.Volatility volatility(StructType struct, String field) {
    return linkage
        .volatiles
        .getOrDefault(struct, Map.of())
        .getOrDefault(field, Symbol.Volatility.NONE);
  }

  /** Notes that an address is used, so that what is there is read too. */
  Operand used(Operand address) {
    if (address instanceof Operand.FunctionAddress f && wanted.add(f.name())) {
      requested.add(f.name());
    } else if (address instanceof Operand.GlobalAddress g && wanted.add(g.name())) {
      requested.add(g.name());
    }
    return address;
  }

  /** A name that nothing declares. */
  void unknown(String name, IASTNode node) {
    tell(Diagnostic.Kind.UNKNOWN_NAME, name, node, "nothing declares it");
  }

  void undeclared(String name, IASTNode node) {
    if (name.startsWith("__qz_") || name.startsWith("__builtin_")) {
      return;
    }
    tell(Diagnostic.Kind.UNDECLARED_FUNCTION, name, node, "nothing declares this function");
  }

  /** An object that nothing declares. */
  Place unknownPlace(String name, IASTNode node) {
    unknown(name, node);
    CType type = new CType.Open(name);
    Position position = position(node, new Position(file, 1));
    linkage.globals.putIfAbsent(name, new Global(name, type, false, List.of(), position));
    return new Place.InMemory(new Operand.GlobalAddress(name), type);
  }

  void unknownConstant(String text, IASTNode node) {
    tell(Diagnostic.Kind.UNKNOWN_CONSTANT, text, node, "its value is not known");
  }

  private void tell(Diagnostic.Kind kind, String subject, IASTNode node, String text) {
    if (told.add(kind + " " + subject)) {
      linkage.diagnostics.add(
          new Diagnostic(kind, position(node, new Position(file, 1)), subject, text));
    }
  }

  void notModelled(Position position, String function, String reason) {
    linkage.diagnostics.add(
        new Diagnostic(Diagnostic.Kind.NOT_MODELLED, position, function, reason));
  }

  Position position(IASTNode node, Position otherwise) {
    IASTFileLocation location = node.getFileLocation();
    return location == null
        ? otherwise
        : new Position(location.getFileName(), location.getStartingLineNumber());
  }

  Position end(IASTNode node, Position otherwise) {
    IASTFileLocation location = node.getFileLocation();
    return location == null
        ? otherwise
        : new Position(location.getFileName(), location.getEndingLineNumber());
  }

  /** What a declaration inside of a function says of something outside. */
  Symbol elsewhere(String name, Types.Typed typed, IASTDeclarator declarator) {
    Symbol known = scope.here(name);
    if (known instanceof Symbol.OfFunction || known instanceof Symbol.InMemory) {
      return known;
    }
    String own = linkName(name);
    if (typed.type() instanceof CType.Func function) {
      linkage.prototypes.putIfAbsent(own, FunctionReader.lowered(function));
      return new Symbol.OfFunction(own, function);
    }
    Position position = position(declarator, new Position(file, 1));
    linkage.globals.putIfAbsent(own, new Global(own, typed.type(), false, List.of(), position));
    return new Symbol.InMemory(new Operand.GlobalAddress(own), typed.type(), typed.volatility());
  }

  /** Adds an object of static storage with what its initialiser says. */
  void define(
      Lowering lowering,
      String name,
      CType type,
      @Nullable IASTInitializerClause clause,
      IASTNode node) {
    Position position = position(node, new Position(file, 1));
    linkage.globals.put(
        name,
        new Global(name, type, true, new StaticValues(lowering).read(type, clause), position));
  }

  /** A compound literal of static storage. */
  Operand literal(Lowering lowering, IASTNode node, CType type, IASTInitializerClause clause) {
    Operand known = literals.get(node);
    if (known != null) {
      return known;
    }
    String name = linkage.fresh(position(node, new Position(file, 1)) + ".literal");
    Operand address = new Operand.GlobalAddress(name);
    literals.put(node, address);
    define(lowering, name, type, clause, node);
    return address;
  }
}
