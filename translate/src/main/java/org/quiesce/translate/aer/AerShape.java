package org.quiesce.translate.aer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.protocol.aer.AerEnvironment;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.FifoCalls;
import org.quiesce.translate.generate.Glue;
import org.quiesce.translate.generate.JavaText;
import org.quiesce.translate.generate.Pass;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Shape;
import org.quiesce.translate.generate.StubRules;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Global;
import org.quiesce.translate.syntax.Initcall;
import org.quiesce.translate.syntax.Variable;

/** The aer-kfifo protocol: {@code aer_cxl_vh.c} is built in, {@code ras.c} is part of cxl_core. */
public final class AerShape implements Shape<AerKfifo.Revision> {
  private static final Map<String, Long> CONSTANTS =
      Map.ofEntries(
          Map.entry("AER_NONFATAL", 0L),
          Map.entry("AER_FATAL", 1L),
          Map.entry("AER_CORRECTABLE", 2L),
          Map.entry("DPC_FATAL", 3L),
          Map.entry("PCI_ERR_COR_INTERNAL", 0x4000L),
          Map.entry("PCI_ERR_UNC_INTN", 0x400000L),
          Map.entry("PCI_EXP_TYPE_ENDPOINT", 0L),
          Map.entry("PCI_EXP_TYPE_LEG_END", 1L),
          Map.entry("PCI_EXP_TYPE_ROOT_PORT", 4L),
          Map.entry("PCI_EXP_TYPE_UPSTREAM", 5L),
          Map.entry("PCI_EXP_TYPE_DOWNSTREAM", 6L),
          Map.entry("PCI_EXP_TYPE_PCI_BRIDGE", 7L),
          Map.entry("PCI_EXP_TYPE_PCIE_BRIDGE", 8L),
          Map.entry("PCI_EXP_TYPE_RC_END", 9L),
          Map.entry("PCI_EXP_TYPE_RC_EC", 10L));

  private static final StubRules STUBS =
      new StubRules(
          Set.of(
              "cxl_handle_proto_error",
              "find_cxl_port_by_dev",
              "get_cxl_port",
              "find_cxl_port",
              "find_cxl_port_by_uport",
              "find_cxl_port_by_dport",
              "cxl_find_dport_by_dev",
              "cxl_handle_rdport_errors",
              "is_cxl_restricted",
              "cxl_do_recovery",
              "put_cxl_port",
              "cxl_pci_drv_bound",
              "cxl_cper_register_prot_err_work",
              "cxl_cper_unregister_prot_err_work",
              "is_cxl_error",
              "is_internal_error",
              "is_aer_internal_error",
              "pci_pcie_type",
              "pcie_aer_is_native",
              "cxl_error_is_native",
              "pcie_clear_device_status",
              "pci_aer_clear_nonfatal_status",
              "pci_aer_clear_fatal_status",
              "pci_name",
              "dev_name",
              "dev_is_pci",
              "cxl_handle_cor_ras",
              "cxl_handle_ras",
              "pci_clear_and_set_config_dword"),
          Pattern.compile(".*proto_err.*"),
          Set.of("pci_dev"),
          Set.of("device", "put_cxl_port"),
          Set.of("cxl_handle_proto_error", "cxl_handle_rdport_errors", "cxl_do_recovery"),
          Set.of());

  @Override
  public String sources() {
    return "aer_cxl_vh.c and ras.c";
  }

  @Override
  public Roles roles(Program program) {
    return AerRoles.in(program);
  }

  @Override
  public Set<String> landmarks() {
    return AerRoles.LANDMARKS;
  }

  @Override
  public Set<String> files() {
    return Set.of("drivers/pci/pcie/aer_cxl_vh.c", "drivers/cxl/core/ras.c");
  }

  @Override
  public Names names() {
    return new Names(
        "AerKfifo",
        "AerEnvironment",
        "AerUnit",
        "AerContext",
        List.of("org.quiesce.protocol.aer", "org.quiesce.translate.runtime.aer"));
  }

  @Override
  public Class<?> environment() {
    return AerEnvironment.class;
  }

  @Override
  public AerKfifo.Revision revision(Maker maker) {
    return (kernel, environment) -> (AerKfifo) maker.make(kernel, environment);
  }

  @Override
  public void operations(Glue glue) {
    String forward = glue.role(AerRoles.FORWARD, "pdev", "AerErrInfo.of(context, severity)");
    boolean waits = glue.pass().roles().has(AerRoles.WAIT);
    glue.line("  public boolean forward(PciDev pdev, int severity) {");
    glue.line(
        glue.returnsNothing(AerRoles.FORWARD)
            ? "    " + forward + "; return false;"
            : "    return " + forward + " != 0;");
    glue.line("  }");
    glue.line("  public boolean waits() { return " + waits + "; }");
    if (waits) {
      glue.nothing("public void waitForEmpty()", AerRoles.WAIT);
    } else {
      glue.line("  public void waitForEmpty() { }");
    }
    glue.nothing("public void moduleInit()", AerRoles.INIT);
    glue.nothing("public void moduleExit()", AerRoles.EXIT);
    glue.line("  public int queued(Cells cells) { return context.queued(cells); }");
  }

  @Override
  public List<String> setUp(Pass pass) {
    List<String> java = new ArrayList<>();
    pass.found()
        .traits()
        .forEach(
            (trait, count) -> {
              if (count > 1) {
                java.add("context.declareTrait(" + JavaText.literal(trait) + ");");
              }
            });
    return java;
  }

  @Override
  public String module(Roles roles, CFile file) {
    boolean builtIn = file == roles.file(AerRoles.FORWARD);
    return builtIn && !isOneFile(roles) ? "" : "cxl_core";
  }

  private static boolean isOneFile(Roles roles) {
    return roles.file(AerRoles.FORWARD) == roles.file(AerRoles.INIT);
  }

  @Override
  public List<SetUp> initcalls(Roles roles) {
    CFile builtIn = roles.file(AerRoles.FORWARD);
    return builtIn.initcalls().stream()
        .sorted(Comparator.comparingInt(Initcall::level))
        .map(initcall -> new SetUp(builtIn, initcall))
        .toList();
  }

  @Override
  public String header() {
    return "struct cxl_proto_err_work_data { int severity; struct pci_dev *pdev; };";
  }

  @Override
  public Map<String, String> pointers() {
    return Map.of("pci_dev", "PciDev", "cxl_port", "Device", "aer_err_info", "AerErrInfo");
  }

  @Override
  public Map<String, String> objects() {
    return Map.of("wait_queue_head_t", "WaitVar", "wait_queue_head", "WaitVar");
  }

  @Override
  public Map<String, Long> constants() {
    return CONSTANTS;
  }

  @Override
  public String kfifo(List<Variable> fields, String name, String zero, boolean initialised) {
    int pdev = -1;
    for (int i = fields.size() - 1; i >= 0; i--) {
      pdev = fields.get(i).type().pointsTo("pci_dev") ? i : pdev;
    }
    return "kfifo(" + name + ", " + zero + ", " + pdev + ", " + initialised + ")";
  }

  @Override
  public StubRules stubs() {
    return STUBS;
  }

  @Override
  public List<CallGroup> calls(Arguments arguments) {
    return List.of(new FifoCalls(arguments), new PciCalls(arguments), new AerCalls(arguments));
  }

  @Override
  public @Nullable Place field(Expressions expressions, Val pointer, Expr.Field field) {
    return AerPlaces.field(expressions, pointer, field);
  }

  @Override
  public @Nullable String release(String kind, CType type, String java) {
    if (kind.equals("pci_dev_put") && type.pointsTo("pci_dev")) {
      return "pci.put(Unit.<PciDev>left(" + java + "));";
    }
    return kind.equals("put_cxl_port") && type.pointsTo("cxl_port")
        ? "ports.putPort(Unit.<Device>left(" + java + "));"
        : null;
  }

  @Override
  public Around around(Pass pass, Pass.Key key, Function function) {
    if (pass.known().marked().contains(key.toString())) {
      return new Around(AerPlaces.device(pass, function, "entry"), "");
    }
    return switch (function.name()) {
      case AerRoles.REGISTER -> new Around("env.registering(" + consumer(function) + "); ", "");
      case AerRoles.HANDLER -> new Around(AerPlaces.device(pass, function, "handling"), "");
      case AerRoles.UNREGISTER -> new Around("", "env.unregisterReturned(); ");
      default -> Around.NOTHING;
    };
  }

  @Override
  public boolean hasTimers() {
    return false;
  }

  /** The work item that is registered, if it is an argument; empty for whatever there is. */
  private static String consumer(Function function) {
    List<String> works =
        function.parameters().stream()
            .filter(parameter -> parameter.type().pointsTo("work_struct"))
            .map(parameter -> parameter.name() + "$")
            .toList();
    return works.size() == 1 ? works.get(0) : "";
  }

  /** A function that for_each calls with each entry is the per-entry function. */
  @Override
  public void passed(Pass pass, String callee, Pass.Key function) {
    if (callee.equals(AerRoles.FOR_EACH)) {
      pass.found().marked().add(function.toString());
    }
  }

  @Override
  public boolean observesCalls(Pass pass, CFile caller) {
    return pass.module(caller).isEmpty() || isOneFile(pass.roles());
  }

  /** Module text that is called from built-in code is the flush callback, or handles an entry. */
  @Override
  public boolean isObserved(Pass pass, Pass.Key function) {
    return !pass.module(function.file()).isEmpty()
        && !pass.found().marked().contains(function.toString());
  }

  /** The properties are about kfifos of errors: there must be one. */
  @Override
  public void check(Pass pass) {
    boolean found =
        pass.globals().stream()
                .map(key -> key.file().global(key.name()))
                .anyMatch(g -> g != null && isErrors(pass, g.type()))
            || pass.structs().stream()
                .map(tag -> pass.program().fields(tag))
                .anyMatch(
                    fields ->
                        fields != null && fields.stream().anyMatch(f -> isErrors(pass, f.type())));
    if (!found) {
      CFile file = pass.roles().file(AerRoles.FORWARD);
      pass.problem(file.placeOf(AerRoles.FORWARD), "a protocol without a kfifo of errors");
    }
  }

  private static boolean isErrors(Pass pass, CType type) {
    if (!(type instanceof CType.Kfifo fifo)) {
      return false;
    }
    List<Variable> fields = pass.program().fields(fifo.element().tag());
    return fields != null && fields.stream().anyMatch(f -> f.type().pointsTo("pci_dev"));
  }

  @Override
  public void settled(Pass pass) {
    boolean found = false;
    for (Pass.Key key : pass.globals()) {
      Global global = key.file().global(key.name());
      found |=
          global != null
              && global.type().equals(new CType.Struct("work_struct"))
              && !pass.module(key.file()).isEmpty();
    }
    if (!found) {
      throw new BadSourceException(
          pass.roles().file(AerRoles.INIT).name()
              + ": no work item for the consumer is registered: looked for DECLARE_WORK or "
              + "INIT_WORK with cxl_proto_err_work_fn");
    }
  }
}
