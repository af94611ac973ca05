package org.quiesce.translate.lex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;

/**
 * Conditionals and the file's own macros, as cpp does them; headers are not read.
 *
 * <p>Known to be on are the symbols without which the protocols would not be built; those of them
 * that may be a module are defined under another name then, and are known to IS_ENABLED() alone.
 * Any other symbol that the file does not define counts as undefined and casts a {@link
 * Preprocessed.Doubt}.
 */
public final class Preprocessor {
  /** Symbols that are defined: what they switch on cannot be a module. */
  private static final Set<String> BUILT_IN =
      Set.of(
          "CONFIG_CXL_RAS",
          "CONFIG_PCI",
          "CONFIG_PCIEPORTBUS",
          "CONFIG_PCIEAER",
          "CONFIG_PCIEAER_CXL",
          "CONFIG_ACPI",
          "CONFIG_ACPI_APEI",
          "CONFIG_ACPI_APEI_GHES",
          "CONFIG_CXL_REGION",
          "CONFIG_DEV_DAX_HMEM_DEVICES",
          "CONFIG_PCI_DOE",
          "CONFIG_SMP",
          "CONFIG_MODULES",
          "CONFIG_64BIT",
          "__KERNEL__",
          "__GNUC__");

  /** Symbols that are on, as y or as m (drivers/cxl/Kconfig, drivers/dax/Kconfig). */
  private static final Set<String> TRISTATE =
      Set.of(
          "CONFIG_CXL_BUS",
          "CONFIG_CXL_PCI",
          "CONFIG_CXL_PORT",
          "CONFIG_CXL_MEM",
          "CONFIG_DEV_DAX_CXL",
          "CONFIG_DEV_DAX_HMEM");

  /** Fields of a driver, or of another table, that say which functions are called, and how. */
  private static final Set<String> FIELDS =
      Set.of(
          "probe",
          "probe_type",
          "remove",
          "remove_new",
          "shutdown",
          "release",
          "open",
          "unlocked_ioctl",
          "dev_groups");

  private static final Pattern ENTRY =
      Pattern.compile("module_(init|exit|driver)|(builtin|module)_\\w+_driver|\\w+_initcall");

  private static final Set<String> SIZED = Set.of("DECLARE_KFIFO", "DEFINE_KFIFO");

  /** One open {@code #if}. */
  private static final class Level {
    final Token start;
    final boolean outside;
    boolean active;
    boolean taken;
    boolean elseSeen;
    final Set<String> unknown = new HashSet<>();

    /** All that stands inside, whether taken or not. */
    final List<Token> content = new ArrayList<>();

    Level(Token start, boolean outside) {
      this.start = start;
      this.outside = outside;
    }
  }

  /** How deep conditionals may be nested: each keeps what is inside. */
  private static final int MAX_LEVELS = 100;

  private final String file;
  private final Meter meter;
  private final Map<String, Macro> macros = new HashMap<>();
  private final List<Level> levels = new ArrayList<>();
  private final List<Token> output = new ArrayList<>();
  private final List<Token> pending = new ArrayList<>();
  private final List<Preprocessed.Doubt> doubts = new ArrayList<>();
  private final List<Preprocessed.Doubt> entries = new ArrayList<>();
  private final Set<String> capacities;

  /** Macros whose definition depends on something unknown. */
  private final Set<String> doubtful = new HashSet<>();

  private Preprocessor(String file, Set<String> capacities) {
    this.file = file;
    this.meter = new Meter(file);
    this.capacities = capacities;
  }

  /** Whether a configuration symbol is known to be on, as y or as m. */
  public static boolean isOn(String symbol) {
    return BUILT_IN.contains(symbol) || TRISTATE.contains(symbol);
  }

  /** Preprocesses a file. */
  public static Preprocessed run(String file, String text) {
    List<Lexer.Line> lines = Lexer.lines(file, text);
    Preprocessor preprocessor = new Preprocessor(file, capacities(lines));
    for (Lexer.Line line : lines) {
      if (line.directive()) {
        preprocessor.flush();
        preprocessor.directive(line.tokens());
      } else {
        preprocessor.text(line.tokens());
      }
    }
    preprocessor.flush();
    return preprocessor.finish();
  }

  private static Set<String> capacities(List<Lexer.Line> lines) {
    List<Token> all = new ArrayList<>();
    lines.stream().filter(line -> !line.directive()).forEach(line -> all.addAll(line.tokens()));
    Set<String> names = new HashSet<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      if (SIZED.contains(all.get(i).text()) && all.get(i + 1).is("(")) {
        int end = Brackets.close(all, i + 1);
        if (end > i + 3 && all.get(end - 1).isIdentifier() && all.get(end - 2).is(",")) {
          names.add(all.get(end - 1).text());
        }
      }
    }
    return names;
  }

  private Preprocessed finish() {
    if (!levels.isEmpty()) {
      Token start = levels.get(levels.size() - 1).start;
      throw new BadSourceException(
          file + ":" + start.line() + ":" + start.column() + ": syntax error: #if without #endif");
    }
    if (output.size() > Lexer.MAX_TOKENS) {
      throw new BadSourceException(file + ": its macros expand to too much");
    }
    return new Preprocessed(
        file,
        List.copyOf(output),
        List.copyOf(doubts),
        Set.copyOf(capacities),
        sizes(),
        List.copyOf(entries));
  }

  /** The sizes of kfifos that are macros for a number. */
  private Map<String, Long> sizes() {
    Map<String, Long> sizes = new HashMap<>();
    for (String name : capacities) {
      Macro macro = macros.get(name);
      List<Token> body =
          macro == null
              ? List.of()
              : new Expander(meter, macros, Set.of(), use -> {}).expand(macro.body());
      if (body.size() == 1) {
        size(body.get(0).text()).ifPresent(value -> sizes.put(name, value));
      }
    }
    return Map.copyOf(sizes);
  }

  /** What a literal is; of what is none nothing is said. */
  private static Optional<Long> size(String text) {
    try {
      return Optional.of(Long.decode(text.replaceFirst("[uUlL]+$", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean isActive() {
    return levels.isEmpty() || levels.get(levels.size() - 1).active;
  }

  private void text(List<Token> tokens) {
    levels.forEach(level -> level.content.addAll(tokens));
    if (isActive()) {
      requireGood(tokens);
      pending.addAll(tokens);
    }
  }

  /** What is skipped may hold anything; what is not must be C. */
  private void requireGood(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.BAD) {
        throw new BadSourceException(
            file + ":" + token.line() + ":" + token.column() + ": syntax error: " + token.text());
      }
    }
  }

  private void flush() {
    for (Token token : pending) {
      if (token.isIdentifier() && doubtful.contains(token.text())) {
        doubts.add(
            new Preprocessed.Doubt(
                token.line(), token.line(), token.text() + ", which depends on the configuration"));
      }
    }
    if (!pending.isEmpty()) {
      output.addAll(new Expander(meter, macros, capacities, this::unsupported).expand(pending));
      pending.clear();
    }
  }

  private void unsupported(Token use) {
    doubts.add(
        new Preprocessed.Doubt(
            use.line(), use.line(), "macro " + use.text() + ", which pastes or stringises"));
  }

  private void directive(List<Token> tokens) {
    if (tokens.size() < 2) {
      return;
    }
    String name = tokens.get(1).text();
    List<Token> rest = tokens.subList(2, tokens.size());
    switch (name) {
      case "if", "ifdef", "ifndef" -> open(name, tokens.get(0), rest);
      case "elif", "else", "endif" -> turn(name, tokens.get(0), rest);
      default -> {
        boolean macro = name.equals("define") || name.equals("undef");
        boolean unsure = levels.stream().anyMatch(level -> !level.unknown.isEmpty());
        if (macro && unsure && !rest.isEmpty() && !capacities.contains(rest.get(0).text())) {
          doubtful.add(rest.get(0).text());
        }
        if (isActive()) {
          if (macro) {
            requireGood(rest);
          }
          other(name, tokens.get(0), rest);
        }
      }
    }
  }

  private void open(String name, Token start, List<Token> rest) {
    if (levels.size() >= MAX_LEVELS) {
      throw new BadSourceException(
          file + ":" + start.line() + ": conditionals nested more than " + MAX_LEVELS + " deep");
    }
    Level level = new Level(start, isActive());
    levels.add(level);
    if (level.outside) {
      level.active = holds(level, name, start, rest);
      level.taken = level.active;
    }
  }

  private void turn(String name, Token at, List<Token> rest) {
    if (levels.isEmpty()) {
      throw new BadSourceException(
          file + ":" + at.line() + ":" + at.column() + ": syntax error: #" + name + " without #if");
    }
    Level level = levels.get(levels.size() - 1);
    if (name.equals("endif")) {
      levels.remove(levels.size() - 1);
      if (isInert(level.content)) {
        return;
      }
      for (String symbol : level.unknown) {
        doubts.add(
            new Preprocessed.Doubt(
                level.start.line(), at.line(), "code that depends on " + symbol));
      }
      level.unknown.stream().sorted().findFirst().ifPresent(symbol -> entries(level, symbol));
      return;
    }
    if (level.elseSeen) {
      throw new BadSourceException(
          file + ":" + at.line() + ":" + at.column() + ": syntax error: #" + name + " after #else");
    }
    level.elseSeen = name.equals("else");
    boolean open = level.outside && !level.taken;
    level.active = open && (level.elseSeen || holds(level, "if", at, rest));
    level.taken |= level.active;
  }

  private void entries(Level level, String symbol) {
    List<Token> content = level.content;
    for (int i = 0; i < content.size(); i++) {
      Token token = content.get(i);
      boolean field =
          FIELDS.contains(token.text())
              && i > 0
              && content.get(i - 1).is(".")
              && i + 1 < content.size()
              && content.get(i + 1).is("=");
      boolean macro = token.isIdentifier() && ENTRY.matcher(token.text()).matches();
      if (field || macro) {
        String what = token.text() + (macro ? "()" : "") + ", which depends on " + symbol;
        entries.add(new Preprocessed.Doubt(token.line(), token.line(), what));
      }
    }
  }

  /** Whether it makes no difference: nothing, or assertions that do nothing without lockdep. */
  private static boolean isInert(List<Token> content) {
    int at = 0;
    while (at < content.size()) {
      boolean assertion =
          content.get(at).isIdentifier()
              && content.get(at).text().startsWith("lockdep_")
              && at + 1 < content.size()
              && content.get(at + 1).is("(");
      int close = assertion ? Brackets.close(content, at + 1) : -1;
      if (close < 0 || close + 1 >= content.size() || !content.get(close + 1).is(";")) {
        return false;
      }
      at = close + 2;
    }
    return true;
  }

  private boolean holds(Level level, String name, Token start, List<Token> rest) {
    if (!name.equals("if")) {
      if (rest.isEmpty() || !rest.get(0).isIdentifier()) {
        throw new BadSourceException(
            file
                + ":"
                + start.line()
                + ":"
                + start.column()
                + ": syntax error: #"
                + name
                + " without a name");
      }
      String symbol = rest.get(0).text();
      boolean defined = isDefined(symbol);
      if (!defined) {
        level.unknown.add(symbol);
      }
      return defined == name.equals("ifdef");
    }
    Condition condition =
        new Condition(file, expandCondition(rest), this::isDefined, this::isEnabled);
    boolean result = condition.holds(start.line());
    level.unknown.addAll(condition.unknown());
    return result;
  }

  private boolean isDefined(String symbol) {
    return macros.containsKey(symbol) || BUILT_IN.contains(symbol);
  }

  private boolean isEnabled(String symbol) {
    return macros.containsKey(symbol) || isOn(symbol);
  }

  private List<Token> expandCondition(List<Token> tokens) {
    List<Token> result = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean operand =
          i > 0 && tokens.get(i - 1).is("defined")
              || i > 1 && tokens.get(i - 1).is("(") && tokens.get(i - 2).isIdentifier();
      if (operand || !token.isIdentifier() || !macros.containsKey(token.text())) {
        result.add(token);
      } else {
        result.addAll(
            new Expander(meter, macros, Set.of(), this::unsupported).expand(List.of(token)));
      }
    }
    return result;
  }

  private void other(String name, Token start, List<Token> rest) {
    switch (name) {
      case "define" -> {
        @Nullable Macro macro = Macro.of(rest);
        if (macro != null) {
          macros.put(macro.name(), macro);
        }
      }
      case "undef" -> {
        if (!rest.isEmpty()) {
          macros.remove(rest.get(0).text());
        }
      }
      case "include" -> {
        String what = rest.stream().map(Token::text).reduce("", String::concat);
        if (what.endsWith(".c\"")) {
          throw new BadSourceException(
              file
                  + ":"
                  + start.line()
                  + ": includes "
                  + what
                  + "; give that file as a source too");
        }
      }
      case "error" ->
          throw new BadSourceException(file + ":" + start.line() + ": the file says #error here");
      default -> {
        // #pragma, #line and #warning change nothing that is translated.
      }
    }
  }
}
