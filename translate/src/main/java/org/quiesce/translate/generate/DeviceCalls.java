package org.quiesce.translate.generate;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** Devices: references, names, and the way from a member to its owner. */
final class DeviceCalls implements CallGroup {
  private static final CType DEVICE = CType.to("device");

  private final Arguments arguments;

  DeviceCalls(Arguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "get_device" -> Val.reference(DEVICE, mark + "dev.get(" + device(call) + ")");
      case "put_device" -> Val.nothing(mark + "dev.put(" + device(call) + ")");
      case "dev_name" ->
          Val.reference(CTypes.ANY, mark + "dev.read(" + device(call) + ", \"dev_name\")");
      case "to_platform_device", "to_pci_dev", "to_auxiliary_dev" -> wrapper(call, mark);
      case "dev_is_pci" ->
          Val.truth("(" + mark + "dev.read(" + device(call) + ", \"dev_is_pci\") != null)");
      case "no_free_ptr" -> take(call);
      case "retain_and_null_ptr" -> Val.nothing("use(" + take(call).java() + ")");
      case "container_of", "container_of_const" -> owner(call, mark);
      default -> null;
    };
  }

  private String device(Expr.Call call) {
    return arguments.pointer(call, 0, "DevRef");
  }

  /** {@code no_free_ptr(p)}. */
  private Val take(Expr.Call call) {
    Place place = arguments.place(call, 0, false);
    if (place.kind() != Place.Kind.LOCAL) {
      return arguments.unknown(call.at(), call.name() + "() of this");
    }
    String type = arguments.expressions().pass().types().boxed(place.type());
    return Val.reference(
        place.type(),
        "Unit.<" + type + ">take(" + place.java() + ", " + Expressions.where(call.at()) + ")");
  }

  private @Nullable Val wrapper(Expr.Call call, String mark) {
    CType.Struct outer =
        new CType.Struct(
            call.name().equals("to_auxiliary_dev") ? "auxiliary_device" : call.name().substring(3));
    return arguments.expressions().pass().types().isDevice(outer)
        ? Val.reference(
            new CType.Pointer(outer),
            mark + "dev.outer(" + device(call) + ", " + Expressions.where(call.at()) + ")")
        : null;
  }

  private Val owner(Expr.Call call, String mark) {
    CType type = call.arguments().size() == 3 ? named(call.arguments().get(1)) : null;
    if (type == null || member(call.arguments().get(2)).isEmpty()) {
      return arguments.unknown(call.at(), "this container_of()");
    }
    CType pointer = new CType.Pointer(type);
    Pass pass = arguments.expressions().pass();
    if (pass.types().isDevice(type)) {
      return Val.reference(
          pointer, mark + "dev.outer(" + device(call) + ", " + Expressions.where(call.at()) + ")");
    }
    if (!pass.types().isForeign(type) && !pass.program().isObject(type.tag())) {
      return arguments.unknown(call.at(), "this container_of()");
    }
    if (!pass.types().isForeign(type)) {
      pass.struct(call.at(), type);
    }
    String name = JavaText.literal(type.tag() + "." + member(call.arguments().get(2)));
    String inner = arguments.value(call, 0).java();
    if (call.arguments().get(2) instanceof Expr.Field) {
      inner =
          "this.<DelayedWork>owner("
              + inner
              + ", \"delayed_work.work\", "
              + Expressions.where(call.at())
              + ")";
    }
    return Val.reference(
        pointer,
        mark
            + "this.<"
            + pass.types().of(pointer)
            + ">owner("
            + inner
            + ", "
            + name
            + ", "
            + Expressions.where(call.at())
            + ")");
  }

  /** A type, or {@code typeof(expression)}. */
  private @Nullable CType named(Expr type) {
    if (type instanceof Expr.Call call
        && (call.name().equals("typeof") || call.name().equals("__typeof__"))
        && call.arguments().size() == 1) {
      return arguments.expressions().typeOf(call.arguments().get(0));
    }
    return type instanceof Expr.TypeName name ? name.type() : null;
  }

  /** The member that is meant, if the work item of a delayed one, that one; else empty. */
  private static String member(Expr member) {
    if (member instanceof Expr.Field field
        && field.name().equals("work")
        && field.base() instanceof Expr.Name delayed) {
      return delayed.name();
    }
    return member instanceof Expr.Name name ? name.name() : "";
  }
}
