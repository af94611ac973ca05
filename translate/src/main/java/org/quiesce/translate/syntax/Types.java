package org.quiesce.translate.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Types and declarators, from the concrete tree. */
final class Types {
  private static final Map<String, CType> INTEGERS = new HashMap<>();

  static {
    integers(CTypes.BOOL, "bool", "_Bool");
    integers(new CType.Int(8, true), "u8", "__u8", "uint8_t", "unsigned char", "char");
    integers(new CType.Int(8, false), "s8", "__s8", "int8_t", "signed char");
    integers(new CType.Int(16, true), "u16", "__u16", "uint16_t", "unsigned short", "__le16");
    integers(new CType.Int(16, false), "s16", "__s16", "int16_t", "short");
    integers(
        CTypes.INT,
        "int",
        "s32",
        "__s32",
        "int32_t",
        "signed",
        "signed int",
        "pid_t",
        "irqreturn_t");
    integers(
        CTypes.UNSIGNED, "u32", "__u32", "uint32_t", "unsigned", "unsigned int", "gfp_t", "__le32");
    integers(CTypes.INT, "pci_ers_result_t", "pci_channel_state_t", "pci_power_t", "umode_t");
    integers(CTypes.LONG, "long", "long int", "long long", "s64", "__s64", "int64_t", "ssize_t");
    integers(CTypes.LONG, "signed long", "long long int", "ptrdiff_t", "loff_t", "ktime_t");
    integers(new CType.Int(64, true), "unsigned long", "unsigned long long", "u64", "__u64");
    integers(new CType.Int(64, true), "uint64_t", "size_t", "uintptr_t", "unsigned long int");
    integers(new CType.Int(64, true), "phys_addr_t", "resource_size_t", "dma_addr_t", "__le64");
  }

  private final Map<String, CType> typedefs;
  private final Map<String, List<Variable>> structs;
  private final Map<String, CType> enums;
  private final Map<String, Long> constants;
  private final Expressions expressions;

  /** Whether a function is being read: what it defines is seen in its block alone. */
  private boolean inFunction;

  /** What a declarator declares. */
  record Declared(String name, CType type, At at) {}

  Types(
      Map<String, CType> typedefs,
      Map<String, List<Variable>> structs,
      Map<String, CType> enums,
      Map<String, Long> constants) {
    this.typedefs = typedefs;
    this.structs = structs;
    this.enums = enums;
    this.constants = constants;
    this.expressions = new Expressions(this);
  }

  private static void integers(CType type, String... names) {
    for (String name : names) {
      INTEGERS.put(name, type);
    }
  }

  Expressions expressions() {
    return expressions;
  }

  /** A function's body and parameters are read: a type that it defines has no translation. */
  <T> T readFunction(Supplier<T> reading) {
    inFunction = true;
    try {
      return reading.get();
    } finally {
      inFunction = false;
    }
  }

  /** The type that a declaration's specifiers give. */
  CType specifier(Cst type) {
    if (inFunction && type.find("body") != null) {
      return new CType.Other(type.type().replace("_specifier", "") + " defined in a function");
    }
    return switch (type.type()) {
      case "primitive_type", "type_identifier", "sized_type_specifier" -> named(words(type.text()));
      case "struct_specifier" -> struct(type);
      case "enum_specifier" -> enumeration(type);
      default -> new CType.Other(type.text());
    };
  }

  /** The type that the words of a number's type mean, in whatever order they stand. */
  CType number(String text) {
    return named(words(text));
  }

  private static String words(String text) {
    List<String> words = new ArrayList<>(List.of(text.trim().split("\\s+")));
    if (words.size() > 1) {
      // unsigned first, as the table has it
      boolean unsigned = words.remove("unsigned");
      if (words.size() > 1) {
        words.remove("int");
      }
      if (unsigned) {
        words.add(0, "unsigned");
      }
    }
    return String.join(" ", words);
  }

  /** The type of this name, as far as this file knows it. */
  CType named(String name) {
    if (name.equals("void")) {
      return CTypes.VOID;
    }
    CType defined = typedefs.get(name);
    if (defined != null) {
      return defined;
    }
    CType integer = INTEGERS.get(name);
    return integer != null ? integer : new CType.Named(name);
  }

  private CType struct(Cst type) {
    Cst body = type.find("body");
    Cst name = type.find("name");
    String tag = name == null ? "anonymous at line " + type.at().line() : name.text();
    if (body != null) {
      List<Variable> fields = new ArrayList<>();
      for (Cst field : body.named()) {
        fields.addAll(fields(field));
      }
      structs.put(tag, List.copyOf(fields));
    }
    return tag.startsWith(Rewriter.KFIFO)
        ? new CType.Kfifo(new CType.Struct(tag.substring(Rewriter.KFIFO.length())))
        : tag.startsWith(Rewriter.MEMBER)
            ? new CType.Other(tag.substring(Rewriter.MEMBER.length()))
            : new CType.Struct(tag);
  }

  private List<Variable> fields(Cst field) {
    if (!field.is("field_declaration")) {
      return List.of(Variable.of(field.at(), "", new CType.Other(field.type())));
    }
    CType base = specifier(field.get("type"));
    boolean bits = field.has("bitfield_clause");
    List<Variable> result = new ArrayList<>();
    for (Cst declarator : field.all("declarator")) {
      Declared declared = declarator(base, declarator);
      CType type = bits ? new CType.Other("bit-field") : declared.type();
      result.add(Variable.of(declared.at(), declared.name(), type));
    }
    if (result.isEmpty()) {
      result.add(Variable.of(field.at(), "", new CType.Other("anonymous member")));
    }
    return result;
  }

  private CType enumeration(Cst type) {
    Cst body = type.find("body");
    Cst name = type.find("name");
    String tag = name == null ? "" : name.text();
    if (body == null) {
      return enums.getOrDefault(tag, new CType.Other("enum " + tag + ", which no source defines"));
    }
    CType defined = enumerators(tag, body);
    if (name != null) {
      enums.put(tag, defined);
    }
    return defined;
  }

  /** Defines enumerators; their type is unsigned unless one of them is negative, as gcc has it. */
  private CType enumerators(String tag, Cst body) {
    long next = 0;
    boolean negative = false;
    boolean wide = false;
    for (Cst enumerator : body.named()) {
      if (!enumerator.is("enumerator")) {
        continue;
      }
      Cst value = enumerator.find("value");
      if (value != null) {
        Long known = Constants.value(expressions.expression(value), constants);
        if (known == null) {
          return new CType.Other("enum " + tag + ", of which not all values are known");
        }
        next = known;
      }
      negative |= next < 0;
      wide |= Constants.type(next).isLong();
      constants.put(enumerator.get("name").text(), next++);
    }
    return wide ? new CType.Int(64, !negative) : negative ? CTypes.INT : CTypes.UNSIGNED;
  }

  /** Applies a declarator to a base type. */
  Declared declarator(CType base, Cst node) {
    return switch (node.type()) {
      case "identifier", "field_identifier", "type_identifier", "primitive_type" ->
          new Declared(node.text(), base, node.at());
      case "pointer_declarator", "abstract_pointer_declarator" ->
          inner(new CType.Pointer(base), node);
      case "array_declarator", "abstract_array_declarator" ->
          inner(new CType.Array(base, size(node)), node);
      case "function_declarator", "abstract_function_declarator" ->
          inner(new CType.Function(base, parameterTypes(node)), node);
      case "parenthesized_declarator", "abstract_parenthesized_declarator" ->
          declarator(base, node.only());
      default -> new Declared("", new CType.Other(node.type()), node.at());
    };
  }

  private int size(Cst array) {
    Cst size = array.find("size");
    Long value = size == null ? null : Constants.value(expressions.expression(size), constants);
    return value == null || value < 0 || value > Integer.MAX_VALUE ? -1 : (int) (long) value;
  }

  private Declared inner(CType type, Cst node) {
    Cst inner = node.find("declarator");
    return inner == null ? new Declared("", type, node.at()) : declarator(type, inner);
  }

  private List<CType> parameterTypes(Cst function) {
    List<CType> types = new ArrayList<>();
    for (Variable parameter : parameters(function)) {
      types.add(parameter.type());
    }
    return List.copyOf(types);
  }

  /** The parameters of a function declarator; {@code (void)} has none. */
  List<Variable> parameters(Cst function) {
    List<Variable> result = new ArrayList<>();
    for (Cst parameter : function.get("parameters").named()) {
      if (!parameter.is("parameter_declaration")) {
        continue;
      }
      CType base = specifier(parameter.get("type"));
      Cst declarator = parameter.find("declarator");
      if (declarator == null && base.equals(CTypes.VOID)) {
        continue;
      }
      Declared declared =
          declarator == null
              ? new Declared("", base, parameter.at())
              : declarator(base, declarator);
      CType type =
          declared.type() instanceof CType.Function
              ? new CType.Pointer(declared.type())
              : declared.type() instanceof CType.Array array
                  ? new CType.Pointer(array.element())
                  : declared.type();
      result.add(Variable.of(declared.at(), declared.name(), type));
    }
    return result;
  }

  /** The type in a cast, sizeof or compound literal. */
  CType descriptor(Cst node) {
    CType base = specifier(node.get("type"));
    Cst declarator = node.find("declarator");
    return declarator == null ? base : declarator(base, declarator).type();
  }

  /** The variables of a declaration; a prototype declares none. */
  List<Variable> variables(Cst declaration) {
    CType base = specifier(declaration.get("type"));
    Set<String> storage = new java.util.HashSet<>();
    for (Cst child : declaration.named()) {
      if (child.is("storage_class_specifier")) {
        storage.add(child.text());
      } else if (child.is("attribute_specifier")
          || child.is("type_qualifier") && child.text().equals("_Atomic")) {
        base = new CType.Other(child.text());
      }
    }
    List<Variable> result = new ArrayList<>();
    for (Cst declarator : declaration.all("declarator")) {
      result.add(variable(base, declarator, storage.contains("static")));
    }
    return result;
  }

  private Variable variable(CType base, Cst declarator, boolean isStatic) {
    if (!declarator.is("init_declarator")) {
      Declared declared = declarator(base, declarator);
      return new Variable(declared.at(), declared.name(), declared.type(), null, null, isStatic);
    }
    Declared declared = declarator(base, declarator.get("declarator"));
    Expr init = expressions.expression(declarator.get("value"));
    if (init instanceof Expr.Call call && call.name().equals(Rewriter.FREE)) {
      String cleanup = call.arguments().get(0) instanceof Expr.Name name ? name.name() : "";
      Expr value = call.arguments().size() > 1 ? call.arguments().get(1) : null;
      return new Variable(
          declared.at(), declared.name(), declared.type(), value, cleanup, isStatic);
    }
    return new Variable(
        declared.at(), declared.name(), sized(declared.type(), init), init, null, isStatic);
  }

  /** The type of an array that its initialiser gives a size. */
  static CType sized(CType type, Expr init) {
    return type instanceof CType.Array array
            && array.size() < 0
            && init instanceof Expr.Init list
            && list.items().stream().allMatch(item -> item.field() == null)
        ? new CType.Array(array.element(), list.items().size())
        : type;
  }
}
