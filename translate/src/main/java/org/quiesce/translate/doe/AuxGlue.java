package org.quiesce.translate.doe;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.translate.generate.Glue;
import org.quiesce.translate.generate.Pass;
import org.quiesce.translate.link.KernelTypes;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Variable;

/** What is special about mailboxes on auxiliary devices. */
final class AuxGlue {
  private AuxGlue() {}

  /** Java that connects the driver and the queues on which submitters wait. */
  static List<String> setUp(Pass pass) {
    List<String> java = new ArrayList<>();
    for (Variable queue : queues(pass)) {
      java.add(
          "environment.mailboxes().forEach(mb -> context.watch(mb, context.<"
              + pass.types().of(CType.to("pci_doe_mb"))
              + ">mailbox(mb)."
              + queue.name()
              + "$));");
    }
    java.add(
        "context.auxiliary(dev -> "
            + call(pass, DoeRoles.AUX_PROBE, "dev, null")
            + ", dev -> "
            + (pass.roles().has(DoeRoles.AUX_REMOVE)
                ? call(pass, DoeRoles.AUX_REMOVE, "dev")
                : "{ }")
            + ");");
    java.add("context.ready();");
    return java;
  }

  private static String call(Pass pass, String role, String arguments) {
    int index = pass.program().files().indexOf(pass.roles().file(role));
    return "unit" + index + "." + pass.roles().nameOf(role) + "$(" + arguments + ")";
  }

  private static List<Variable> queues(Pass pass) {
    List<Variable> fields = pass.program().fields("pci_doe_mb");
    return fields == null
        ? List.of()
        : fields.stream()
            .filter(field -> KernelTypes.object(field.type()).equals("WaitQueue"))
            .toList();
  }

  /** Writes what differs from the other designs. */
  static void operations(Glue glue) {
    glue.line("  public DoeMemory create(int capability, boolean useIrq) {");
    glue.line(
        "    return context.memory("
            + glue.role(
                DoeRoles.CREATE, "context.pdev()", "context.offset(capability)", "useIrq ? 1 : 0")
            + ");");
    glue.line("  }");
    glue.number("public int probe()", DoeRoles.AUXILIARY, "context.pdev()");
    glue.line("  public void remove() {}");
    glue.line("  public int use(int capability, DoeTask task) {");
    String type = glue.pass().types().of(CType.to("cxl_doe_dev"));
    glue.line(
        "    return context.use(capability, task, dev -> "
            + glue.role(
                DoeRoles.USE,
                "(" + type + ") dev",
                "DoeContext.TYPE",
                "null",
                "DoeContext.BYTES",
                "null",
                "DoeContext.BYTES")
            + ");");
    glue.line("  }");
  }

  /** Reports what is not understood. */
  static void check(Pass pass) {
    At callback = DoeRoles.unknownCallback(pass.program());
    if (callback != null) {
      pass.problem(callback, "this of an auxiliary driver");
    }
    if (queues(pass).size() > 1) {
      pass.problem(
          pass.roles().file(DoeRoles.SUBMIT).placeOf(DoeRoles.SUBMIT),
          "submitters that wait on more than one queue");
    }
  }
}
