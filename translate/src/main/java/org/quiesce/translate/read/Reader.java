package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTPreprocessorMacroDefinition;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.Program;

/**
 * Reads sources into one program. Sources are given by name (as the user named them), headers by
 * the caller; nothing is read from disk. A source whose name ends in {@code .h} is read where
 * another includes it.
 *
 * <p>What cannot be read is never left out in silence: it is a {@link
 * org.quiesce.translate.ir.Instruction.NotModelled} where it stands, and a {@link Diagnostic}.
 */
public final class Reader {
  /** Whether the {@code CONFIG_} symbols that sources name are set. */
  public enum Configuration {
    /** All are {@code y}. */
    ALL_SET,
    /** None is set. */
    NONE_SET
  }

  private final Headers headers;
  private final Configuration configuration;
  private final CType character;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Reads with all configuration symbols set. */
  public Reader(Headers headers) {
    this(headers, Configuration.ALL_SET);
  }

  /**
   * @param headers where included text comes from
   * @param configuration what {@code #ifdef CONFIG_X} and {@code IS_ENABLED(CONFIG_X)} see
   */
  public Reader(Headers headers, Configuration configuration) {
    this(headers, configuration, CType.CHAR);
  }

  private Reader(Headers headers, Configuration configuration, CType character) {
    this.headers = headers;
    this.configuration = configuration;
    this.character = character;
  }

  /** Reads programs with a {@code main}, as gcc does on x86-64: their {@code char} is signed. */
  public static Reader ofPrograms() {
    return new Reader(Headers.ofPrograms(), Configuration.NONE_SET, CType.SCHAR);
  }

  /** What was not read, or only in part, by the last {@link #read}. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /**
   * Reads and links sources.
   *
   * @param sources texts by name, in the order in which they are to be read
   * @throws BadSourceException for what is no C at all: no source, or one without a declaration
   */
  public Program read(Map<String, String> sources) {
    diagnostics.clear();
    Map<String, String> own = own(sources);
    if (own.isEmpty()) {
      throw new BadSourceException("there is no source to read; give at least one .c file");
    }
    Linkage linkage = new Linkage(sources.keySet(), character);
    List<Declarations> files = new ArrayList<>();
    for (Map.Entry<String, String> source : own.entrySet()) {
      files.add(file(linkage, source.getKey(), source.getValue(), sources));
    }
    files.forEach(Declarations::survey);
    files.forEach(Declarations::link);
    files.forEach(Declarations::declare);
    files.forEach(Declarations::define);
    diagnostics.addAll(linkage.diagnostics);
    return new Program(
        linkage.functions, linkage.globals, linkage.structs, linkage.prototypes, linkage.defined);
  }

  private static Map<String, String> own(Map<String, String> sources) {
    Map<String, String> own = new LinkedHashMap<>(sources);
    own.keySet().removeIf(name -> name.endsWith(".h"));
    return own.isEmpty() ? sources : own;
  }

  private Declarations file(
      Linkage linkage, String name, String text, Map<String, String> sources) {
    String prepared = Preparation.of(text);
    PreScan scan = new PreScan(prepared);
    Map<String, String> macros = new HashMap<>(scan.guesses());
    List<PreScan> others = new ArrayList<>(List.of(scan));
    sources.forEach(
        (other, otherText) -> {
          if (other.endsWith(".h")) {
            others.add(new PreScan(otherText));
          }
        });
    if (configuration == Configuration.ALL_SET) {
      for (PreScan one : others) {
        for (String config : one.configs()) {
          if (!config.endsWith("_MODULE")) {
            macros.put(config, "1");
          }
        }
      }
    }
    IASTTranslationUnit tree = new Parser(sources, headers).parse(name, prepared, macros);
    if (tree.getDeclarations().length == 0 && !text.isBlank()) {
      throw new BadSourceException(name + ": nothing in it could be read as C");
    }
    guesses(linkage, name, scan, tree);
    return new Declarations(new Unit(linkage, name), tree);
  }

  /** Tells which macros were guessed: those that nothing defines after all. */
  private static void guesses(
      Linkage linkage, String name, PreScan scan, IASTTranslationUnit tree) {
    Map<String, Boolean> defined = new HashMap<>();
    for (IASTPreprocessorMacroDefinition macro : tree.getMacroDefinitions()) {
      defined.put(macro.getName().toString(), true);
    }
    scan.guesses()
        .forEach(
            (macro, expansion) -> {
              String subject = macro.replaceAll("\\(.*", "");
              if (!defined.containsKey(subject)) {
                linkage.diagnostics.add(
                    new Diagnostic(
                        Diagnostic.Kind.UNKNOWN_MACRO,
                        new Position(name, scan.line(subject)),
                        subject,
                        expansion.isEmpty() || expansion.startsWith("struct")
                            ? "nothing defines it; what it declares is not known"
                            : "nothing defines it; taken for " + expansion));
              }
            });
  }
}
