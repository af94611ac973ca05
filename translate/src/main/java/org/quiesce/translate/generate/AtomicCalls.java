package org.quiesce.translate.generate;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** Atomics, marked accesses, waiting for variables. */
final class AtomicCalls implements CallGroup {
  private final Arguments arguments;

  AtomicCalls(Arguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    return call.name().startsWith("atomic_") ? atomic(call) : other(call);
  }

  private @Nullable Val atomic(Expr.Call call) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "atomic_read" -> Val.of(CTypes.INT, at(call, 0) + mark + ".read()");
      case "atomic_set" ->
          Val.nothing(at(call, 0) + mark + ".set(" + arguments.number(call, 1) + ")");
      case "atomic_inc" -> Val.nothing(at(call, 0) + mark + ".add(1)");
      case "atomic_dec" -> Val.nothing(at(call, 0) + mark + ".add(-1)");
      case "atomic_add" ->
          Val.nothing(at(call, 1) + mark + ".add(" + arguments.number(call, 0) + ")");
      case "atomic_sub" ->
          Val.nothing(at(call, 1) + mark + ".add(-(" + arguments.number(call, 0) + "))");
      case "atomic_inc_return" -> Val.of(CTypes.INT, at(call, 0) + mark + ".addReturn(1)");
      case "atomic_dec_return" -> Val.of(CTypes.INT, at(call, 0) + mark + ".addReturn(-1)");
      case "atomic_add_return" ->
          Val.of(CTypes.INT, at(call, 1) + mark + ".addReturn(" + arguments.number(call, 0) + ")");
      case "atomic_sub_return" ->
          Val.of(
              CTypes.INT, at(call, 1) + mark + ".addReturn(-(" + arguments.number(call, 0) + "))");
      case "atomic_fetch_inc" ->
          Val.of(CTypes.INT, "(" + at(call, 0) + mark + ".addReturn(1) - 1)");
      case "atomic_fetch_dec" ->
          Val.of(CTypes.INT, "(" + at(call, 0) + mark + ".addReturn(-1) + 1)");
      case "atomic_dec_and_test" -> Val.truth(at(call, 0) + mark + ".decAndTest()");
      case "atomic_inc_and_test" -> Val.truth("(" + at(call, 0) + mark + ".addReturn(1) == 0)");
      case "atomic_sub_and_test" ->
          Val.truth(
              "(" + at(call, 1) + mark + ".addReturn(-(" + arguments.number(call, 0) + ")) == 0)");
      default -> null;
    };
  }

  private String at(Expr.Call call, int index) {
    return arguments.object(call, index, "Atomic");
  }

  private @Nullable Val other(Expr.Call call) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "wait_var_event" ->
          Val.nothing(key(call) + mark + ".waitEvent(() -> " + arguments.condition(call, 1) + ")");
      case "wake_up_var" -> Val.nothing(key(call) + mark + ".wakeUp()");
      case "wait_event" ->
          Val.nothing(
              queue(call, false) + mark + ".waitEvent(() -> " + arguments.condition(call, 1) + ")");
      case "wake_up", "wake_up_all" -> Val.nothing(queue(call, true) + mark + ".wakeUp()");
      case "READ_ONCE" -> read(call, false, "MemoryOrder.ONCE", mark);
      case "smp_load_acquire" -> read(call, true, "MemoryOrder.ACQUIRE", mark);
      case "WRITE_ONCE" -> write(call, false, "MemoryOrder.ONCE", mark);
      case "smp_store_release" -> write(call, true, "MemoryOrder.RELEASE", mark);
      case "xchg" -> exchange(call, mark);
      default -> null;
    };
  }

  private String queue(Expr.Call call, boolean pointer) {
    Place place = arguments.place(call, 0, pointer);
    if (place.kind() != Place.Kind.OBJECT
        || !arguments.expressions().pass().types().object(place.type()).equals("WaitVar")) {
      arguments.unknown(call.at(), call.name() + "() on this");
    }
    return place.java();
  }

  /** The wait queue of the variable that the first argument points to. */
  private String key(Expr.Call call) {
    Place place = arguments.place(call, 0, true);
    Pass pass = arguments.expressions().pass();
    if (place.kind() == Place.Kind.OBJECT && pass.types().object(place.type()).equals("Atomic")) {
      return place.java() + ".waitVar()";
    }
    if (place.kind() == Place.Kind.CELL && place.java().endsWith("$")) {
      String name = place.java().substring(place.java().lastIndexOf('.') + 1);
      pass.found().waitKeys().add(name);
      return place.java() + "wait";
    }
    return arguments.unknown(call.at(), "waiting for this variable").java();
  }

  private Val read(Expr.Call call, boolean pointer, String order, String mark) {
    Place place = arguments.place(call, 0, pointer);
    if (Arrays.isBehindPointer(place)) {
      return arguments.unknown(call.at(), call.name() + "() through a pointer to a number");
    }
    return place.kind() == Place.Kind.CELL
        ? Places.plain(place.java() + mark + ".get(" + order + ")", place.type())
        : arguments.expressions().places().load(place, call.at());
  }

  private Val write(Expr.Call call, boolean pointer, String order, String mark) {
    Place place = arguments.place(call, 0, pointer);
    Expressions expressions = arguments.expressions();
    if (call.arguments().size() != 2 || Arrays.isBehindPointer(place)) {
      return arguments.unknown(call.at(), "this " + call.name() + "()");
    }
    String value = expressions.value(call.arguments().get(1), place.type());
    return Val.nothing(
        place.kind() == Place.Kind.CELL
            ? mark
                + "set("
                + place.java()
                + ", "
                + expressions.places().unordered(place, value)
                + ", "
                + order
                + ")"
            : expressions.places().store(place, value, call.at()));
  }

  private Val exchange(Expr.Call call, String mark) {
    Place place = arguments.place(call, 0, true);
    if (place.kind() != Place.Kind.CELL || call.arguments().size() != 2) {
      return arguments.unknown(call.at(), "this xchg()");
    }
    String value = arguments.expressions().value(call.arguments().get(1), place.type());
    return Places.plain(mark + "exchange(" + place.java() + ", " + value + ")", place.type());
  }
}
