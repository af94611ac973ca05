package org.quiesce.translate.read;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.eclipse.cdt.core.dom.ast.gnu.c.GCCLanguage;
import org.eclipse.cdt.core.index.IIndexFileLocation;
import org.eclipse.cdt.core.model.ILanguage;
import org.eclipse.cdt.core.parser.DefaultLogService;
import org.eclipse.cdt.core.parser.ExtendedScannerInfo;
import org.eclipse.cdt.core.parser.FileContent;
import org.eclipse.cdt.internal.core.parser.IMacroDictionary;
import org.eclipse.cdt.internal.core.parser.scanner.InternalFileContent;
import org.eclipse.cdt.internal.core.parser.scanner.InternalFileContentProvider;
import org.eclipse.core.runtime.CoreException;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;

/** Eclipse CDT as a preprocessor and a parser: text in, its tree out. */
final class Parser {
  /** Builtins that CDT would turn into something that says less. */
  private static final Map<String, String> BUILTINS =
      Map.of(
          "__builtin_offsetof(T,m)", "__qz_offsetof(sizeof(T), &((T *)0)->m)",
          "__builtin_va_arg(ap,T)", "(*(T *)__qz_va_arg(&(ap), sizeof(T)))",
          "__builtin_types_compatible_p(x,y)", "__builtin_types_compatible_p(sizeof(x), sizeof(y))",
          "__extension__", "",
          "__CDT_PARSER__", "1");

  private final Map<String, String> sources;
  private final Headers headers;

  Parser(Map<String, String> sources, Headers headers) {
    this.sources = sources;
    this.headers = headers;
  }

  /**
   * @param macros what is defined before anything is read
   * @throws BadSourceException if the parser itself gives up
   */
  @SuppressWarnings("deprecation") // CDT has no other way yet to say that this is no header
  IASTTranslationUnit parse(String name, String text, Map<String, String> macros) {
    Map<String, String> all = new HashMap<>(BUILTINS);
    all.putAll(macros);
    Provider provider = new Provider(name, text);
    String[] prelude =
        headers.find(Headers.PRELUDE, true, name) == null
            ? new String[0]
            : new String[] {Headers.PRELUDE};
    try {
      return GCCLanguage.getDefault()
          .getASTTranslationUnit(
              FileContent.create(name, text.toCharArray()),
              new ExtendedScannerInfo(all, new String[0], new String[0], prelude),
              provider,
              null,
              ILanguage.OPTION_IS_SOURCE_UNIT,
              new DefaultLogService());
    } catch (CoreException | RuntimeException | StackOverflowError e) {
      throw new BadSourceException(name + ": the parser of C gave up: " + e, e);
    }
  }

  /** Serves what is included, by the name that it is included by. */
  private final class Provider extends InternalFileContentProvider {
    private final Map<String, String> found = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    Provider(String name, String text) {
      texts.put(name, text);
      setIncludeResolutionHeuristics(this::locate);
    }

    private @Nullable String locate(@Nullable String include, @Nullable String from) {
      if (include == null) {
        return null;
      }
      String includer = from == null ? "" : from;
      String own = source(include, includer);
      if (own != null) {
        found.put(own, Preparation.of(sources.getOrDefault(own, "")));
        return own;
      }
      boolean angled = texts.getOrDefault(includer, "").contains("<" + include + ">");
      String text = headers.find(include, angled, includer);
      if (text == null) {
        return null;
      }
      found.put(include, Preparation.of(text));
      return include;
    }

    private @Nullable String source(String include, String from) {
      String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
      String near = normal(folder + include);
      if (sources.containsKey(near)) {
        return near;
      }
      return sources.containsKey(include) ? include : null;
    }

    @Override
    public boolean getInclusionExists(@Nullable String path) {
      return path != null && (found.containsKey(path) || locate(path, "") != null);
    }

    @Override
    public @Nullable InternalFileContent getContentForInclusion(
        @Nullable String path, @Nullable IMacroDictionary macros) {
      String text = path == null ? null : found.get(path);
      if (path == null || text == null) {
        return null;
      }
      texts.put(path, text);
      return (InternalFileContent) FileContent.create(path, text.toCharArray());
    }

    @Override
    public @Nullable InternalFileContent getContentForInclusion(
        @Nullable IIndexFileLocation location, @Nullable String path) {
      return null;
    }
  }

  /** A path without {@code .} and {@code ..} where they can be resolved. */
  private static String normal(String path) {
    java.util.ArrayDeque<String> parts = new java.util.ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
