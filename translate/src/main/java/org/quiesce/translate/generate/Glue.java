package org.quiesce.translate.generate;

import java.util.List;
import java.util.Set;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;

/** The generated class that makes a revision of the units; its shape writes the operations. */
public final class Glue {
  private final Pass pass;
  private final StringBuilder out = new StringBuilder();

  private Glue(Pass pass) {
    this.pass = pass;
  }

  static String write(Pass pass) {
    Glue glue = new Glue(pass);
    glue.write();
    return glue.out.toString();
  }

  /** The pass whose result this is. */
  public Pass pass() {
    return pass;
  }

  /** Writes a line of Java. */
  public void line(String java) {
    out.append(java).append('\n');
  }

  /**
   * A call of the function that plays a role.
   *
   * @param arguments as Java expressions
   */
  public String role(String role, String... arguments) {
    return call(pass.roles().file(role), pass.roles().nameOf(role), String.join(", ", arguments));
  }

  /** Whether the function that plays a role returns nothing. */
  public boolean returnsNothing(String role) {
    return pass.roles().function(role).result() instanceof CType.Nothing;
  }

  /**
   * A method that calls a role and gives its number, 0 if the C function returns nothing.
   *
   * @param head such as {@code public int init()}
   */
  public void number(String head, String role, String... arguments) {
    String call = role(role, arguments);
    String body = returnsNothing(role) ? call + "; return 0;" : "return " + call + ";";
    line("  " + head + " { " + body + " }");
  }

  /** A method that calls a role and gives nothing. */
  public void nothing(String head, String role, String... arguments) {
    line("  " + head + " { " + role(role, arguments) + "; }");
  }

  private void write() {
    Shape<?> shape = pass.shape();
    Shape.Names names = shape.names();
    List<CFile> files = pass.program().files();
    line("package " + Generator.PACKAGE + ";");
    line("import org.quiesce.kernel.*; import org.quiesce.machine.*;");
    line("import org.quiesce.translate.runtime.*; " + Generator.imports(shape));
    line("public final class " + Generator.GLUE + " implements " + names.revision() + " {");
    line("  private final " + names.context() + " context;");
    for (int i = 0; i < files.size(); i++) {
      line("  private final " + JavaTypes.unitClass(i) + " unit" + i + ";");
    }
    line(
        "  public "
            + Generator.GLUE
            + "(Kernel kernel, "
            + names.environment()
            + " environment) {");
    line("    context = new " + names.context() + "(kernel, environment);");
    pass.doubts().forEach(this::doubt);
    units(files.size());
    shape.setUp(pass).forEach(java -> line("    " + java));
    for (Shape.SetUp setUp : shape.initcalls(pass.roles())) {
      if (setUp.file().defines(setUp.initcall().function())) {
        line("    " + call(setUp.file(), setUp.initcall().function(), "") + ";");
      }
    }
    line("  }");
    shape.operations(this);
    line("}");
  }

  private void doubt(String property, Set<String> reasons) {
    for (String reason : reasons) {
      line(
          "    kernel.machine().doubt("
              + JavaText.literal(property)
              + ", "
              + JavaText.literal(reason)
              + ");");
    }
  }

  private void units(int count) {
    for (int i = count - 1; i >= 0; i--) {
      line("    unit" + i + " = new " + JavaTypes.unitClass(i) + "(context);");
    }
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        if (i != j) {
          line("    unit" + i + ".unit" + j + " = unit" + j + ";");
        }
      }
    }
  }

  private String call(CFile file, String function, String arguments) {
    int index = pass.program().files().indexOf(file);
    return "unit" + index + "." + function + "$(" + arguments + ")";
  }
}
