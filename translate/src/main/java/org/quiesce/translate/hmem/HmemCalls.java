package org.quiesce.translate.hmem;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Tables;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Global;

/** Functions that the environment of hmem-deferral stands for. */
final class HmemCalls implements CallGroup {
  private static final CType PDEV = CType.to("platform_device");
  private static final Map<String, String> DRIVERS =
      Map.of(
          "platform_driver_register", "platform_driver",
          "platform_driver_unregister", "platform_driver",
          "cxl_driver_register", "cxl_driver",
          "cxl_driver_unregister", "cxl_driver");

  private final Arguments arguments;
  private final Expressions expressions;

  HmemCalls(Arguments arguments) {
    this.arguments = arguments;
    this.expressions = arguments.expressions();
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    if (DRIVERS.containsKey(call.name())) {
      return driver(call);
    }
    Val value = range(call);
    if (value == null) {
      value = child(call);
    }
    if (value == null) {
      value = claim(call);
    }
    return value != null ? value : other(call);
  }

  /** Whether the sources have an alloc_dax_region() of their own, which claims or does not. */
  private boolean claimsHere() {
    return expressions.pass().program().anyDefiner("alloc_dax_region") != null;
  }

  /** What such a function does. */
  private @Nullable Val claim(Expr.Call call) {
    String mark = Arguments.line(call);
    CType region = CType.to("dax_region");
    return switch (call.name()) {
      case "kzalloc" -> {
        Expr size = arguments.argument(call, 0);
        CType type =
            !(size instanceof Expr.SizeOf of)
                ? null
                : of.type() != null
                    ? of.type()
                    : of.operand() == null ? null : expressions.typeOf(of.operand());
        if (type == null || !type.equals(new CType.Struct("dax_region"))) {
          yield null;
        }
        Place parent = expressions.scope().pointerTo("device");
        yield parent == null
            ? arguments.unknown(call.at(), "kzalloc() of a dax region without a device in sight")
            : Val.reference(
                region,
                mark
                    + "newRegion("
                    + expressions.places().load(parent, call.at()).java()
                    + ", "
                    + where(call)
                    + ")");
      }
      case "kfree" -> {
        Val pointer = expressions.value(arguments.argument(call, 0));
        yield pointer.isReference()
                && (pointer.type().equals(CTypes.ANY) || pointer.type().pointsTo("dax_region"))
            ? Val.nothing(mark + "freeRegion(" + pointer.java() + ", " + where(call) + ")")
            : null;
      }
      case "request_resource" ->
          isRoot(call)
              ? Val.of(CTypes.INT, mark + "request(" + ofResource(call, 1) + ")")
              : arguments.unknown(call.at(), "request_resource() in another tree");
      case "release_resource" -> {
        expressions.pass().found().traits().merge(HmemShape.RELEASED, 1, Integer::sum);
        yield Val.nothing(mark + "release(" + ofResource(call, 0) + ")");
      }
      default -> null;
    };
  }

  /** Whether the first argument is the one tree of dax regions that there is. */
  private boolean isRoot(Expr.Call call) {
    if (!(arguments.argument(call, 0) instanceof Expr.Unary unary
        && unary.operator().equals("&")
        && unary.operand() instanceof Expr.Name name
        && expressions.scope().find(name.name()) == null
        && expressions.pass().program().global(expressions.file(), name.name()) != null)) {
      return false;
    }
    var traits = expressions.pass().found().traits();
    traits.merge(HmemShape.TREE + expressions.file().name() + " " + name.name(), 1, Integer::sum);
    return traits.keySet().stream().filter(one -> one.startsWith(HmemShape.TREE)).count() == 1;
  }

  /** The dax region of {@code &region->res}. */
  private String ofResource(Expr.Call call, int index) {
    return arguments.argument(call, index) instanceof Expr.Unary unary
            && unary.operator().equals("&")
            && unary.operand() instanceof Expr.Field field
            && field.arrow()
            && field.name().equals("res")
        ? expressions.value(field.base(), CType.to("dax_region"))
        : arguments.unknown(call.at(), call.name() + "() of this").java();
  }

  private static String where(Expr.Call call) {
    return Expressions.where(call.at());
  }

  /** An argument converted to a type, as in a call of a function with a prototype. */
  private String value(Expr.Call call, int index, CType type) {
    return expressions.value(arguments.argument(call, index), type);
  }

  private @Nullable Val range(Expr.Call call) {
    String mark = Arguments.line(call);
    CType resource = CType.to("resource");
    return switch (call.name()) {
      case "region_intersects" -> {
        Long description = expressions.constant(arguments.argument(call, 3));
        boolean soft = description != null && description == HmemShape.IORES_DESC_SOFT_RESERVED;
        if (description == null || !soft && description != HmemShape.IORES_DESC_CXL) {
          yield arguments.unknown(call.at(), "region_intersects() with other than CXL windows");
        }
        yield Val.of(
            CTypes.INT,
            mark
                + (soft ? "intersectsSoftReserve(" : "intersectsWindow(")
                + value(call, 0, CTypes.LONG)
                + ", "
                + value(call, 1, CTypes.LONG)
                + ", "
                + where(call)
                + ")");
      }
      case "region_intersects_soft_reserve" ->
          Val.of(
              CTypes.INT,
              mark
                  + "intersectsSoftReserve("
                  + value(call, 0, CTypes.LONG)
                  + ", "
                  + value(call, 1, CTypes.LONG)
                  + ", "
                  + where(call)
                  + ")");
      case "resource_size" -> Val.of(CTypes.LONG, mark + "size(" + value(call, 0, resource) + ")");
      case "range_len" ->
          Val.of(CTypes.LONG, mark + "size(" + value(call, 0, CType.to("range")) + ")");
      case "cxl_region_contains_resource", "cxl_region_contains_soft_reserve" ->
          Val.truth(mark + "isContained(" + value(call, 0, resource) + ")");
      default -> null;
    };
  }

  private @Nullable Val child(Expr.Call call) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "memregion_alloc" -> {
        Place range = expressions.scope().pointerTo("resource");
        if (range == null) {
          yield arguments.unknown(call.at(), "memregion_alloc() where no range is in sight");
        }
        String java = expressions.places().load(range, call.at()).java();
        yield Val.of(CTypes.INT, mark + "(int) memregionAlloc(" + java + ")");
      }
      case "memregion_free" ->
          Val.nothing(mark + "memregionFree(" + value(call, 0, CTypes.LONG) + ")");
      case "platform_device_alloc" ->
          Val.reference(PDEV, mark + "allocChild(" + value(call, 1, CTypes.LONG) + ")");
      case "platform_device_add_data" ->
          Val.of(
              CTypes.INT,
              mark
                  + "addData("
                  + value(call, 0, PDEV)
                  + ", "
                  + member(call, 1, "range", CType.to("range"))
                  + ", "
                  + where(call)
                  + ")");
      case "platform_device_add" ->
          Val.of(CTypes.INT, mark + "dev.add(" + value(call, 0, PDEV) + ")");
      case "platform_device_put" -> Val.nothing(mark + "putChild(" + value(call, 0, PDEV) + ")");
      case "platform_device_unregister" ->
          Val.nothing(mark + "dev.unregister(" + value(call, 0, PDEV) + ")");
      case "dev_get_platdata" ->
          Val.reference(
              CType.to("memregion_info"),
              mark + "platformData(" + value(call, 0, CType.to("device")) + ")");
      default -> null;
    };
  }

  /** A member of the struct that an argument points to. */
  private String member(Expr.Call call, int index, String name, CType type) {
    Expr argument = arguments.argument(call, index);
    Expr base =
        argument instanceof Expr.Unary unary && unary.operator().equals("&")
            ? unary.operand()
            : argument;
    return expressions.value(new Expr.Field(call.at(), base, name, base == argument), type);
  }

  private @Nullable Val other(Expr.Call call) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "wait_for_device_probe" -> Val.nothing(mark + "env.waitForDeviceProbe()");
      case "request_module" ->
          call.arguments().stream().allMatch(one -> one instanceof Expr.Text)
              ? Val.of(CTypes.INT, "0")
              : arguments.unknown(call.at(), "this request_module()");
      case "phys_to_target_node", "memory_add_physaddr_to_nid", "numa_map_to_online_node" ->
          Val.of(CTypes.INT, mark + "(int) (0L * " + value(call, 0, CTypes.LONG) + ")");
      case "alloc_dax_region" -> {
        StringBuilder others = new StringBuilder();
        for (int index : new int[] {1, 3, 4, 5}) {
          others.append(others.isEmpty() ? "" : ", ").append(value(call, index, CTypes.LONG));
        }
        yield Val.reference(
            CType.to("dax_region"),
            mark
                + "allocDaxRegion("
                + value(call, 0, CType.to("device"))
                + ", "
                + value(call, 2, CType.to("range"))
                + ", "
                + where(call)
                + ", "
                + others
                + ")");
      }
      case "devm_create_dev_dax" ->
          Val.reference(
              CType.to("dev_dax"),
              mark
                  + (claimsHere() ? "devDaxOf(" : "devDax(")
                  + member(call, 0, "dax_region", CType.to("dax_region"))
                  + (claimsHere() ? ", " + where(call) : "")
                  + ")");
      case "to_cxl_dax_region" ->
          Val.reference(
              CType.to("cxl_dax_region"),
              mark + "cxlRange(" + value(call, 0, CType.to("device")) + ", " + where(call) + ")");
      case "to_hmem_platform_device" -> {
        expressions.pass().found().traits().merge(HmemShape.PLATFORM, 1, Integer::sum);
        yield Val.reference(
            CType.to("hmem_platform_device"), mark + "platform(" + value(call, 0, PDEV) + ")");
      }
      case "container_of" -> {
        if (call.arguments().size() == 3
            && call.arguments().get(1) instanceof Expr.TypeName type
            && type.type().equals(new CType.Struct("hmem_platform_device"))) {
          expressions.pass().found().traits().merge(HmemShape.PLATFORM, 1, Integer::sum);
        }
        yield null;
      }
      case "queue_work" ->
          arguments.argument(call, 0) instanceof Expr.Name queue
                  && queue.name().equals("system_long_wq")
                  && expressions.scope().find(queue.name()) == null
              ? Val.truth(mark + "queueLong(" + value(call, 1, CType.to("work_struct")) + ")")
              : null;
      case "schedule_work" ->
          arguments.unknown(call.at(), "schedule_work(): a work item on another queue");
      default -> null;
    };
  }

  /** Registers a driver, or unregisters it. */
  private Val driver(Expr.Call call) {
    Program.Found<Global> table = null;
    if (arguments.argument(call, 0) instanceof Expr.Unary unary
        && unary.operator().equals("&")
        && unary.operand() instanceof Expr.Name name) {
      table = expressions.pass().program().global(expressions.file(), name.name());
    }
    boolean fits = table != null && table.what().type().tag().equals(DRIVERS.get(call.name()));
    String probe = fits && table != null ? Tables.name(table.what(), "probe") : null;
    String which =
        probe == null
            ? ""
            : call.name().startsWith("cxl")
                ? "CxlDriver"
                : probe.equals(HmemRoles.PROBE) ? "PlatformDriver" : "HmemDriver";
    if (which.isEmpty()) {
      return arguments.unknown(call.at(), call.name() + "() of this");
    }
    String mark = Arguments.line(call);
    return call.name().endsWith("_unregister")
        ? Val.nothing(mark + "env.unregister" + which + "()")
        : Val.of(CTypes.INT, mark + "env.register" + which + "()");
  }
}
