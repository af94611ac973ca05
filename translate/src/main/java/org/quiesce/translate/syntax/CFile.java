package org.quiesce.translate.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;
import org.quiesce.translate.lex.Preprocessed;
import org.quiesce.translate.lex.Preprocessor;
import org.quiesce.translate.lex.Token;

/** One C file: its types and variables, and its functions, which are parsed on demand. */
public final class CFile {
  /** Prefix of the function that a DEFINE_FREE defines. */
  public static final String FREE_FUNCTION = "__q_free_";

  private final Source source;
  private final Preprocessed preprocessed;
  private final TreeSitter parser;
  private final Types types;
  private final Map<String, CType> typedefs = new HashMap<>();
  private final Map<String, List<Variable>> structs = new HashMap<>();
  private final Map<String, CType> enums = new HashMap<>();
  private final Map<String, Long> constants = new HashMap<>();
  private final Map<String, Item.FunctionItem> functions = new LinkedHashMap<>();
  private final Map<String, Function> parsed = new HashMap<>();
  private final Map<String, Global> globals = new LinkedHashMap<>();
  private final Map<String, Item> broken = new HashMap<>();
  private final Map<String, Item> where = new HashMap<>();
  private final List<Initcall> initcalls = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final Set<String> macros = new TreeSet<>();

  private CFile(Source source, Preprocessed preprocessed) {
    this.source = source;
    this.preprocessed = preprocessed;
    this.parser = new TreeSitter(source.name());
    this.types = new Types(typedefs, structs, enums, constants);
  }

  /**
   * Reads a file's declarations.
   *
   * @throws BadSourceException if it is not C at all
   */
  public static CFile of(Source source) {
    return of(source, null);
  }

  /**
   * As {@link #of(Source)}, of a file that sees the types and constants of a header.
   *
   * @throws BadSourceException if it is not C at all
   */
  public static CFile of(Source source, @Nullable CFile header) {
    Preprocessed preprocessed = Preprocessor.run(source.name(), source.text());
    for (Token token : preprocessed.tokens()) {
      if (token.isIdentifier() && token.text().startsWith("__q_")) {
        throw new BadSourceException(
            source.name()
                + ":"
                + token.line()
                + ":"
                + token.column()
                + ": the name "
                + token.text()
                + " is reserved for the translator");
      }
    }
    CFile file = new CFile(source, preprocessed);
    if (header != null) {
      file.typedefs.putAll(header.typedefs);
      file.enums.putAll(header.enums);
      file.constants.putAll(header.constants);
    }
    for (Item item : Items.of(source.name(), preprocessed.tokens())) {
      file.add(item);
    }
    return file;
  }

  public String name() {
    return source.name();
  }

  public Preprocessed preprocessed() {
    return preprocessed;
  }

  /** The type of this name, as far as this file knows it. */
  public CType type(String name) {
    return types.named(name);
  }

  /** The tags of all structs that this file defines. */
  public Set<String> structTags() {
    return structs.keySet();
  }

  /** First arguments of a file-scope macro such as {@code module_init(fn)}. */
  public List<String> macroArguments(String macro) {
    return macros.stream()
        .filter(use -> use.startsWith(macro + " "))
        .map(use -> use.substring(macro.length() + 1))
        .toList();
  }

  public Set<String> functionNames() {
    return functions.keySet();
  }

  public List<Initcall> initcalls() {
    return initcalls;
  }

  /** Fields of a struct that this file defines, or null. */
  public @Nullable List<Variable> struct(String tag) {
    return structs.get(tag);
  }

  /** The variables at file scope. */
  public java.util.Collection<Global> globals() {
    return globals.values();
  }

  /**
   * Looks at a declaration that could not be read.
   *
   * @param name a variable, or {@code struct} and a tag
   * @throws BadSourceException if a declaration that mentions it has a syntax error
   */
  public void requireReadable(String name) {
    Item item = broken.get(name);
    if (item == null) {
      return;
    }
    try {
      parser.parse(Rewriter.declaration(item.tokens()));
    } catch (TreeSitter.ForeignException e) {
      // GNU C that nobody translates: whoever asked says so.
    }
  }

  /** Values of enumerators. */
  public Map<String, Long> constants() {
    return constants;
  }

  /** What a variable is, or null. */
  public @Nullable Global global(String name) {
    return globals.get(name);
  }

  /**
   * First argument of file-scope macros such as {@code DEFINE_FREE(x, ...)}, as {@code macro x}.
   */
  public boolean hasMacro(String macro, String argument) {
    return macros.contains(macro + " " + argument);
  }

  /** Whether a variable is defined by a macro, such as {@code DEFINE_MUTEX(name)}. */
  public boolean isMacro(String variable) {
    return where.get(variable) instanceof Item.MacroItem;
  }

  /** Why the meaning of an item is doubtful, if it is. */
  public Optional<Preprocessed.Doubt> doubt(int from, int to) {
    return preprocessed.doubt(from, to);
  }

  /** Why a function, struct or variable may be something else in another configuration. */
  public Optional<Preprocessed.Doubt> doubt(String name) {
    Item item = where.get(name);
    return item == null ? Optional.empty() : doubt(item.firstLine(), item.lastLine());
  }

  public boolean defines(String function) {
    return functions.containsKey(function);
  }

  public boolean isStatic(String function) {
    return functions.containsKey(function) && functions.get(function).isStatic();
  }

  /** Where a function is defined. */
  public At placeOf(String function) {
    return at(functions.get(function).nameToken());
  }

  /**
   * A function's parsed definition.
   *
   * @throws BadSourceException if it has a syntax error
   */
  public Function function(String name) {
    return parsed.computeIfAbsent(name, this::parse);
  }

  private At at(Token token) {
    return new At(name(), token.line(), token.column());
  }

  private Function parse(String name) {
    Item.FunctionItem item = functions.get(name);
    At at = at(item.nameToken());
    try {
      Cst root = parser.parse(Rewriter.function(item.tokens()));
      List<Cst> named = root.named();
      if (named.size() != 1 || !named.get(0).is("function_definition")) {
        throw new BadSourceException(
            at + ": syntax error: " + name + " is not a function definition");
      }
      return definition(at, item, named.get(0));
    } catch (TreeSitter.ForeignException e) {
      Stmt.Block body = new Stmt.Block(at, List.of(new Stmt.Unknown(e.at(), e.what())), at);
      Function known = signature(at, item);
      return known == null
          ? new Function(at, name, item.isStatic(), CTypes.VOID, List.of(), true, body)
          : new Function(
              at,
              name,
              item.isStatic(),
              known.result(),
              known.parameters(),
              known.variadic(),
              body);
    }
  }

  /** A function without its body; null if even that cannot be read. */
  private @Nullable Function signature(At at, Item.FunctionItem item) {
    List<Token> tokens = item.tokens();
    List<Token> head = new ArrayList<>(tokens.stream().takeWhile(t -> !t.is("{")).toList());
    if (head.size() + 1 >= tokens.size()) {
      return null;
    }
    head.add(tokens.get(head.size()));
    head.add(tokens.get(tokens.size() - 1));
    try {
      List<Cst> named = parser.parse(Rewriter.function(head)).named();
      return named.size() == 1 && named.get(0).is("function_definition")
          ? definition(at, item, named.get(0))
          : null;
    } catch (TreeSitter.ForeignException | BadSourceException e) {
      return null;
    }
  }

  private Function definition(At at, Item.FunctionItem item, Cst node) {
    return types.readFunction(() -> read(at, item, node));
  }

  private Function read(At at, Item.FunctionItem item, Cst node) {
    CType base = types.specifier(node.get("type"));
    Cst declarator = node.get("declarator");
    Types.Declared declared = types.declarator(base, declarator);
    Cst function = declarator;
    while (!function.is("function_declarator")) {
      Cst inner = function.find("declarator");
      if (inner == null) {
        throw new BadSourceException(
            at + ": syntax error: " + item.name() + " is not a function definition");
      }
      function = inner;
    }
    CType result =
        declared.type() instanceof CType.Function type ? type.result() : new CType.Other("result");
    boolean variadic =
        function.get("parameters").named().stream().anyMatch(p -> p.is("variadic_parameter"));
    return new Function(
        at,
        item.name(),
        item.isStatic(),
        result,
        List.copyOf(types.parameters(function)),
        variadic,
        new Statements(types).block(node.get("body")));
  }

  /**
   * Something at file scope.
   *
   * @param names that it defines; of structs their tags
   */
  record Named(Item item, Set<String> names) {}

  /** What stands at file scope, in order. */
  List<Named> named() {
    List<Named> all = new ArrayList<>();
    for (Item item : items) {
      Set<String> names = new TreeSet<>();
      where.forEach(
          (name, definer) -> {
            if (definer == item) {
              names.add(name.startsWith("struct ") ? name.substring("struct ".length()) : name);
            }
          });
      all.add(new Named(item, names));
    }
    return all;
  }

  private void add(Item item) {
    items.add(item);
    if (item instanceof Item.FunctionItem function) {
      Item.FunctionItem before = functions.put(function.name(), function);
      if (before != null) {
        throw new BadSourceException(
            at(function.nameToken())
                + ": "
                + function.name()
                + " is defined already, at line "
                + before.nameToken().line());
      }
      where.put(function.name(), item);
    } else if (item instanceof Item.MacroItem macro) {
      macro(macro);
    } else {
      declaration(item);
    }
  }

  private void macro(Item.MacroItem macro) {
    At at = at(macro.nameToken());
    macros.add(macro.name() + " " + macro.identifier(0));
    if (macro.name().equals("DEFINE_FREE") && macro.arguments().size() >= 3) {
      defineFree(macro);
    }
    Initcall.of(at, macro).ifPresent(initcalls::add);
    CType type =
        switch (macro.name()) {
          case "DECLARE_WORK" -> new CType.Struct("work_struct");
          case "DEFINE_MUTEX" -> new CType.Struct("mutex");
          case "DEFINE_SPINLOCK", "DEFINE_RAW_SPINLOCK" -> new CType.Named("spinlock_t");
          case "DEFINE_IDA" -> new CType.Struct("ida");
          case "LIST_HEAD" -> new CType.Struct("list_head");
          case "DEFINE_XARRAY" -> new CType.Struct("xarray");
          case "DECLARE_RWSEM" -> new CType.Struct("rw_semaphore");
          case "DECLARE_WAIT_QUEUE_HEAD" -> new CType.Named("wait_queue_head_t");
          case "DEFINE_KFIFO", "DECLARE_KFIFO" -> kfifo(macro);
          default -> new CType.Other(macro.name());
        };
    if (macro.identifier(0).isEmpty() || type instanceof CType.Other && !isDefinition(macro)) {
      return;
    }
    define(
        new Global(
            at,
            macro.identifier(0),
            type,
            macro.tokens().get(0).is("static"),
            macro.name().equals("LIST_HEAD")
                ? new Expr.Call(at, new Expr.Name(at, "LIST_HEAD_INIT"), List.of())
                : null,
            macro.name().equals("DECLARE_WORK") ? macro.identifier(1) : null,
            macro.name().equals("DEFINE_KFIFO"),
            macro.lastLine()),
        macro);
  }

  /** DEFINE_FREE(name, type, statement about _T) as a function. */
  private void defineFree(Item.MacroItem macro) {
    Token at = macro.nameToken();
    Token name = at.with(Token.Kind.IDENTIFIER, FREE_FUNCTION + macro.identifier(0));
    List<Token> tokens = new ArrayList<>();
    tokens.add(at.with(Token.Kind.IDENTIFIER, "static"));
    tokens.add(at.with(Token.Kind.IDENTIFIER, "void"));
    tokens.add(name);
    tokens.add(at.with(Token.Kind.PUNCTUATION, "("));
    tokens.addAll(macro.arguments().get(1));
    tokens.add(at.with(Token.Kind.IDENTIFIER, "_T"));
    tokens.add(at.with(Token.Kind.PUNCTUATION, ")"));
    tokens.add(at.with(Token.Kind.PUNCTUATION, "{"));
    for (int i = 2; i < macro.arguments().size(); i++) {
      if (i > 2) {
        tokens.add(at.with(Token.Kind.PUNCTUATION, ","));
      }
      tokens.addAll(macro.arguments().get(i));
    }
    tokens.add(at.with(Token.Kind.PUNCTUATION, ";"));
    tokens.add(at.with(Token.Kind.PUNCTUATION, "}"));
    Item.FunctionItem item = new Item.FunctionItem(name.text(), name, List.copyOf(tokens));
    functions.put(name.text(), item);
    where.put(name.text(), item);
  }

  private static boolean isDefinition(Item.MacroItem macro) {
    return macro.name().startsWith("DEFINE_") || macro.name().startsWith("DECLARE_");
  }

  private static CType kfifo(Item.MacroItem macro) {
    List<Token> element = macro.arguments().size() == 3 ? macro.arguments().get(1) : List.of();
    return element.size() == 2 && element.get(0).is("struct")
        ? new CType.Kfifo(new CType.Struct(element.get(1).text()))
        : new CType.Other(macro.name());
  }

  private void define(Global global, Item item) {
    Global before = globals.get(global.name());
    if (before == null || before.isTentative()) {
      globals.put(global.name(), global);
      where.put(global.name(), item);
    } else if (!global.isTentative()) {
      throw new BadSourceException(
          global.at()
              + ": "
              + global.name()
              + " is defined already, at line "
              + before.at().line());
    }
  }

  private void declaration(Item item) {
    Cst root;
    try {
      root = parser.parse(Rewriter.declaration(item.tokens()));
    } catch (BadSourceException | TreeSitter.ForeignException e) {
      remember(item);
      return;
    }
    Set<String> before = Set.copyOf(constants.keySet());
    for (Cst node : root.named()) {
      switch (node.type()) {
        case "declaration" -> variables(node, item);
        case "type_definition" -> typedef(node, item);
        case "struct_specifier", "enum_specifier", "union_specifier" -> types.specifier(node);
        default -> remember(item);
      }
    }
    for (String constant : constants.keySet()) {
      if (!before.contains(constant)) {
        where.put(constant, item);
      }
    }
    for (int i = 0; i + 2 < item.tokens().size(); i++) {
      if (item.tokens().get(i).is("struct") && item.tokens().get(i + 2).is("{")) {
        where.put("struct " + item.tokens().get(i + 1).text(), item);
      }
    }
  }

  private void remember(Item item) {
    List<Token> tokens = item.tokens();
    for (int i = 0; i < tokens.size() && !tokens.get(i).is("="); i++) {
      if (tokens.get(i).isIdentifier()) {
        boolean tag = i > 0 && tokens.get(i - 1).is("struct");
        broken.putIfAbsent(tag ? "struct " + tokens.get(i).text() : tokens.get(i).text(), item);
      }
    }
  }

  private void typedef(Cst node, Item item) {
    CType base = types.specifier(node.get("type"));
    for (Cst declarator : node.all("declarator")) {
      Types.Declared declared = types.declarator(base, declarator);
      if (doubt(item.firstLine(), item.lastLine()).isEmpty()) {
        typedefs.put(declared.name(), declared.type());
      }
    }
  }

  private void variables(Cst node, Item item) {
    boolean extern = item.tokens().get(0).is("extern");
    for (Variable variable : types.variables(node)) {
      if (variable.type() instanceof CType.Function || extern || variable.name().isEmpty()) {
        continue;
      }
      define(
          new Global(
              variable.at(),
              variable.name(),
              variable.type(),
              variable.isStatic(),
              variable.init(),
              null,
              false,
              item.lastLine()),
          item);
    }
  }
}
