package org.quiesce.translate.memdev;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.protocol.memdev.MemdevEnvironment;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.Glue;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Shape;
import org.quiesce.translate.generate.StubRules;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Initcall;

/** The memdev-attach protocol: {@code memdev.c} and both {@code port.c}, and {@code mem.c}. */
public final class MemdevShape implements Shape<MemdevAttach.Revision> {
  private static final String HEADER =
      """
      typedef u64 resource_size_t;
      typedef u32 dev_t;
      struct range { u64 start; u64 end; };
      struct cxl_register_map { u64 resource; };
      struct bus_type cxl_bus_type;
      struct cxl_memdev_attach { int (*probe)(struct cxl_memdev *cxlmd); };
      struct cxl_memdev_ops {
        int (*probe)(struct cxl_memdev *cxlmd);
        void (*detach)(struct cxl_memdev *cxlmd);
      };
      struct cxl_attach_region { struct cxl_memdev_attach attach; };
      static struct cxl_memdev *to_cxl_memdev(struct device *dev)
      { return container_of(dev, struct cxl_memdev, dev); }
      static struct cxl_port *to_cxl_port(struct device *dev)
      { return container_of(dev, struct cxl_port, dev); }
      static int cxl_memdev_attach_region(struct cxl_memdev *cxlmd)
      { return quiesce_attach_probe(cxlmd); }
      static void quiesce_detach(struct cxl_memdev *cxlmd)
      { device_release_driver(cxlmd->dev.parent); put_device(&cxlmd->dev); }
      static struct cxl_memdev_attach quiesce_attach = { .probe = cxl_memdev_attach_region };
      static struct cxl_memdev_ops quiesce_ops = { .probe = cxl_memdev_attach_region };
      static int quiesce_creator_init(void)
      { quiesce_ops.detach = accelerator_driver_detach; return 0; }
      static int quiesce_default_init(void) { quiesce_ops.detach = quiesce_detach; return 0; }
      static struct cxl_memdev *quiesce_add_on_host(struct cxl_dev_state *cxlds)
      { return devm_cxl_add_memdev(cxlds->dev, cxlds); }
      static struct cxl_memdev *quiesce_add_with_attach(struct cxl_dev_state *cxlds)
      { return devm_cxl_add_memdev(cxlds, &quiesce_attach); }
      static struct cxl_memdev *quiesce_add_without_attach(struct cxl_dev_state *cxlds)
      { return devm_cxl_add_memdev(cxlds, NULL); }
      static struct cxl_memdev *quiesce_add_with_ops(struct cxl_dev_state *cxlds)
      { return devm_cxl_add_memdev(cxlds, &quiesce_ops); }
      static struct cxl_memdev *quiesce_add_without_ops(struct cxl_dev_state *cxlds)
      { return devm_cxl_add_memdev(cxlds, NULL); }
      static struct cxl_memdev *quiesce_probe_mem(struct cxl_dev_state *cxlds)
      { struct range range = { 0 }; return devm_cxl_probe_mem(cxlds, &range); }
      """;

  private static final StubRules STUBS =
      new StubRules(
          Set.of(
              "devm_cxl_enumerate_ports",
              "devm_cxl_memdev_edac_register",
              "cxl_query_cmd",
              "cxl_send_cmd",
              "cxl_mem_find_port",
              "devm_cxl_endpoint_decoders_setup",
              "read_cdat_data",
              "is_cxl_root",
              "cxl_mem_active_inc",
              "cxl_mem_active_dec"),
          Pattern.compile(".*(detach|attach|autoremove|rescan|endpoint).*"),
          Set.of("cxl_memdev", "cxl_port", "device", "cxl_dev_state"),
          Set.of());

  @Override
  public String sources() {
    return "memdev.c, mem.c, port.c and core/port.c";
  }

  @Override
  public Roles roles(Program program) {
    return MemdevRoles.in(program);
  }

  @Override
  public Set<String> landmarks() {
    return MemdevRoles.LANDMARKS;
  }

  @Override
  public Set<String> files() {
    return Set.of(
        "drivers/cxl/core/memdev.c",
        "drivers/cxl/core/port.c",
        "drivers/cxl/mem.c",
        "drivers/cxl/port.c");
  }

  @Override
  public Names names() {
    return new Names(
        "MemdevAttach",
        "MemdevEnvironment",
        "MemdevUnit",
        "MemdevContext",
        List.of("org.quiesce.protocol.memdev", "org.quiesce.translate.runtime.memdev"));
  }

  @Override
  public Class<?> environment() {
    return MemdevEnvironment.class;
  }

  @Override
  public MemdevAttach.Revision revision(Maker maker) {
    return (kernel, environment) -> (MemdevAttach) maker.make(kernel, environment);
  }

  @Override
  public void operations(Glue glue) {
    Roles roles = glue.pass().roles();
    glue.line("  public int add(CxlDevState cxlds, boolean attach) {");
    glue.line(
        "    return context.result(attach ? "
            + glue.role(MemdevRoles.CREATOR_ATTACH, "cxlds")
            + " : "
            + glue.role(MemdevRoles.CREATOR_PLAIN, "cxlds")
            + ");");
    glue.line("  }");
    glue.number("public int memProbe(CxlMemdev m)", MemdevRoles.PROBE, "context.dev(m.dev())");
    glue.number("public int endpointProbe(CxlEndpoint e)", MemdevRoles.EP_PROBE, "context.port(e)");
    glue.line("  public void detachMemdev(CxlMemdev m) { context.runWork(m.detachWork()); }");
    glue.nothing("public void release(CxlMemdev m)", MemdevRoles.RELEASE, "context.dev(m.dev())");
    glue.nothing(
        "public void releasePort(CxlEndpoint e)", MemdevRoles.RELEASE_PORT, "context.dev(e.dev())");
    glue.nothing(
        "public void open(CxlMemdev m)", MemdevRoles.OPEN, "context.inode(m)", "context.file(m)");
    glue.nothing(
        "public void close(CxlMemdev m)", MemdevRoles.CLOSE, "context.inode(m)", "context.file(m)");
    glue.line("  public int ioctl(CxlMemdev m) {");
    glue.line(
        "    return (int) " + glue.role(MemdevRoles.IOCTL, "context.file(m)", "1", "0L") + ";");
    glue.line("  }");
    glue.line("  public void show(CxlMemdev m) {");
    for (String role : roles.all()) {
      if (role.startsWith(MemdevRoles.SHOW)) {
        glue.line("    " + glue.role(role, "context.dev(m.dev())", "null", "null") + ";");
      }
    }
    glue.line("  }");
    glue.nothing("public void busRescan()", MemdevRoles.RESCAN);
    fact(glue, "memMayProbeLater", MemdevRoles.mayProbeLater(roles, MemdevRoles.PROBE));
    fact(glue, "endpointMayProbeLater", MemdevRoles.mayProbeLater(roles, MemdevRoles.EP_PROBE));
    fact(glue, "pinsDrivers", MemdevRoles.pinsDrivers(roles));
  }

  private static void fact(Glue glue, String name, boolean value) {
    glue.line("  public boolean " + name + "() { return " + value + "; }");
  }

  @Override
  public String module(Roles roles, CFile file) {
    return "";
  }

  /** The queue is allocated when the core starts; the creator fills its table. */
  @Override
  public List<SetUp> initcalls(Roles roles) {
    List<SetUp> all = new ArrayList<>();
    CFile core = roles.file(MemdevRoles.RESCAN);
    core.initcalls().forEach(initcall -> all.add(new SetUp(core, initcall)));
    Program program = roles.program();
    if (roles.nameOf(MemdevRoles.CREATOR_ATTACH).equals("quiesce_add_with_ops")) {
      CFile header = program.files().get(program.files().size() - 1);
      boolean own = program.anyDefiner(MemdevRoles.CREATOR_DETACH) != null;
      String function = own ? "quiesce_creator_init" : "quiesce_default_init";
      all.add(new SetUp(header, new Initcall(header.placeOf(function), function, 9)));
    }
    return all;
  }

  @Override
  public String header() {
    return HEADER;
  }

  @Override
  public Map<String, String> pointers() {
    return Map.of(
        "cxl_memdev", "Memdev",
        "cxl_dev_state", "CxlDevState",
        "cxl_port", "Port",
        "cxl_dport", "Dport",
        "cdev", "Cdev",
        "inode", "Inode",
        "file", "OpenFile");
  }

  @Override
  public Map<String, Long> constants() {
    return Map.of(
        "CXL_MEM_QUERY_COMMANDS", 1L,
        "CXL_MEM_SEND_COMMAND", 2L,
        "CXL_RESOURCE_NONE", -1L);
  }

  @Override
  public StubRules stubs() {
    return STUBS;
  }

  @Override
  public List<CallGroup> calls(Arguments arguments) {
    return List.of(new MemdevCalls(arguments));
  }

  @Override
  public @Nullable Place field(Expressions expressions, Val pointer, Expr.Field field) {
    return MemdevPlaces.field(expressions, pointer, field);
  }

  @Override
  public @Nullable String error(String tag, String number) {
    return switch (tag) {
      case "cxl_memdev" -> "cxl.memdevError(" + number + ")";
      case "cxl_port" -> "cxl.portError(" + number + ")";
      default -> null;
    };
  }

  @Override
  public @Nullable String release(String kind, CType type, String java) {
    return kind.equals("put_cxl_port") && type.pointsTo("cxl_port")
        ? "cxl.put(Unit.<Port>left(" + java + "));"
        : null;
  }
}
