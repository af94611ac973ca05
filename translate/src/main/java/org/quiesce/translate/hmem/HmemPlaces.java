package org.quiesce.translate.hmem;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** Fields of what the environment owns: ranges, hp, CXL regions. */
final class HmemPlaces {
  private HmemPlaces() {}

  static @Nullable Place field(Expressions expressions, Val pointer, Expr.Field field) {
    String name = field.name();
    String java = pointer.java();
    return switch (pointer.type().tag()) {
      case "resource", "range" -> range(expressions, field, java);
      case "hmem_platform_device" -> platform(expressions, field, "object(" + java + ")");
      case "platform_device" ->
          name.equals("id") ? Place.of(Place.Kind.VALUE, "idOf(" + java + ")", CTypes.INT) : null;
      case "device" ->
          name.equals("platform_data")
              ? Place.of(Place.Kind.VALUE, "platformData(" + java + ")", CType.to("memregion_info"))
              : null;
      case "cxl_dax_region" ->
          switch (name) {
            case "hpa_range" ->
                Place.of(Place.Kind.OBJECT, "object(" + java + ")", new CType.Struct("range"));
            case "cxlr" -> Place.of(Place.Kind.VALUE, java, CType.to("cxl_region"));
            default -> unknown(expressions, field);
          };
      case "dax_region" -> region(expressions, field, java);
      case "cxl_region" ->
          name.equals("id")
              ? Place.of(Place.Kind.VALUE, "(int) start(" + java + ")", CTypes.INT)
              : unknown(expressions, field);
      default -> null;
    };
  }

  private static Place region(Expressions expressions, Expr.Field field, String java) {
    return switch (field.name()) {
      case "res" ->
          Place.of(Place.Kind.OBJECT, "object(" + java + ").res()", new CType.Struct("resource"));
      case "dev" -> Place.property("", "ignore(", CType.to("device"));
      case "id", "align", "target_node" -> Place.property("", "ignore(", CTypes.LONG);
      default -> unknown(expressions, field);
    };
  }

  private static Place range(Expressions expressions, Expr.Field field, String java) {
    boolean list = java.startsWith("opaque(");
    return switch (field.name()) {
      case "child" -> {
        Place host = expressions.scope().pointerTo("device");
        if (!list || host == null) {
          yield unknown(expressions, field);
        }
        String device = expressions.places().load(host, field.at()).java();
        yield Place.of(Place.Kind.VALUE, "firstRange(" + device + ")", CType.to("resource"));
      }
      case "sibling" ->
          list
              ? unknown(expressions, field)
              : Place.of(Place.Kind.VALUE, "nextRange(" + java + ")", CType.to("resource"));
      case "start" ->
          list
              ? unknown(expressions, field)
              : Place.property("start(" + java + ")", "setStart(" + java + ", ", CTypes.LONG);
      case "end" ->
          list
              ? unknown(expressions, field)
              : Place.property("endOf(" + java + ")", "setEnd(" + java + ", ", CTypes.LONG);
      case "desc" ->
          list ? unknown(expressions, field) : Place.of(Place.Kind.VALUE, "0", CTypes.INT);
      case "flags" -> Place.property("", "ignore(", CTypes.LONG);
      default -> unknown(expressions, field);
    };
  }

  private static Place platform(Expressions expressions, Expr.Field field, String java) {
    expressions.pass().found().traits().merge(HmemShape.PLATFORM, 1, Integer::sum);
    return switch (field.name()) {
      case "pdev" ->
          Place.of(Place.Kind.DEVICE, java + ".pdev", new CType.Struct("platform_device"));
      case "work" -> Place.of(Place.Kind.OBJECT, java + ".work", new CType.Struct("work_struct"));
      case "did_probe" -> Place.of(Place.Kind.CELL, java + ".didProbe", CTypes.BOOL);
      default -> unknown(expressions, field);
    };
  }

  private static Place unknown(Expressions expressions, Expr.Field field) {
    expressions.unknown(field.at(), "the field " + field.name());
    return Place.of(Place.Kind.UNKNOWN, "null", CTypes.ANY);
  }
}
