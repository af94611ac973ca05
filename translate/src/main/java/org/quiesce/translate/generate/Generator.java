package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.NotModelled;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Global;
import org.quiesce.translate.syntax.Initcall;

/** A program to Java: one compilation unit per C file, and one that makes a revision of them. */
public final class Generator {
  /** Package of the generated classes. */
  public static final String PACKAGE = "quiesce.generated";

  /** Simple name of the class that is the revision. */
  public static final String GLUE = "Glue";

  private static final int MAX_PASSES = 10;

  /** A member of a unit, and where it belongs. */
  private record Piece(int line, String java) {}

  /**
   * What came out.
   *
   * @param units Java text per C file, in the order of the files
   * @param glue Java text of the class that makes a revision of them
   * @param problems what has no translation
   * @param notes what is worth knowing
   * @param functions which of the sources' functions were translated
   */
  public record Output(
      Map<String, String> units,
      String glue,
      List<NotModelled> problems,
      List<String> notes,
      Set<Pass.Key> functions) {}

  private Generator() {}

  /**
   * Generates.
   *
   * @throws BadSourceException if a function that is reached has a syntax error, or a role is
   *     missing
   */
  public static Output generate(Shape<?> shape, Roles roles) {
    Facts facts = new Facts();
    for (int i = 0; i < MAX_PASSES; i++) {
      Pass pass = new Pass(shape, roles, facts);
      Output output = run(pass);
      boolean stable =
          pass.found().liveWorks().equals(facts.liveWorks())
              && pass.found().waitKeys().equals(facts.waitKeys())
              && pass.found().callbacks().equals(facts.callbacks())
              && pass.found().marked().equals(facts.marked())
              && pass.found().allocated().equals(facts.allocated())
              && pass.found().flags().equals(facts.flags());
      if (stable) {
        pass.shape().settled(pass);
        return output;
      }
      facts = pass.found();
    }
    throw new IllegalStateException("what is known of the program does not settle");
  }

  private static Output run(Pass pass) {
    Program program = pass.program();
    Map<CFile, List<Piece>> pieces = new LinkedHashMap<>();
    program.files().forEach(file -> pieces.put(file, new ArrayList<>()));
    for (String role : pass.roles().all()) {
      CFile file = pass.roles().file(role);
      pass.function(file, file, pass.roles().nameOf(role));
    }
    for (Shape.SetUp setUp : pass.shape().initcalls(pass.roles())) {
      initcall(pass, setUp);
    }
    Functions functions = new Functions(pass);
    Set<Pass.Key> done = new java.util.LinkedHashSet<>();
    boolean more = true;
    while (more) {
      for (Pass.Key key = pass.next(); key != null; key = pass.next()) {
        Function function = key.file().function(key.name());
        piece(pieces, key.file(), function.at().line(), functions.write(key));
      }
      more = globals(pass, pieces, done);
    }
    program.sources().forEach(file -> entries(pass, file));
    pass.initialised().check(pass);
    pass.shape().check(pass);
    pass.callbacks().check(pass);
    pass.requireNoRecursion();
    return output(pass, pieces, functions);
  }

  /** Which functions the kernel calls may not depend on a configuration that nobody knows. */
  private static void entries(Pass pass, CFile file) {
    file.preprocessed()
        .entries()
        .forEach(use -> pass.problem(new At(file.name(), use.from(), 1), use.what()));
  }

  private static void initcall(Pass pass, Shape.SetUp setUp) {
    CFile file = setUp.file();
    Initcall initcall = setUp.initcall();
    file.doubt(initcall.at().line(), initcall.at().line())
        .ifPresent(doubt -> pass.problem(initcall.at(), doubt.what()));
    if (!file.defines(initcall.function())) {
      pass.problem(initcall.at(), "an initcall of something that this file does not define");
      return;
    }
    if (!file.function(initcall.function()).parameters().isEmpty()) {
      pass.problem(initcall.at(), "an initcall with parameters");
      return;
    }
    pass.function(file, file, initcall.function());
  }

  private static boolean globals(Pass pass, Map<CFile, List<Piece>> pieces, Set<Pass.Key> done) {
    Globals globals = new Globals(pass);
    boolean more = false;
    for (Pass.Key key : List.copyOf(pass.globals())) {
      if (done.add(key)) {
        Global global = Objects.requireNonNull(key.file().global(key.name()));
        boolean idle =
            global.type().equals(new CType.Struct("work_struct"))
                && !pass.found().liveWorks().contains(key.toString());
        if (!idle) {
          piece(pieces, key.file(), global.at().line(), globals.variable(key));
        }
        more = true;
      }
    }
    return more;
  }

  private static void piece(Map<CFile, List<Piece>> pieces, CFile file, int line, String java) {
    Objects.requireNonNull(pieces.get(file)).add(new Piece(line, java));
  }

  /** A struct whose class is needed and was not written yet, or null. */
  private static @Nullable String next(Pass pass, Set<String> written) {
    for (String tag : List.copyOf(pass.types().used())) {
      pass.struct(new At("", 1, 1), new CType.Struct(tag));
    }
    return pass.structs().stream().filter(written::add).findFirst().orElse(null);
  }

  private static Output output(Pass pass, Map<CFile, List<Piece>> pieces, Functions functions) {
    Globals globals = new Globals(pass);
    Set<String> written = new HashSet<>();
    // A struct may be the only one that names another.
    for (String tag = next(pass, written); tag != null; tag = next(pass, written)) {
      CFile file = pass.program().definerOfStruct(tag);
      if (file != null) {
        var fields = pass.program().fields(tag);
        int line = fields == null || fields.isEmpty() ? 1 : fields.get(0).at().line();
        piece(pieces, file, line, globals.struct(file, tag));
      }
    }
    Map<String, String> units = new LinkedHashMap<>();
    int index = 0;
    for (CFile file : pass.program().files()) {
      List<Piece> own = new ArrayList<>(Objects.requireNonNull(pieces.get(file)));
      own.sort(Comparator.comparingInt(Piece::line));
      List<String> text = new ArrayList<>();
      text.add(header(pass, index, functions.callbacks(file) + pass.declaredFields(file)));
      own.forEach(piece -> text.add(piece.java()));
      text.add("}");
      units.put(file.name(), JavaText.join(text));
      index++;
    }
    return new Output(
        units,
        Glue.write(pass),
        List.copyOf(pass.problems()),
        List.copyOf(pass.notes()),
        Set.copyOf(pass.functions()));
  }

  private static String header(Pass pass, int index, String callbacks) {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < pass.program().files().size(); i++) {
      if (i != index) {
        units.append(JavaTypes.unitClass(i)).append(" unit").append(i).append("; ");
      }
    }
    String name = JavaTypes.unitClass(index);
    return "package "
        + PACKAGE
        + "; import org.quiesce.kernel.*; import org.quiesce.machine.*; "
        + "import org.quiesce.translate.runtime.*; "
        + imports(pass.shape())
        + "final class "
        + name
        + " extends "
        + pass.shape().names().unit()
        + " { "
        + units
        + name
        + "("
        + pass.shape().names().context()
        + " context) { super(context); } "
        + callbacks;
  }

  static String imports(Shape<?> shape) {
    StringBuilder java = new StringBuilder();
    shape.names().imports().forEach(name -> java.append("import ").append(name).append(".*; "));
    return java.toString();
  }
}
