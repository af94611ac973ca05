package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.drive.kernel.Registrations.Registration;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;

/**
 * Attributes of devices and other kobjects, one by one and in groups: {@code sysfs_create_file},
 * {@code sysfs_create_group}, {@code device_add_groups}. {@code is_visible} is asked in the
 * caller's thread, for each attribute. A few attributes have a user each; a group of many has two,
 * who use any of them.
 *
 * <p>Source: fs/sysfs/group.c (internal_create_group, create_files), fs/sysfs/file.c,
 * drivers/base/core.c (device_add_groups).
 */
final class AttributeGroups {
  private static final String ATTRIBUTE = "device_create_file";
  private static final String PLAIN_ATTRIBUTE = "__kobject_create_file";
  private static final String BINARY = "device_create_bin_file";
  private static final String PLAIN_BINARY = "__kobject_create_bin_file";
  private static final String GROUP = "__qz_attribute_group";
  private static final String MADE = "made";
  private static final int MOST_ATTRIBUTES = 30;
  private static final int MOST_GROUPS = 12;
  private static final int MOST_USERS = 3;
  private static final int USERS = 2;

  private final Kernel kernel;
  private final Memory memory;
  private final CardValues values;

  AttributeGroups(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    this.values = new CardValues(kernel);
  }

  /** Says which calls are answered. */
  AttributeGroups answering() {
    kernel.answer(
        call -> attribute(call, call.argument(0), call.argument(1), true),
        "sysfs_create_file",
        "sysfs_create_file_ns");
    kernel.answer(
        call -> attribute(call, call.argument(0), call.argument(1), false),
        "sysfs_remove_file",
        "sysfs_remove_file_ns");
    kernel.answer(
        call -> binary(call, call.argument(0), call.argument(1), true), "sysfs_create_bin_file");
    kernel.answer(
        call -> binary(call, call.argument(0), call.argument(1), false), "sysfs_remove_bin_file");
    kernel.answer(call -> group(call, true), "sysfs_create_group", "device_add_group");
    kernel.answer(call -> group(call, false), "sysfs_remove_group", "device_remove_group");
    kernel.answer(call -> groups(call, true), "sysfs_create_groups", "device_add_groups");
    kernel.answer(call -> groups(call, false), "sysfs_remove_groups", "device_remove_groups");
    kernel.answer(
        call -> managed(call, group(call, true), "device_remove_group"), "devm_device_add_group");
    kernel.answer(
        call -> managed(call, groups(call, true), "device_remove_groups"),
        "devm_device_add_groups");
    return this;
  }

  // --- One attribute

  private static boolean isDevice(Call call, Value.Address owner) {
    return owner.path().last().equals("kobj") || call.name().contains("device");
  }

  private static Value.Address device(Value.Address owner) {
    return owner.path().last().equals("kobj") ? owner.parent() : owner;
  }

  private Value attribute(Call call, Value owner, Value attribute, boolean create) {
    Value.Address of = call.thread().address(owner, call.name());
    Value.Address attr = outer(call.thread().address(attribute, call.name()));
    return file(
        call, isDevice(call, of) ? ATTRIBUTE : PLAIN_ATTRIBUTE, List.of(device(of), attr), create);
  }

  private Value binary(Call call, Value owner, Value attribute, boolean create) {
    Value.Address of = call.thread().address(owner, call.name());
    Value.Address attr = call.thread().address(attribute, call.name());
    return file(
        call, isDevice(call, of) ? BINARY : PLAIN_BINARY, List.of(device(of), attr), create);
  }

  private Value file(Call call, String name, List<Value> arguments, boolean create) {
    if (create) {
      return kernel.registrations().register(call.thread(), name, arguments);
    }
    kernel.registrations().end(call.thread(), name, arguments);
    return Value.ZERO;
  }

  /** The attribute with its functions, of which the one in a group's table is a part. */
  private static Value.Address outer(Value.Address attribute) {
    return attribute.path().last().equals("attr") ? attribute.parent() : attribute;
  }

  // --- Groups

  private Value group(Call call, boolean create) {
    return group(call, call.argument(0), call.argument(1), create);
  }

  private Value group(Call call, Value owner, Value group, boolean create) {
    CThread thread = call.thread();
    if (create && kernel.fails(call)) {
      return Value.of(-12);
    }
    Value.Address table = thread.address(group, call.name());
    Value.Address of = thread.address(owner, call.name());
    List<Value.Address> attributes = attributes(thread, table, "attrs");
    boolean many = attributes.size() > MOST_USERS;
    if (many) {
      users(call, of, table, create);
    }
    for (int i = 0; i < attributes.size(); i++) {
      Value.Address one = attributes.get(i);
      boolean visible = !create || isVisible(call, of, table, "is_visible", one, i);
      if (many) {
        mark(thread, one, create && visible);
      } else if (visible) {
        attribute(plain(call), owner, one, create);
      }
    }
    List<Value.Address> binaries = attributes(thread, table, "bin_attrs");
    for (int i = 0; i < binaries.size(); i++) {
      Value.Address one = binaries.get(i);
      if (!create || isVisible(call, of, table, "is_bin_visible", one, i)) {
        binary(plain(call), owner, one, create);
      }
    }
    return Value.ZERO;
  }

  private static Call plain(Call call) {
    return new Call(call.thread(), call.name(), call.arguments(), List.of(), null);
  }

  /** The attributes in a table of a group, as far as they are known. */
  private List<Value.Address> attributes(CThread thread, Value.Address group, String table) {
    Value found = values.read(thread, group.field(table));
    if (!(found instanceof Value.Address array)) {
      if (!found.equals(Value.ZERO)) {
        memory.layout().doubt(thread.at() + ": " + group.name() + "." + table + " is not known");
      }
      return List.of();
    }
    return elements(thread, array, MOST_ATTRIBUTES);
  }

  /** The pointers of an array that ends with NULL. */
  private List<Value.Address> elements(CThread thread, Value.Address array, int most) {
    Value.Address first = array.path().endsAtIndex() ? array.parent() : array;
    List<Value.Address> all = new ArrayList<>();
    while (values.read(thread, element(first, all.size())) instanceof Value.Address one) {
      if (all.size() == most) {
        memory
            .layout()
            .note(thread.at() + ": of " + first.name() + " the first " + most + " are used");
        break;
      }
      all.add(one);
    }
    return all;
  }

  private static Value.Address element(Value.Address array, int index) {
    return new Value.Address(array.object(), array.path().index(index));
  }

  private boolean isVisible(
      Call call, Value.Address owner, Value.Address group, String by, Value attribute, int index) {
    CThread thread = call.thread();
    Value function = values.read(thread, group.field(by));
    if (!(function instanceof Value.Code)) {
      return true;
    }
    Value.Address kobj = isDevice(call, owner) ? device(owner).field("kobj") : owner;
    Value mode = thread.callValue(function, List.of(kobj, attribute, Value.of(index)), by);
    return !thread.decide(Arithmetics.isZero(mode));
  }

  // --- Groups of many

  private void users(Call call, Value.Address owner, Value.Address group, boolean create) {
    boolean device = isDevice(call, owner);
    for (int i = 1; i <= USERS; i++) {
      Value user = Value.of(device ? i : -i);
      file(call, GROUP, List.of(device(owner), group, user), create);
    }
  }

  /** Whether an attribute is there; its functions are called only then. */
  private void mark(CThread thread, Value.Address attribute, boolean made) {
    int state = memory.state(outer(attribute), MADE);
    thread.step(
        KFact.REGISTRATION,
        attribute.name() + (made ? " is there" : " is not there"),
        cells -> {
          cells.set(state, made ? 1 : 0);
          return 0;
        });
  }

  /** Somebody reads or writes an attribute of a group. */
  void use(CThread thread, Registration registration) {
    Value.Address owner = thread.address(registration.arguments().get(0), "sysfs");
    Value.Address group = thread.address(registration.arguments().get(1), "sysfs");
    List<Value.Address> all = attributes(thread, group, "attrs");
    int there = thread.step(KFact.REGISTRATION, "attributes of " + group.name(), made(all));
    List<Value.Address> attributes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (String name : (there >> i & 1) == 0 ? List.<String>of() : List.of("show", "store")) {
        if (values.field(thread, outer(all.get(i)), name) instanceof Value.Code) {
          attributes.add(outer(all.get(i)));
          names.add(name);
        }
      }
    }
    if (attributes.isEmpty()) {
      return;
    }
    int chosen =
        thread.choose(KFact.REGISTRATION, registration + ": which attribute?", attributes.size());
    call(thread, owner, attributes.get(chosen), names.get(chosen));
  }

  private org.quiesce.machine.Step.Effect made(List<Value.Address> attributes) {
    int[] states = attributes.stream().mapToInt(one -> memory.state(outer(one), MADE)).toArray();
    return cells -> {
      int there = 0;
      for (int i = 0; i < states.length; i++) {
        there |= cells.get(states[i]) << i;
      }
      return there;
    };
  }

  private void call(CThread thread, Value.Address owner, Value.Address attribute, String name) {
    Value function = values.field(thread, attribute, name);
    List<Value> arguments = new ArrayList<>(List.of(owner, attribute));
    arguments.add(CardValues.unknownPointer("buffer of " + attribute.name()));
    if (name.equals("store")) {
      arguments.add(thread.another("argument " + arguments.size()));
    }
    thread.callValue(function, arguments, name);
  }

  private Value groups(Call call, boolean create) {
    return groups(call, call.argument(0), call.argument(1), create);
  }

  private Value groups(Call call, Value owner, Value groups, boolean create) {
    if (!(groups instanceof Value.Address array)) {
      return Value.ZERO;
    }
    for (Value.Address one : elements(call.thread(), array, MOST_GROUPS)) {
      Value result = group(call, owner, one, create);
      if (!result.equals(Value.ZERO)) {
        return result;
      }
    }
    return Value.ZERO;
  }

  private Value managed(Call call, Value result, String end) {
    if (result.equals(Value.ZERO)) {
      kernel.devres().add(call, new Devres.Entry(end, List.of(call.argument(0), call.argument(1))));
    }
    return result;
  }
}
