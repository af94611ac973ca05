package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.DataLayout;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.StructType;

/** What all sources of a program share: names, structs, and what has been read so far. */
final class Linkage {
  final Map<String, Function> functions = new LinkedHashMap<>();
  final Map<String, Global> globals = new LinkedHashMap<>();
  final Map<String, StructType> structs = new LinkedHashMap<>();
  final Map<String, CType.Func> prototypes = new LinkedHashMap<>();
  final List<Diagnostic> diagnostics = new ArrayList<>();

  /** The names of the sources, as opposed to headers of others. */
  final Set<String> sources;

  final DataLayout layout = new DataLayout();

  /** What {@code char} is without {@code signed} or {@code unsigned}. */
  final CType character;

  /** By tag: where the struct of that tag is defined. */
  final Map<String, String> definitions = new HashMap<>();

  /** By tag: the structs of that tag that the sources define. */
  final Map<String, Set<String>> ofSources = new HashMap<>();

  /** Structs without a tag, by where they stand. */
  final Map<String, StructType> unnamed = new HashMap<>();

  /** Fields that are volatile or atomic, or point to what is. */
  final Map<StructType, Map<String, Symbol.Volatility>> volatiles = new HashMap<>();

  /** Structs that are defined in headers and not in the sources. */
  final Set<StructType> ofHeaders = new HashSet<>();

  /** Functions and objects with external linkage, for files that do not declare them. */
  final Map<String, Symbol> externals = new HashMap<>();

  /** By name of something static: the files that define it. */
  final Map<String, Set<String>> statics = new HashMap<>();

  /** Names that are defined with external linkage. */
  final Set<String> defined = new HashSet<>();

  final Set<String> taken = new HashSet<>();

  Linkage(Set<String> sources, CType character) {
    this.character = character;
    this.sources = Set.copyOf(sources);
  }

  /** A name that nothing in the program has yet. */
  String fresh(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "." + i;
    }
    return name;
  }
}
