package org.quiesce.translate.generate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.link.KernelTypes;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** Completions, wait queues, words of flags, ids and xarrays. */
final class WaitCalls implements CallGroup {
  private static final Map<String, String> COMPLETIONS =
      Map.of(
          "init_completion", "init",
          "reinit_completion", "reinit",
          "complete", "complete",
          "complete_all", "completeAll",
          "wait_for_completion", "await");

  private static final Map<String, String> BITS =
      Map.of(
          "set_bit", "set",
          "clear_bit", "clear",
          "test_bit", "test",
          "test_and_set_bit", "testAndSet",
          "test_and_clear_bit", "testAndClear");

  private final Arguments arguments;
  private final Expressions expressions;

  WaitCalls(Arguments arguments) {
    this.arguments = arguments;
    this.expressions = arguments.expressions();
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String mark = Arguments.line(call);
    String name = call.name();
    if (COMPLETIONS.containsKey(name)) {
      if (name.equals("init_completion")) {
        expressions.places().initialises(arguments.argument(call, 0), "Completion");
      }
      return Val.nothing(completion(call) + mark + "." + COMPLETIONS.get(name) + "()");
    }
    if (BITS.containsKey(name)) {
      return bit(call, mark);
    }
    return switch (name) {
      case "set_mask_bits" -> setBits(call, used, mark);
      case "completion_done" -> Val.truth(completion(call) + mark + ".done()");
      case "try_wait_for_completion" -> Val.truth(completion(call) + mark + ".tryWait()");
      case "wait_for_completion_timeout" -> Val.truth(completion(call) + mark + ".awaitTimeout()");
      case "wait_for_completion_interruptible" ->
          Val.of(CTypes.INT, "(" + completion(call) + mark + ".awaitInterruptible() ? 0 : -512)");
      case "wait_event", "wait_event_timeout", "wait_event_interruptible" -> waitEvent(call, mark);
      case "wake_up", "wake_up_all", "wake_up_interruptible" -> wakeUp(call, mark);
      case "init_waitqueue_head" -> initialised(call, mark, "WaitQueue");
      case "ida_init" -> initialised(call, mark, "Ida");
      case "xa_init" -> initialised(call, mark, "XArray");
      case "ida_alloc" -> Val.of(CTypes.INT, ida(call) + mark + ".alloc()");
      case "ida_alloc_max" -> limited(call, mark);
      case "ida_free" -> Val.nothing(ida(call) + mark + ".free(" + arguments.number(call, 1) + ")");
      default -> name.startsWith("xa_") ? xarray(call, mark) : null;
    };
  }

  /** A new one is empty: all there is to do is to see that this one is. */
  private Val initialised(Expr.Call call, String mark, String type) {
    Place place = arguments.place(call, 0, true);
    expressions.places().initialises(arguments.argument(call, 0), type);
    return expressions.pass().types().object(place.type()).equals(type)
        ? Val.nothing(
            mark
                + "locks.init("
                + place.java()
                + ", "
                + JavaText.literal(call.name())
                + ", "
                + Expressions.where(call.at())
                + ")")
        : arguments.unknown(call.at(), "this " + call.name() + "()");
  }

  /** A limit that the model's ids cannot reach is none. */
  private Val limited(Expr.Call call, String mark) {
    Long most = call.arguments().size() == 3 ? expressions.constant(call.arguments().get(1)) : null;
    if (most == null || most < 0) {
      return arguments.unknown(call.at(), "ida_alloc_max() with this limit");
    }
    return Val.of(
        CTypes.INT, ida(call) + mark + (most >= 31 ? ".alloc()" : ".allocRange(0, " + most + ")"));
  }

  private String ida(Expr.Call call) {
    return arguments.object(call, 0, "Ida");
  }

  private String completion(Expr.Call call) {
    Val value = arguments.value(call, 0);
    return value.isReference() && value.type().equals(CTypes.ANY)
        ? "object(this.<Completion>typed("
            + value.java()
            + ", Completion.class, "
            + Expressions.where(call.at())
            + "))"
        : arguments.object(call, 0, "Completion");
  }

  private @Nullable Val wakeUp(Expr.Call call, String mark) {
    Place place = arguments.place(call, 0, true);
    return expressions.pass().types().object(place.type()).equals("WaitQueue")
        ? Val.nothing(place.java() + mark + ".wakeUp()")
        : null;
  }

  private @Nullable Val waitEvent(Expr.Call call, String mark) {
    Place place = arguments.place(call, 0, false);
    if (!expressions.pass().types().object(place.type()).equals("WaitQueue")) {
      return null;
    }
    String condition = "(() -> " + arguments.condition(call, 1) + ")";
    String queue = place.java() + mark;
    return switch (call.name()) {
      case "wait_event" -> Val.nothing(queue + ".waitEvent" + condition);
      case "wait_event_timeout" -> Val.truth(queue + ".waitEventTimeout" + condition);
      default ->
          Val.of(CTypes.INT, "(" + queue + ".waitEventInterruptible" + condition + " ? 0 : -512)");
    };
  }

  /** The word becomes one of flags, in the next pass. */
  private Val bit(Expr.Call call, String mark) {
    Place place = arguments.place(call, 1, true);
    if (place.kind() == Place.Kind.CELL) {
      expressions.noteFlags(call.arguments().get(1));
      return Val.of(CTypes.INT, "0");
    }
    Long bit = call.arguments().isEmpty() ? null : expressions.constant(call.arguments().get(0));
    boolean flags = place.type().equals(new CType.Named(KernelTypes.FLAGS));
    if (bit == null || bit < 0 || bit > 31 || !flags) {
      return arguments.unknown(call.at(), "this " + call.name() + "()");
    }
    String java = place.java() + mark + "." + BITS.get(call.name()) + "(" + bit + ")";
    return call.name().startsWith("test") ? Val.truth(java) : Val.nothing(java);
  }

  /** {@code set_mask_bits(&flags, mask, bits)} that only sets bits. */
  private Val setBits(Expr.Call call, boolean used, String mark) {
    Long mask = call.arguments().size() == 3 ? constant(call, 1) : null;
    Long bits = call.arguments().size() == 3 ? constant(call, 2) : null;
    if (used || mask == null || bits == null || (mask & ~bits) != 0 || bits >>> 31 != 0) {
      return arguments.unknown(call.at(), "this set_mask_bits()");
    }
    Place place = arguments.place(call, 0, true);
    if (place.kind() == Place.Kind.CELL) {
      expressions.noteFlags(call.arguments().get(0));
      return Val.nothing("use()");
    }
    return place.type().equals(new CType.Named(KernelTypes.FLAGS))
        ? Val.nothing(place.java() + mark + ".or(" + bits + ")")
        : arguments.unknown(call.at(), "this set_mask_bits()");
  }

  private @Nullable Long constant(Expr.Call call, int index) {
    return expressions.constant(call.arguments().get(index));
  }

  private @Nullable Val xarray(Expr.Call call, String mark) {
    String where = Expressions.where(call.at());
    return switch (call.name()) {
      case "xa_insert" ->
          Val.of(
              CTypes.INT,
              array(call)
                  + mark
                  + ".insert("
                  + index(call)
                  + ", "
                  + arguments.any(call, 2)
                  + ", "
                  + where
                  + ")");
      case "xa_load" ->
          Val.reference(CTypes.ANY, array(call) + mark + ".load(" + index(call) + ")");
      case "xa_erase" ->
          Val.reference(CTypes.ANY, array(call) + mark + ".erase(" + index(call) + ")");
      case "xa_destroy" -> Val.nothing(array(call) + mark + ".destroy()");
      case "xa_mk_value" ->
          Val.reference(CTypes.ANY, "heap.boxed(" + arguments.wide(call, 0) + ")");
      default -> null;
    };
  }

  private String array(Expr.Call call) {
    return arguments.object(call, 0, "XArray");
  }

  private String index(Expr.Call call) {
    return arguments.wide(call, 1);
  }
}
