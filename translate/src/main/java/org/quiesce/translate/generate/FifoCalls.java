package org.quiesce.translate.generate;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** kfifo macros. */
public final class FifoCalls implements CallGroup {
  private final Arguments arguments;

  public FifoCalls(Arguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    if (!call.name().startsWith("kfifo_") && !call.name().equals("INIT_KFIFO")) {
      return null;
    }
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "INIT_KFIFO" -> Val.nothing(fifo(call, false) + mark + ".init()");
      case "kfifo_put" -> Val.truth(fifo(call, true) + mark + ".put(" + entry(call) + ")");
      case "kfifo_get" -> truth("fifo.get(", call, mark);
      case "kfifo_peek" -> truth("fifo.peek(", call, mark);
      case "kfifo_in" -> counted("fifo.in(", call, mark, false);
      case "kfifo_out" -> counted("fifo.out(", call, mark, false);
      case "kfifo_in_spinlocked", "kfifo_in_locked" -> counted("fifo.in(", call, mark, true);
      case "kfifo_out_spinlocked", "kfifo_out_locked" -> counted("fifo.out(", call, mark, true);
      case "kfifo_in_spinlocked_noirqsave" -> counted("fifo.in(", call, mark, true);
      case "kfifo_out_spinlocked_noirqsave" -> counted("fifo.out(", call, mark, true);
      case "kfifo_len" -> Val.of(CTypes.UNSIGNED, fifo(call, true) + mark + ".len()");
      case "kfifo_avail" -> Val.of(CTypes.UNSIGNED, fifo(call, true) + mark + ".avail()");
      case "kfifo_size" -> Val.of(CTypes.UNSIGNED, fifo(call, true) + mark + ".size()");
      case "kfifo_is_empty" -> Val.truth(fifo(call, true) + mark + ".isEmpty()");
      case "kfifo_is_full" -> Val.truth(fifo(call, true) + mark + ".isFull()");
      case "kfifo_initialized" -> Val.truth(fifo(call, true) + mark + ".initialized()");
      case "kfifo_reset" -> Val.nothing(fifo(call, true) + mark + ".reset()");
      case "kfifo_reset_out" -> Val.nothing(fifo(call, true) + mark + ".resetOut()");
      case "kfifo_skip" -> Val.nothing(fifo(call, true) + mark + ".skip()");
      default -> null;
    };
  }

  private Place place(Expr.Call call, boolean pointer) {
    Place place = arguments.place(call, 0, pointer);
    if (place.kind() != Place.Kind.OBJECT || !(place.type() instanceof CType.Kfifo)) {
      arguments.unknown(call.at(), call.name() + "() of something that is no kfifo of structs");
    }
    return place;
  }

  private String fifo(Expr.Call call, boolean pointer) {
    return place(call, pointer).java();
  }

  private String entry(Expr.Call call) {
    return place(call, true).type() instanceof CType.Kfifo type && call.arguments().size() == 2
        ? arguments.expressions().value(call.arguments().get(1), type.element())
        : "null";
  }

  /** A pointer to a record of the kfifo's type. */
  private String record(Expr.Call call) {
    Val value = arguments.value(call, 1);
    boolean fits =
        place(call, true).type() instanceof CType.Kfifo type
            && value.type().equals(new CType.Pointer(type.element()));
    return fits
        ? value.java()
        : arguments.unknown(call.at(), call.name() + "() with a record of another type").java();
  }

  private Val truth(String method, Expr.Call call, String mark) {
    return Val.truth(mark + method + fifo(call, true) + ", " + record(call) + ")");
  }

  private Val counted(String method, Expr.Call call, String mark, boolean locked) {
    arguments.requireOne(call, 2);
    String lock = locked ? ", " + arguments.object(call, 3, "SpinLock") : "";
    return Val.of(
        CTypes.UNSIGNED, mark + method + fifo(call, true) + ", " + record(call) + lock + ")");
  }
}
