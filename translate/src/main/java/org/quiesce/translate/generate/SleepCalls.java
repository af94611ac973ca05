package org.quiesce.translate.generate;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.Expr;

/**
 * Kernel functions that may sleep without a primitive that says so: allocations, as their gfp flags
 * have it, and what allocates or waits inside.
 *
 * <p>Source: include/linux/gfp_types.h; mm/page_alloc.c (might_alloc).
 */
final class SleepCalls {
  /** Which argument says whether it may sleep. */
  private static final Map<String, Integer> FLAGS =
      Map.ofEntries(
          Map.entry("kzalloc", 1),
          Map.entry("kmalloc", 1),
          Map.entry("kzalloc_obj", 1),
          Map.entry("kmalloc_obj", 1),
          Map.entry("kcalloc", 2),
          Map.entry("kmalloc_array", 2),
          Map.entry("kmemdup", 2),
          Map.entry("devm_kzalloc", 2),
          Map.entry("kasprintf", 0),
          Map.entry("kstrdup", 1),
          Map.entry("ida_alloc", 1),
          Map.entry("ida_alloc_max", 2),
          Map.entry("xa_insert", 3),
          Map.entry("xa_store", 3),
          Map.entry("memregion_alloc", 0));

  private static final Set<String> ALWAYS =
      Set.of(
          "wait_event",
          "wait_event_timeout",
          "wait_event_interruptible",
          "wait_var_event",
          "platform_device_alloc",
          "platform_device_add_data",
          "alloc_dax_region",
          "devm_create_dev_dax",
          "request_module",
          "cxl_region_contains_resource",
          "cxl_region_contains_soft_reserve",
          "debugfs_remove_recursive",
          "debugfs_create_devm_seqfile",
          "cxl_debugfs_create_dir",
          "dev_set_name",
          "alloc_chrdev_region",
          "unregister_chrdev_region",
          "bus_register",
          "bus_unregister",
          "devm_cxl_enumerate_ports",
          "devm_cxl_memdev_edac_register",
          "devm_cxl_endpoint_decoders_setup",
          "cxl_query_cmd",
          "cxl_send_cmd",
          "read_cdat_data");

  /** Flags with __GFP_DIRECT_RECLAIM. */
  private static final Set<String> RECLAIMING =
      Set.of(
          "GFP_KERNEL",
          "GFP_KERNEL_ACCOUNT",
          "GFP_USER",
          "GFP_HIGHUSER",
          "GFP_HIGHUSER_MOVABLE",
          "GFP_NOIO",
          "GFP_NOFS",
          "__GFP_RECLAIM",
          "__GFP_DIRECT_RECLAIM");

  private static final Set<String> OTHERS =
      Set.of(
          "GFP_ATOMIC",
          "GFP_NOWAIT",
          "GFP_DMA",
          "GFP_DMA32",
          "__GFP_ZERO",
          "__GFP_NOWARN",
          "__GFP_HIGH",
          "__GFP_COMP",
          "__GFP_ACCOUNT",
          "__GFP_NORETRY",
          "__GFP_NOFAIL",
          "__GFP_RETRY_MAYFAIL",
          "__GFP_THISNODE",
          "__GFP_KSWAPD_RECLAIM",
          "__GFP_NOMEMALLOC",
          "__GFP_MEMALLOC");

  /** Whether a function may sleep, whatever it is given. */
  static boolean always(String name) {
    return ALWAYS.contains(name);
  }

  private final Expressions expressions;

  SleepCalls(Expressions expressions) {
    this.expressions = expressions;
  }

  /** A call of the kernel, after a look whether it may sleep here. */
  Val looked(Expr.Call call, Val value) {
    if (value.isUnknown()) {
      return value;
    }
    Boolean sleeps = sleeps(call);
    if (sleeps == null || !sleeps && call.name().equals("devm_kzalloc")) {
      return expressions.unknown(call.at(), call.name() + "() with these gfp flags");
    }
    if (!sleeps) {
      return value;
    }
    String look = "log.maySleep(" + JavaText.literal(call.name()) + ")";
    String mark = Arguments.line(call);
    return value.kind() == Val.Kind.VOID
        ? Val.nothing(mark + look + "; " + value.java())
        : new Val("second(" + mark + look + ", " + value.java() + ")", value.type(), value.kind());
  }

  /** Whether a call may sleep; null if nobody knows. */
  private @Nullable Boolean sleeps(Expr.Call call) {
    if (ALWAYS.contains(call.name())) {
      return true;
    }
    Integer index = FLAGS.get(call.name());
    if (index == null) {
      return false;
    }
    boolean given = index < call.arguments().size();
    return given
        ? reclaims(call.arguments().get(index))
        : call.name().endsWith("_obj") ? true : null;
  }

  private static @Nullable Boolean reclaims(Expr flags) {
    if (flags instanceof Expr.Binary binary && binary.operator().equals("|")) {
      Boolean left = reclaims(binary.left());
      Boolean right = reclaims(binary.right());
      return left == null || right == null ? null : Boolean.valueOf(left || right);
    }
    if (flags instanceof Expr.Numeral number && number.value() == 0) {
      return false;
    }
    String name = flags instanceof Expr.Name named ? named.name() : "";
    return RECLAIMING.contains(name) ? Boolean.TRUE : OTHERS.contains(name) ? false : null;
  }
}
