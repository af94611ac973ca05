package org.quiesce.translate.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Global;

/** Drivers and other structs of function pointers at file scope: which names they hold. */
public final class Tables {
  private Tables() {}

  /** The variables of a struct, such as {@code platform_driver}, in the order of the files. */
  public static List<Program.Found<Global>> of(Program program, String tag) {
    List<Program.Found<Global>> found = new ArrayList<>();
    for (CFile file : program.sources()) {
      for (Global global : file.globals()) {
        if (global.type().equals(new CType.Struct(tag))) {
          found.add(new Program.Found<>(file, global));
        }
      }
    }
    return found;
  }

  /**
   * The name that a field is initialised with: a function, a constant.
   *
   * @param path such as {@code probe} or {@code driver.probe_type}
   * @return null if the field is not initialised, or not with a name
   */
  public static @Nullable String name(Global table, String path) {
    return name(table.init(), path);
  }

  private static @Nullable String name(@Nullable Expr init, String path) {
    if (!(init instanceof Expr.Init list)) {
      return null;
    }
    String name = null;
    for (Expr.Init.Item item : list.items()) {
      // What is said last counts; a struct that is given anew loses what was said of its fields
      if (path.equals(item.field())) {
        Expr value =
            item.value() instanceof Expr.Unary unary && unary.operator().equals("&")
                ? unary.operand()
                : item.value();
        name = value instanceof Expr.Name known ? known.name() : null;
      } else if (item.field() != null && path.startsWith(item.field() + ".")) {
        name = name(item.value(), path.substring(item.field().length() + 1));
      }
    }
    return name;
  }
}
