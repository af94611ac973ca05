package org.quiesce.translate.doe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.protocol.doe.DoeEnvironment;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeMailbox.Design;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.Glue;
import org.quiesce.translate.generate.Pass;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Shape;
import org.quiesce.translate.generate.StubRules;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.generate.Walk;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.runtime.doe.DoeContext;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;

/** The doe-mailbox protocol: with a queue for each mailbox, and on auxiliary devices. */
public final class DoeShape implements Shape<DoeMailbox.Revision> {
  private static final StubRules STUBS =
      new StubRules(
          Set.of(),
          Pattern.compile("(?!)"),
          Set.of(),
          Set.of("device"),
          Set.of(),
          Set.of("request_pl", "request_pl_sz", "response_pl", "response_pl_sz"));

  @Override
  public String sources() {
    return "doe.c";
  }

  @Override
  public Roles roles(Program program) {
    return DoeRoles.in(program);
  }

  @Override
  public Set<String> files() {
    return Set.of("drivers/pci/doe.c", "drivers/pci/pci-doe.c", "drivers/cxl/doe.c");
  }

  @Override
  public Set<String> landmarks() {
    return DoeRoles.LANDMARKS;
  }

  @Override
  public Names names() {
    return new Names(
        "DoeMailbox",
        "DoeEnvironment",
        "DoeUnit",
        "DoeContext",
        List.of("org.quiesce.protocol.doe", "org.quiesce.translate.runtime.doe"));
  }

  @Override
  public Class<?> environment() {
    return DoeEnvironment.class;
  }

  @Override
  public DoeMailbox.Revision revision(Maker maker) {
    return revision(maker, Design.LIBRARY);
  }

  @Override
  public DoeMailbox.Revision revision(Maker maker, Roles roles) {
    return revision(
        maker,
        DoeRoles.isAuxiliary(roles)
            ? Design.AUXILIARY
            : DoeRoles.isManaged(roles) ? Design.MANAGED : Design.LIBRARY);
  }

  private static DoeMailbox.Revision revision(Maker maker, Design design) {
    return DoeMailbox.Revision.of(
        design, (kernel, environment) -> (DoeMailbox) maker.make(kernel, environment));
  }

  @Override
  public List<String> setUp(Pass pass) {
    if (DoeRoles.isAuxiliary(pass.roles())) {
      return AuxGlue.setUp(pass);
    }
    return DoeRoles.isManaged(pass.roles())
        ? List.of("context.ready();")
        : List.of("context.madeWithDevice();", "context.ready();");
  }

  @Override
  public void operations(Glue glue) {
    String exchange =
        glue.role(
            DoeRoles.EXCHANGE,
            "context.mailbox(mb)",
            "DoeContext.VENDOR",
            "DoeContext.TYPE",
            "null",
            "DoeContext.BYTES",
            "null",
            "DoeContext.BYTES");
    glue.line("  public int exchange(DoeMemory mb, DoeTask task) {");
    glue.line("    return context.exchange(mb, task, () -> " + exchange + ");");
    glue.line("  }");
    glue.nothing("public void destroy(DoeMemory mb)", DoeRoles.DESTROY, "context.mailbox(mb)");
    if (DoeRoles.isAuxiliary(glue.pass().roles())) {
      AuxGlue.operations(glue);
      return;
    }
    glue.line("  public DoeMemory create(int capability, boolean useIrq) {");
    glue.line("    return context.memory(" + creation(glue, DoeRoles.CREATE) + ");");
    glue.line("  }");
    boolean goes = glue.pass().roles().has(DoeRoles.GONE);
    glue.line(
        "  public void disconnected() { "
            + (goes ? glue.role(DoeRoles.GONE, "context.pdev()") + "; " : "")
            + "}");
    if (DoeRoles.isManaged(glue.pass().roles())) {
      glue.line("  public int probe() {");
      glue.line(
          "    return context.probe(capability -> " + creation(glue, DoeRoles.MANAGED) + ");");
      glue.line("  }");
      glue.line("  public void remove() { context.forget(); }");
    } else {
      glue.line("  public int probe() {");
      glue.line("    context.appears();");
      glue.line("    " + glue.role(DoeRoles.INIT, "context.pdev()") + "; return 0;");
      glue.line("  }");
      glue.line("  public void remove() {");
      glue.line("    " + glue.role(DoeRoles.EXIT, "context.pdev()") + ";");
      glue.line("    context.vanishes();");
      glue.line("  }");
    }
    glue.line("  public int use(int capability, DoeTask task) {");
    glue.line("    DoeMemory mb = context.find(capability);");
    glue.line("    return mb == null ? -ENODEV : exchange(mb, task);");
    glue.line("  }");
  }

  private static String creation(Glue glue, String role) {
    return glue.role(role, "context.pdev()", "context.offset(capability)");
  }

  @Override
  public String module(Roles roles, CFile file) {
    return DoeRoles.isAuxiliary(roles)
            && (file == roles.file(DoeRoles.AUX_PROBE) || file == roles.file(DoeRoles.WORK))
        ? DoeContext.MODULE
        : "";
  }

  @Override
  public String header() {
    return """
    typedef u32 __le32;
    typedef int irqreturn_t;
    struct pci_doe_protocol { u16 vid; u8 type; };
    struct pci_doe_task {
      struct pci_doe_protocol prot; u32 *request_pl; size_t request_pl_sz;
      u32 *response_pl; size_t response_pl_sz; int rv;
      void (*complete)(struct pci_doe_task *task); void *private; };
    struct cxl_doe_dev {
      struct auxiliary_device adev; struct pci_dev *pdev; u16 cap_offset; bool use_irq;
      struct rw_semaphore driver_access; };
    struct cxl_doe_drv_state { struct pci_doe_mb *doe_mb; };
    """;
  }

  /** A submitter's task is on its stack. */
  @Override
  public Set<String> shared() {
    return Set.of("pci_doe_task");
  }

  @Override
  public Map<String, Long> constants() {
    return Map.ofEntries(
        Map.entry("HZ", 1000L),
        Map.entry("PCI_EXT_CAP_ID_DOE", 0x2EL),
        Map.entry("PCI_VENDOR_ID_PCI_SIG", 1L),
        Map.entry("PCI_DVSEC_VENDOR_ID_CXL", 0x1E98L),
        Map.entry("PCI_DOE_WRITE", 0x10L),
        Map.entry("PCI_DOE_READ", 0x14L),
        Map.entry("PCI_DOE_CAP", 0x4L),
        Map.entry("PCI_DOE_CAP_INT", 1L),
        Map.entry("PCI_DOE_CAP_INT_SUP", 1L),
        Map.entry("PCI_DOE_CAP_IRQ", 0xffeL),
        Map.entry("PCI_DOE_CAP_INT_MSG_NUM", 0xffeL),
        Map.entry("IRQ_NONE", 0L),
        Map.entry("IRQ_HANDLED", 1L),
        Map.entry("PCI_DOE_CTRL", 0x8L),
        Map.entry("PCI_DOE_CTRL_INT_EN", 2L),
        Map.entry("PCI_DOE_CTRL_ABORT", 1L),
        Map.entry("PCI_DOE_CTRL_GO", 0x80000000L),
        Map.entry("PCI_DOE_STATUS", 0xCL),
        Map.entry("PCI_DOE_STATUS_BUSY", 1L),
        Map.entry("PCI_DOE_STATUS_INT_STATUS", 2L),
        Map.entry("PCI_DOE_STATUS_ERROR", 4L),
        Map.entry("PCI_DOE_STATUS_DATA_OBJECT_READY", 0x80000000L),
        Map.entry("PCI_DOE_DATA_OBJECT_HEADER_1_VID", 0xffffL),
        Map.entry("PCI_DOE_DATA_OBJECT_HEADER_1_TYPE", 0xff0000L),
        Map.entry("PCI_DOE_DATA_OBJECT_HEADER_2_LENGTH", 0x3ffffL),
        Map.entry("PCI_DOE_DATA_OBJECT_DISC_REQ_3_INDEX", 0xffL),
        Map.entry("PCI_DOE_DATA_OBJECT_DISC_REQ_3_VER", 0xff00L),
        Map.entry("PCI_DOE_DATA_OBJECT_DISC_RSP_3_VID", 0xffffL),
        Map.entry("PCI_DOE_DATA_OBJECT_DISC_RSP_3_PROTOCOL", 0xff0000L),
        Map.entry("PCI_DOE_DATA_OBJECT_DISC_RSP_3_TYPE", 0xff0000L),
        Map.entry("PCI_DOE_DATA_OBJECT_DISC_RSP_3_NEXT_INDEX", 0xff000000L));
  }

  /** The clock has no value: whether a deadline is over is asked of the environment. */
  @Override
  public @Nullable Val constant(String name) {
    return switch (name) {
      case "jiffies" -> Val.of(CTypes.LONG, "doe.jiffies()");
      case "DOE_DEV_NAME" -> Val.reference(CTypes.ANY, "opaque(\"DOE_DEV_NAME\")");
      default -> null;
    };
  }

  @Override
  public StubRules stubs() {
    return STUBS;
  }

  @Override
  public List<CallGroup> calls(Arguments arguments) {
    return List.of(new DoeCalls(arguments), new AuxCalls(arguments));
  }

  @Override
  public @Nullable Place field(Expressions expressions, Val pointer, Expr.Field field) {
    if (pointer.type().pointsTo("pci_dev") && field.name().equals("doe_mbs")) {
      return Place.of(
          Place.Kind.OBJECT, "doe.mailboxes(" + pointer.java() + ")", new CType.Struct("xarray"));
    }
    if (pointer.type().pointsTo("auxiliary_device") && field.name().equals("id")) {
      String java = pointer.java();
      return Place.property("aux.id(" + java + ")", "aux.setId(" + java + ", ", CTypes.INT);
    }
    if (!pointer.type().pointsTo("pci_doe_task") || !STUBS.buffers().contains(field.name())) {
      return null;
    }
    boolean size = field.name().endsWith("_sz");
    return Place.property(
        (size ? "doe.size(" : "doe.buffer(") + pointer.java() + ")",
        "buffer(" + Expressions.followed(pointer) + ", ",
        size ? new CType.Int(64, true) : new CType.Pointer(CTypes.UNSIGNED));
  }

  @Override
  public Around around(Pass pass, Pass.Key key, Function function) {
    if (function.name().equals(DoeRoles.CANCEL)) {
      return new Around("", "doe.cancelled(" + parameter(function, 0) + "); ");
    }
    if (function.name().equals(DoeRoles.SUBMIT)) {
      boolean gives = !(function.result() instanceof CType.Nothing);
      return new Around(
          "", "doe.submitted(" + parameter(function, 1) + ", " + (gives ? "result" : "0") + "); ");
    }
    boolean callback =
        pass.known().callbacks().contains(key.toString())
            && function.parameters().size() == 1
            && function.parameters().get(0).type().pointsTo("pci_doe_task");
    if (!callback) {
      return Around.NOTHING;
    }
    String task = parameter(function, 0);
    return new Around("doe.completing(" + task + ", object(" + task + ").rv$); ", "");
  }

  private static String parameter(Function function, int index) {
    return function.parameters().get(index).name() + "$";
  }

  @Override
  public void check(Pass pass) {
    if (DoeRoles.isAuxiliary(pass.roles())) {
      AuxGlue.check(pass);
    }
    if (pass.program().files().stream().noneMatch(file -> completesTasks(pass, file))) {
      pass.problem(
          pass.roles().file(DoeRoles.WORK).placeOf(DoeRoles.WORK),
          "tasks that complete in another way than by their complete callback");
    }
  }

  /** Whether something in the file calls a task's callback, by its pointer or by its name. */
  private static boolean completesTasks(Pass pass, CFile file) {
    boolean[] found = {false};
    Walk walk =
        new Walk(
            expression ->
                found[0] |=
                    expression instanceof Expr.Call call
                        && (call.function() instanceof Expr.Field field
                                && field.name().equals("complete")
                            || pass.known()
                                .callbacks()
                                .contains(new Pass.Key(file, call.name()).toString())),
            statement -> {});
    file.functionNames().forEach(name -> walk.statement(file.function(name).body()));
    return found[0];
  }
}
