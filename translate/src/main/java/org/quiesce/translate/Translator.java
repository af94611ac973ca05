package org.quiesce.translate;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Generator;
import org.quiesce.translate.generate.Shape;
import org.quiesce.translate.lex.Token;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.Cut;

/**
 * Translates the sources of one protocol.
 *
 * @param <R> how a revision is made
 */
public final class Translator<R> {
  /** Name of the unit that holds what comes from headers. */
  private static final String HEADER = "headers.h";

  private final Shape<R> shape;

  /** A translator for the protocol of this shape. */
  public Translator(Shape<R> shape) {
    this.shape = shape;
  }

  /** Functions that only this protocol's sources define. */
  public Set<String> landmarks() {
    return shape.landmarks();
  }

  /** Functions that make a file of a kernel tree one of this protocol's sources. */
  public Set<String> marks() {
    return shape.marks();
  }

  /** Where this protocol's sources lie in a kernel tree. */
  public Set<String> files() {
    return shape.files();
  }

  /** What this protocol's sources get from headers, as C text, instead of the tree's headers. */
  public String header() {
    return shape.header();
  }

  /**
   * How many functions the sources define that only this protocol's sources do.
   *
   * @throws BadSourceException if one of them is no C
   */
  public int landmarksIn(List<Source> sources) {
    return guarded(
        sources,
        () -> {
          Set<String> found = new HashSet<>();
          for (Source source : sources) {
            found.addAll(CFile.of(source).functionNames());
          }
          found.retainAll(shape.landmarks());
          return found.size();
        });
  }

  /**
   * Translates sources that belong together, in any order.
   *
   * @throws BadSourceException if one of them is no C, or they lack a role of the protocol
   */
  public Translation<R> translate(List<Source> sources) {
    return guarded(sources, () -> read(Source.distinct(sources)));
  }

  private static <T> T guarded(List<Source> sources, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (StackOverflowError e) {
      String names =
          sources.stream().map(Source::name).collect(java.util.stream.Collectors.joining(", "));
      throw new BadSourceException(
          names + ": something in there is nested too deeply to be read", e);
    }
  }

  private Translation<R> read(List<Source> sources) {
    if (sources.isEmpty()) {
      throw new BadSourceException("no source given; " + shape.sources() + " are expected");
    }
    CFile header =
        shape.header().isEmpty()
            ? null
            : CFile.of(new Source(HEADER, Path.of(HEADER), shape.header()));
    List<CFile> files = new ArrayList<>();
    for (Source source : sources) {
      files.add(CFile.of(source, header));
    }
    Program program = new Program(files, header);
    Roles roles = shape.roles(program);
    Generator.Output output = Generator.generate(shape, roles);
    List<NotModelled> problems = output.problems();
    @Nullable R revision = null;
    if (problems.isEmpty()) {
      Loader.Loaded<R> loaded = Loader.load(shape, roles, output);
      problems = loaded.problems();
      revision = loaded.revision();
    }
    return new Translation<>(
        output.units(),
        problems,
        output.notes(),
        hash(files),
        files.stream().map(file -> excerpt(file, roles, output)).toList(),
        revision);
  }

  private Excerpt excerpt(CFile file, Roles roles, Generator.Output output) {
    Set<String> functions = new HashSet<>();
    output.functions().stream()
        .filter(key -> key.file() == file)
        .forEach(key -> functions.add(key.name()));
    boolean inModule =
        !shape.module(roles, file).isEmpty()
            && roles.program().files().stream()
                .anyMatch(other -> shape.module(roles, other).isEmpty());
    return new Excerpt(
        file.name(),
        functions.stream().sorted().toList(),
        Cut.of(file, functions, shape.stubs().environment()),
        file.preprocessed().capacities(),
        inModule);
  }

  private static String hash(List<CFile> files) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (CFile file : files) {
      hasher.putString(file.name(), StandardCharsets.UTF_8).putChar('\n');
      for (Token token : file.preprocessed().tokens()) {
        hasher.putString(token.text(), StandardCharsets.UTF_8).putChar(' ');
      }
    }
    return hasher.hash().toString().substring(0, 12);
  }
}
