package org.quiesce.translate.hmem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.protocol.hmem.HmemDeferral;
import org.quiesce.protocol.hmem.HmemEnvironment;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.Functions;
import org.quiesce.translate.generate.Glue;
import org.quiesce.translate.generate.Pass;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Shape;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.link.Tables;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Global;
import org.quiesce.translate.syntax.Variable;

/**
 * The hmem-deferral protocol: {@code hmem.c} is dax_hmem, {@code cxl.c} is dax_cxl; {@code
 * device.c} and {@code bus.c} are built in.
 */
public final class HmemShape implements Shape<HmemDeferral.Revision> {
  /** What is noted when {@code struct hmem_platform_device} is used. */
  static final String PLATFORM = "hmem_platform_device";

  /** What is noted of a tree that claims are made in, before its name. */
  static final String TREE = "tree ";

  /** What is noted of a claim that is given back. */
  static final String RELEASED = "release_resource";

  static final long IORES_DESC_SOFT_RESERVED = 7;
  static final long IORES_DESC_CXL = 8;

  private static final Map<String, Long> CONSTANTS =
      Map.ofEntries(
          Map.entry("REGION_INTERSECTS", 0L),
          Map.entry("REGION_DISJOINT", 1L),
          Map.entry("REGION_MIXED", 2L),
          Map.entry("IORES_DESC_CXL", IORES_DESC_CXL),
          Map.entry("IORES_DESC_SOFT_RESERVED", IORES_DESC_SOFT_RESERVED),
          Map.entry("IORESOURCE_MEM", 0x200L),
          Map.entry("IORESOURCE_DAX_KMEM", 1L << 2),
          Map.entry("NUMA_NO_NODE", -1L),
          Map.entry("PMD_SIZE", 0x200000L),
          Map.entry("GFP_KERNEL", 0xcc0L));

  /** What a driver's table may say: its callbacks are all in its probe. */
  private static final Set<String> TABLE =
      Set.of("name", "id", "probe", "driver", "drv", "id_table");

  @Override
  public String sources() {
    return "hmem.c, device.c, cxl.c, and bus.c where there is one";
  }

  @Override
  public Roles roles(Program program) {
    return HmemRoles.in(program);
  }

  @Override
  public Set<String> landmarks() {
    return HmemRoles.LANDMARKS;
  }

  @Override
  public Set<String> files() {
    return Set.of("drivers/dax/hmem/hmem.c", "drivers/dax/hmem/device.c", "drivers/dax/cxl.c");
  }

  @Override
  public Set<String> marks() {
    Set<String> marks = new TreeSet<>(landmarks());
    marks.add("alloc_dax_region");
    return marks;
  }

  @Override
  public Names names() {
    return new Names(
        "HmemDeferral",
        "HmemEnvironment",
        "HmemUnit",
        "HmemContext",
        List.of("org.quiesce.protocol.hmem", "org.quiesce.translate.runtime.hmem"));
  }

  @Override
  public Class<?> environment() {
    return HmemEnvironment.class;
  }

  @Override
  public HmemDeferral.Revision revision(Maker maker) {
    return made(maker, false);
  }

  @Override
  public HmemDeferral.Revision revision(Maker maker, Roles roles) {
    return made(maker, Hosts.areOne(roles));
  }

  private static HmemDeferral.Revision made(Maker maker, boolean oneHost) {
    return new HmemDeferral.Revision() {
      @Override
      public HmemDeferral on(Kernel kernel, HmemEnvironment environment) {
        return (HmemDeferral) maker.make(kernel, environment);
      }

      @Override
      public boolean hasOneHost() {
        return oneHost;
      }
    };
  }

  @Override
  public void operations(Glue glue) {
    Roles roles = glue.pass().roles();
    glue.number("public int platformProbe(HmemHost host)", HmemRoles.PROBE, "context.dev(host)");
    if (roles.has(HmemRoles.CHILD)) {
      glue.number(
          "public int childProbe(HmemRange.Child child)", HmemRoles.CHILD, "context.dev(child)");
    } else {
      glue.line("  public int childProbe(HmemRange.Child child) { return 0; }");
    }
    glue.number("public int moduleInit()", HmemRoles.INIT);
    glue.nothing("public void moduleExit()", HmemRoles.EXIT);
    glue.line("  public void cxlDriverRegister() { context.runCxlWork(); }");
    glue.number("public int cxlProbe(HmemRange range)", HmemRoles.REGION, "context.region(range)");
    if (roles.has(HmemRoles.CXL_INIT)) {
      glue.number("public int cxlInit()", HmemRoles.CXL_INIT);
      glue.nothing("public void cxlExit()", HmemRoles.CXL_EXIT);
    } else {
      glue.line("  public int cxlInit() { return context.registerCxlDriver(); }");
      glue.line("  public void cxlExit() { context.unregisterCxlDriver(); }");
    }
  }

  @Override
  public List<String> setUp(Pass pass) {
    return pass.found().traits().containsKey(PLATFORM)
        ? List.of("context.declarePlatforms(work -> () -> unit0.runItem(work));")
        : List.of();
  }

  @Override
  public String module(Roles roles, CFile file) {
    return file == roles.file(HmemRoles.PROBE)
        ? "dax_hmem"
        : file == roles.file(HmemRoles.REGION) ? "dax_cxl" : "";
  }

  @Override
  public String header() {
    return """
    struct memregion_info { int target_node; struct range *range; };
    struct dev_dax_data {
      struct dax_region *dax_region; long long size; int id; bool memmap_on_memory; };
    enum dax_cxl_mode {
      DAX_CXL_MODE_DEFER, DAX_CXL_MODE_REGISTER, DAX_CXL_MODE_DROP };
    typedef int (*walk_hmem_fn)(struct device *, int, const struct resource *);
    typedef void (*dax_hmem_deferred_fn)(void *);
    """;
  }

  @Override
  public Map<String, String> pointers() {
    return Map.of(
        "resource", "HmemRange",
        "range", "HmemRange",
        "cxl_dax_region", "HmemRange",
        "cxl_region", "HmemRange",
        "hmem_platform_device", "HmemPlatform",
        "dax_region", "DaxRegion",
        "dev_dax", "DaxRegion");
  }

  @Override
  public Map<String, Long> constants() {
    return CONSTANTS;
  }

  @Override
  public Set<String> embedded() {
    return Set.of("range");
  }

  @Override
  public @Nullable String made(Expressions expressions, Expr.Init init, String tag) {
    String start = null;
    String end = null;
    for (Expr.Init.Item item : init.items()) {
      String value = expressions.value(item.value(), CTypes.LONG);
      if ("start".equals(item.field())) {
        start = value;
      } else if ("end".equals(item.field())) {
        end = value;
      } else {
        return null;
      }
    }
    return start == null || end == null
        ? null
        : "range(" + start + ", " + end + ", " + Expressions.where(init.at()) + ")";
  }

  @Override
  public List<CallGroup> calls(Arguments arguments) {
    return List.of(new HmemCalls(arguments));
  }

  @Override
  public @Nullable Place field(Expressions expressions, Val pointer, Expr.Field field) {
    return HmemPlaces.field(expressions, pointer, field);
  }

  @Override
  public Around around(Pass pass, Pass.Key key, Function function) {
    if (!function.name().equals(HmemRoles.WALK)) {
      return Around.NOTHING;
    }
    for (Variable parameter : Functions.named(function)) {
      if (parameter.type().pointsTo("device")) {
        return new Around("", "walkReturned(" + parameter.name() + "$); ");
      }
    }
    pass.problem(function.at(), "a walk without a device");
    return Around.NOTHING;
  }

  /** The work that bus.c runs calls dax_hmem; walks are called by what is in there already. */
  @Override
  public boolean observesCalls(Pass pass, CFile caller) {
    return pass.module(caller).isEmpty() && caller != pass.roles().file(HmemRoles.WALK);
  }

  @Override
  public boolean isObserved(Pass pass, Pass.Key function) {
    return !pass.module(function.file()).isEmpty();
  }

  @Override
  public void check(Pass pass) {
    CFile walk = pass.roles().file(HmemRoles.WALK);
    if (walk.global("hmem_resource_lock") == null) {
      pass.problem(walk.placeOf(HmemRoles.WALK), "a list of ranges without hmem_resource_lock");
    }
    Set<String> traits = pass.found().traits().keySet();
    if (traits.stream().anyMatch(one -> one.startsWith(TREE)) && !traits.contains(RELEASED)) {
      pass.problem(walk.placeOf(HmemRoles.WALK), "claims that are never given back");
    }
    for (String tag : List.of("platform_driver", "cxl_driver")) {
      for (Program.Found<Global> table : Tables.of(pass.program(), tag)) {
        checkTable(pass, table.what());
      }
    }
    for (CFile file : pass.program().sources()) {
      for (String tag : file.structTags()) {
        List<Variable> fields = file.struct(tag);
        if (fields != null && fields.stream().anyMatch(one -> one.type().pointsTo("range"))) {
          pass.problem(fields.get(0).at(), "struct " + tag + ", with a pointer to a range");
        }
      }
    }
  }

  private static void checkTable(Pass pass, Global table) {
    if (!(table.init() instanceof Expr.Init list)) {
      pass.problem(table.at(), "a driver without an initialiser");
      return;
    }
    for (Expr.Init.Item item : list.items()) {
      String field = item.field() == null ? "" : item.field().replaceAll("\\..*", "");
      if (!TABLE.contains(field)) {
        pass.problem(item.value().at(), "." + field + " of a driver");
      }
    }
  }
}
