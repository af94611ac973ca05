package org.quiesce.translate.small;

import java.util.List;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Glue;
import org.quiesce.translate.generate.Shape;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.link.Signature;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CTypes;

/** The small protocol: roles {@code test} and {@code other}. */
public final class SmallShape implements Shape<Small.Revision> {
  @Override
  public String sources() {
    return "one file";
  }

  @Override
  public Roles roles(Program program) {
    Signature device = Signature.of("(struct device *)", Signature.to("device"));
    Roles roles = new Roles(program);
    roles.require("test", "test", device);
    roles.optional("other", device);
    return roles;
  }

  @Override
  public Names names() {
    return new Names(
        "Small",
        "SmallEnvironment",
        "SmallUnit",
        "SmallContext",
        List.of("org.quiesce.translate.small"));
  }

  @Override
  public Class<?> environment() {
    return SmallEnvironment.class;
  }

  @Override
  public Small.Revision revision(Maker maker) {
    return (kernel, environment) -> (Small) maker.make(kernel, environment);
  }

  @Override
  public void operations(Glue glue) {
    glue.number("public int test()", "test", "context.dev()");
    if (glue.pass().roles().has("other")) {
      glue.nothing("public void other()", "other", "context.dev()");
    } else {
      glue.line("  public void other() { }");
    }
  }

  @Override
  public List<CallGroup> calls(Arguments arguments) {
    return List.of(
        (call, used) ->
            switch (call.name()) {
              case "small_buffer" -> Val.reference(CTypes.ANY, "context().buffer()");
              case "small_buffer_gone" -> Val.nothing("context().drop()");
              default -> null;
            });
  }

  @Override
  public String module(Roles roles, CFile file) {
    return "";
  }

  @Override
  public String header() {
    return """
        struct thing {
          struct device dev;
          struct work_struct work;
          struct completion done;
          struct mutex lock;
          wait_queue_head_t wq;
          unsigned long flags;
          int number;
          u64 wide;
          struct thing *next;
          void (*call)(struct thing *);
        };
        static inline struct thing *to_thing(struct device *dev)
        { return container_of(dev, struct thing, dev); }
        """;
  }
}
