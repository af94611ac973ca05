package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Program;

/**
 * Whether a platform device is one of a driver's: by the driver's name, or by its table of ids if
 * it has one.
 *
 * <p>Source: drivers/base/platform.c (platform_match).
 */
final class PlatformMatch {
  /** An answer. */
  enum Answer {
    YES,
    NO,
    /** A name is not known. */
    PERHAPS
  }

  private static final Set<String> MAKERS =
      Set.of(
          "platform_device_alloc",
          "platform_device_register_simple",
          "platform_device_register_resndata",
          "platform_device_register_data",
          "platform_create_bundle");

  private final CardValues values;

  PlatformMatch(CardValues values) {
    this.values = values;
  }

  Answer of(CThread thread, Value.Address device, Value.Address driver) {
    Program program = thread.world().program();
    Value own = values.read(thread, device.field("name"));
    Value table = values.read(thread, driver.field("id_table"));
    if (table instanceof Value.Address ids) {
      Set<String> names = names(program, ids);
      String name = text(program, own);
      return name == null || names.isEmpty()
          ? Answer.PERHAPS
          : names.contains(name) ? Answer.YES : Answer.NO;
    }
    Value wanted = values.read(thread, driver.field("driver").field("name"));
    if (own instanceof Value.Address && own.equals(wanted)) {
      return Answer.YES;
    }
    String name = text(program, own);
    String other = text(program, wanted);
    return name == null || other == null
        ? Answer.PERHAPS
        : name.equals(other) ? Answer.YES : Answer.NO;
  }

  /** Whether the sources make a device of a driver's name themselves, as far as texts tell. */
  boolean isMade(CThread thread, Value.Address driver) {
    Program program = thread.world().program();
    String name = text(program, values.read(thread, driver.field("driver").field("name")));
    for (Function function : program.functions().values()) {
      for (Instruction one : function.code()) {
        if (one instanceof Instruction.Call call
            && call.callee() instanceof Operand.FunctionAddress callee
            && MAKERS.contains(callee.name())
            && call.arguments().stream().anyMatch(argument -> isNamed(argument, name, driver))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNamed(Operand argument, @Nullable String name, Value.Address driver) {
    return argument instanceof Operand.Text text && text.text().equals(name)
        || argument instanceof Operand.GlobalAddress global
            && global.name().equals(driver.object().id());
  }

  /** The text that a pointer to constant characters points to; null if it is not known. */
  private static @Nullable String text(Program program, Value pointer) {
    if (!(pointer instanceof Value.Address address)) {
      return null;
    }
    String id = address.object().id();
    if (address.object().kind() == MemoryObject.Kind.TEXT) {
      return address.path().equals(Path.EMPTY.index(0)) ? id.substring(1, id.length() - 1) : null;
    }
    Map<List<String>, String> texts = texts(program, id);
    Path path = address.path().endsAtIndex() ? address.path().parent() : address.path();
    return texts.entrySet().stream()
        .filter(one -> Path.of(one.getKey()).equals(path))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Set<String> names(Program program, Value.Address table) {
    return new TreeSet<>(texts(program, table.object().id()).values());
  }

  /** The character arrays of a constant, by where they are. */
  private static Map<List<String>, String> texts(Program program, String name) {
    Global global = program.globals().get(name);
    Map<List<String>, TreeMap<Integer, Character>> found = new java.util.LinkedHashMap<>();
    if (global == null || !global.defined()) {
      return Map.of();
    }
    for (Global.Value one : global.values()) {
      List<String> path = one.path();
      String last = path.isEmpty() ? "" : path.get(path.size() - 1);
      if (one.value() instanceof Operand.Constant constant
          && last.startsWith("[")
          && constant.value() > 0
          && constant.value() < 0x80) {
        found
            .computeIfAbsent(path.subList(0, path.size() - 1), p -> new TreeMap<>())
            .put(Integer.valueOf(last.substring(1, last.length() - 1)), (char) constant.value());
      }
    }
    Map<List<String>, String> texts = new java.util.LinkedHashMap<>();
    found.forEach(
        (path, characters) -> {
          StringBuilder text = new StringBuilder();
          new ArrayList<>(characters.values()).forEach(text::append);
          texts.put(path, text.toString());
        });
    return texts;
  }
}
