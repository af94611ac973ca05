package org.quiesce.translate.generate;

import java.util.List;
import java.util.Objects;
import org.quiesce.translate.link.AerRoles;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Initcall;

/** The generated class that makes a revision of the units. */
final class Glue {
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

  private void line(String java) {
    out.append(java).append('\n');
  }

  private void write() {
    List<CFile> files = pass.program().files();
    line("package " + Generator.PACKAGE + ";");
    line("import org.quiesce.kernel.*; import org.quiesce.machine.*;");
    line("import org.quiesce.protocol.aer.*; import org.quiesce.translate.runtime.*;");
    line("public final class " + Generator.GLUE + " implements AerKfifo {");
    line("  private final Context context;");
    for (int i = 0; i < files.size(); i++) {
      line("  private final " + JavaTypes.unitClass(i) + " unit" + i + ";");
    }
    line("  public " + Generator.GLUE + "(Kernel kernel, AerEnvironment environment) {");
    line("    context = new Context(kernel, environment);");
    pass.found()
        .traits()
        .forEach(
            (trait, count) -> {
              if (count > 1) {
                line("    context.declareTrait(" + JavaText.literal(trait) + ");");
              }
            });
    units(files.size());
    for (Initcall initcall : pass.roles().initcalls()) {
      if (pass.roles().builtIn().defines(initcall.function())) {
        line("    " + call(pass.roles().builtIn(), initcall.function(), "") + ";");
      }
    }
    line("  }");
    operations();
    line("}");
  }

  private void units(int count) {
    for (int i = 0; i < count; i++) {
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

  private String role(String function, String arguments) {
    Program program = pass.program();
    return call(Objects.requireNonNull(program.anyDefiner(function)), function, arguments);
  }

  private void operations() {
    String forward = role(AerRoles.FORWARD, "pdev, new AerErrInfo(severity)");
    CFile file = Objects.requireNonNull(pass.program().anyDefiner(AerRoles.FORWARD));
    boolean nothing = file.function(AerRoles.FORWARD).result() instanceof CType.Nothing;
    line("  public boolean forward(PciDev pdev, int severity) {");
    line("    " + (nothing ? forward + "; return false;" : "return " + forward + " != 0;"));
    line("  }");
    line("  public boolean waits() { return " + pass.roles().waits() + "; }");
    line(
        "  public void waitForEmpty() { "
            + (pass.roles().waits() ? role(AerRoles.WAIT, "") + "; " : "")
            + "}");
    line("  public void moduleInit() { " + role(AerRoles.INIT, "") + "; }");
    line("  public void moduleExit() { " + role(AerRoles.EXIT, "") + "; }");
    line("  public int queued(Cells cells) { return context.queued(cells); }");
  }
}
