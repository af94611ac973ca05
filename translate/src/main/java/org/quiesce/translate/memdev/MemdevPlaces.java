package org.quiesce.translate.memdev;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.JavaText;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Places;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** Fields of what the environment of memdev-attach owns. */
final class MemdevPlaces {
  private static final CType DEVICE = new CType.Struct("device");
  private static final CType MEMDEV = CType.to("cxl_memdev");
  private static final CType CXLDS = CType.to("cxl_dev_state");
  private static final CType PORT = CType.to("cxl_port");

  private final Expressions expressions;
  private final String pointer;
  private final Expr.Field field;

  private MemdevPlaces(Expressions expressions, String pointer, Expr.Field field) {
    this.expressions = expressions;
    this.pointer = pointer;
    this.field = field;
  }

  static @Nullable Place field(Expressions expressions, Val pointer, Expr.Field field) {
    MemdevPlaces places = new MemdevPlaces(expressions, pointer.java(), field);
    return switch (pointer.type().tag()) {
      case "cxl_memdev" -> places.ofMemdev();
      case "cxl_dev_state" -> places.ofState();
      case "cxl_port" -> places.ofPort();
      case "cxl_dport" -> places.ofDport();
      case "inode" ->
          field.name().equals("i_cdev")
              ? places.value("object(" + pointer.java() + ").cdev()", CType.to("cdev"))
              : places.unknown();
      case "file" ->
          field.name().equals("private_data")
              ? Place.property(
                  "object(" + pointer.java() + ").data()",
                  "object(" + pointer.java() + ").setData(",
                  CTypes.ANY)
              : places.unknown();
      case "cxl_attach_region" -> field.name().equals("hpa_range") ? places.scratch("range") : null;
      default -> null;
    };
  }

  private Place ofMemdev() {
    return switch (field.name()) {
      case "dev" -> device();
      case "cxlds" -> both("cxlds", "setCxlds", CXLDS);
      case "endpoint" -> both("endpoint", "setEndpoint", PORT);
      case "attach" -> hook("cxl_memdev_attach");
      case "ops" -> hook("cxl_memdev_ops");
      case "detach_work" ->
          Place.of(
              Place.Kind.OBJECT,
              "cxl.detachWork(" + pointer + ")",
              new CType.Struct("work_struct"));
      case "id" -> both("id", "setId", CTypes.INT);
      case "depth" -> stored(CTypes.INT);
      default -> unknown();
    };
  }

  private Place ofState() {
    String name = field.name();
    return switch (name) {
      case "dev" -> value("cxl.parent(" + pointer + ")", new CType.Pointer(DEVICE));
      case "cxlmd" -> Place.property("", "cxl.setBack(" + pointer + ", ", MEMDEV);
      case "media_ready" -> value("cxl.mediaReady(" + pointer + ")", CTypes.INT);
      case "serial" -> value("cxl.serial(" + pointer + ")", CTypes.LONG);
      default -> Places.fact("cxl.fact(" + pointer + ", " + JavaText.literal(name) + ")");
    };
  }

  private Place ofPort() {
    return switch (field.name()) {
      case "dev" -> device();
      case "uport_dev" -> both("uport", "setUport", new CType.Pointer(DEVICE));
      case "dead" -> both("dead", "setDead", CTypes.INT);
      case "id" -> both("id", "setId", CTypes.INT);
      case "depth" -> Place.property("cxl.depth(" + pointer + ")", storing(), CTypes.INT);
      case "parent_dport" ->
          Place.property("cxl.dport(" + pointer + ")", storing(), CType.to("cxl_dport"));
      case "reg_map" -> scratch("cxl_register_map");
      default -> unknown();
    };
  }

  private Place ofDport() {
    return switch (field.name()) {
      case "port" -> value("cxl.above(" + pointer + ")", PORT);
      case "rch" -> value("(cxl.above(" + pointer + ") == null ? 1 : 0)", CTypes.INT);
      default -> unknown();
    };
  }

  private Place device() {
    return Place.of(Place.Kind.DEVICE, "cxl.dev(" + pointer + ")", DEVICE);
  }

  private Place both(String getter, String setter, CType type) {
    return Place.property(
        "cxl." + getter + "(" + pointer + ")", "cxl." + setter + "(" + pointer + ", ", type);
  }

  private Place hook(String tag) {
    CType type = CType.to(tag);
    String java = expressions.pass().types().of(type);
    return Place.property(
        "cxl.<" + java + ">attach(" + pointer + ")", "cxl.setAttach(" + pointer + ", ", type);
  }

  /** A number that nobody reads. */
  private Place stored(CType type) {
    return Place.property("", storing(), type);
  }

  private String storing() {
    return "cxl.store(" + pointer + ", " + JavaText.literal(field.name()) + ", ";
  }

  private Place value(String java, CType type) {
    return Place.of(Place.Kind.VALUE, java, type);
  }

  /** A struct that is of no interest: what is stored is lost, a read of it is not modelled. */
  private Place scratch(String tag) {
    return Place.of(
        Place.Kind.STRUCT,
        "scratch(object("
            + pointer
            + "), "
            + Places.structType(expressions.pass().program(), tag)
            + ")",
        new CType.Struct(tag));
  }

  private Place unknown() {
    expressions.unknown(field.at(), "the field " + field.name());
    return Place.of(Place.Kind.UNKNOWN, "null", CTypes.ANY);
  }
}
