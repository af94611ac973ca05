package org.quiesce.drive.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.ir.Slot;

/**
 * Which fields and variables hold data and nothing else: what is read from them decides no branch,
 * is no address, no index, and is handed to nobody, unless it is printed. Which number is stored
 * there changes nothing that is checked.
 *
 * <p>A field is told by its name only, and what is read through a pointer of unknown origin counts
 * as control: this may miss data, and never takes control for data.
 */
public final class DataOnly {
  /** Stands for memory that is not a field of a name. */
  private static final String OTHER = "";

  /** Stands in front of the name of a variable. */
  private static final String VARIABLE = "@";

  /** Functions to which a number is something to write down. */
  private static final Pattern PRINTS =
      Pattern.compile(
          "_?printk|(pr|dev|netdev)_(emerg|alert|crit|err|warn|notice|info|cont)|seq_printf|sysfs_emit|s[cn]*printf");

  private final Set<String> control = new HashSet<>();

  /** Fields that each store may be to, by function and index of the instruction. */
  private final Map<String, Map<Integer, Set<String>>> targets = new HashMap<>();

  /** Fields whose value is copied into another, by the other. */
  private final Map<String, Set<String>> copied = new HashMap<>();

  private DataOnly() {}

  /** Every number is taken for one that decides something, as a harness knows which there are. */
  static DataOnly nothing() {
    return new DataOnly();
  }

  /**
   * @param tested names of fields whose number the kernel looks at
   */
  public DataOnly(Program program, Set<String> tested) {
    control.addAll(tested);
    program.functions().values().forEach(this::read);
    for (Global global : program.globals().values()) {
      for (Global.Value one : global.values()) {
        control.addAll(addressOf(one.value(), Map.of()));
      }
    }
    Deque<String> todo = new ArrayDeque<>(control);
    while (!todo.isEmpty()) {
      for (String from : copied.getOrDefault(todo.remove(), Set.of())) {
        if (control.add(from)) {
          todo.add(from);
        }
      }
    }
  }

  /** Whether an instruction stores a number where nothing but data is kept. */
  public boolean isData(Function function, int pc) {
    Set<String> fields = targets.getOrDefault(function.name(), Map.of()).get(pc);
    return fields != null && fields.stream().noneMatch(one -> control.contains(one));
  }

  private void read(Function function) {
    // Which fields an address in a slot may be of, and which fields a value in a slot came from.
    Map<Integer, Set<String>> addresses = new HashMap<>();
    Map<Integer, Set<String>> values = new HashMap<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Instruction one : function.code()) {
        changed |= flow(one, addresses, values);
      }
    }
    Map<Integer, Set<String>> stores = new HashMap<>();
    for (int pc = 0; pc < function.code().size(); pc++) {
      Instruction one = function.code().get(pc);
      use(one, addresses, values);
      if (one instanceof Instruction.Store store && store.type().isInteger()) {
        Set<String> to = addressOf(store.address(), addresses);
        Set<String> fields = to.isEmpty() ? pointedTo(store.address(), values) : to;
        if (!fields.contains(OTHER)) {
          stores.put(pc, fields);
        }
      }
    }
    targets.put(function.name(), stores);
  }

  private static Set<String> of(Operand operand, Map<Integer, Set<String>> known) {
    return operand instanceof Operand.Of slot
        ? known.getOrDefault(slot.slot().index(), Set.of())
        : Set.of();
  }

  /** What an address may be of. */
  private static Set<String> addressOf(Operand operand, Map<Integer, Set<String>> addresses) {
    return operand instanceof Operand.GlobalAddress global
        ? Set.of(VARIABLE + global.name())
        : of(operand, addresses);
  }

  private static boolean add(Slot to, Set<String> more, Map<Integer, Set<String>> known) {
    return !more.isEmpty() && known.computeIfAbsent(to.index(), s -> new HashSet<>()).addAll(more);
  }

  @SuppressWarnings("ShortCircuitBoolean") // both flows are to be noted
  private boolean flow(
      Instruction one, Map<Integer, Set<String>> addresses, Map<Integer, Set<String>> values) {
    if (one instanceof Instruction.AddressOfField field) {
      return add(field.to(), Set.of(field.field()), addresses);
    } else if (one instanceof Instruction.AddressOfElement element) {
      return add(element.to(), addressOf(element.base(), addresses), addresses)
          | add(element.to(), of(element.base(), values), values);
    } else if (one instanceof Instruction.Decay decay) {
      return add(decay.to(), addressOf(decay.array(), addresses), addresses);
    } else if (one instanceof Instruction.Load load) {
      Set<String> fields = addressOf(load.address(), addresses);
      Set<String> from = fields.isEmpty() ? pointedTo(load.address(), values) : fields;
      return add(load.to(), from, values);
    } else if (one instanceof Instruction.Move move) {
      return add(move.to(), of(move.from(), values), values)
          | add(move.to(), addressOf(move.from(), addresses), addresses);
    } else if (one instanceof Instruction.Convert convert) {
      return add(convert.to(), of(convert.from(), values), values)
          | add(convert.to(), addressOf(convert.from(), addresses), addresses);
    } else if (one instanceof Instruction.Unary unary) {
      return add(unary.to(), of(unary.from(), values), values);
    } else if (one instanceof Instruction.Binary binary) {
      return add(binary.to(), of(binary.left(), values), values)
          | add(binary.to(), of(binary.right(), values), values);
    }
    return false;
  }

  /**
   * What a pointer that was read from a field points to is of that field too ({@code wf->ring[i]}).
   */
  private static Set<String> pointedTo(Operand address, Map<Integer, Set<String>> values) {
    Set<String> fields = new HashSet<>();
    for (String field : of(address, values)) {
      fields.add("*" + field);
    }
    return fields.isEmpty() ? Set.of(OTHER) : fields;
  }

  private void use(
      Instruction one, Map<Integer, Set<String>> addresses, Map<Integer, Set<String>> values) {
    if (one instanceof Instruction.Branch branch) {
      decide(branch.condition(), values);
    } else if (one instanceof Instruction.AddressOfField field) {
      decide(field.base(), values);
    } else if (one instanceof Instruction.AddressOfElement element) {
      decide(element.base(), values);
      decide(element.index(), values);
    } else if (one instanceof Instruction.PointerDifference difference) {
      decide(difference.left(), values);
      decide(difference.right(), values);
    } else if (one instanceof Instruction.ContainerOf container) {
      decide(container.member(), values);
    } else if (one instanceof Instruction.Load load) {
      decide(load.address(), values);
    } else if (one instanceof Instruction.Call call) {
      decide(call.callee(), values);
      boolean prints =
          call.callee() instanceof Operand.FunctionAddress callee
              && PRINTS.matcher(callee.name()).matches();
      for (Operand argument : call.arguments()) {
        if (!prints) {
          decide(argument, values);
        }
        // Whoever gets the address of a field may do anything with what it holds.
        control.addAll(addressOf(argument, addresses));
      }
    } else if (one instanceof Instruction.Return end && end.value() != null) {
      decide(end.value(), values);
      control.addAll(addressOf(end.value(), addresses));
    } else if (one instanceof Instruction.Store store) {
      decide(store.address(), values);
      control.addAll(addressOf(store.from(), addresses));
      Set<String> to = addressOf(store.address(), addresses);
      for (String target : to.isEmpty() ? pointedTo(store.address(), values) : to) {
        copied.computeIfAbsent(target, t -> new HashSet<>()).addAll(of(store.from(), values));
      }
    } else if (one instanceof Instruction.Copy copy) {
      control.addAll(addressOf(copy.from(), addresses));
      control.addAll(addressOf(copy.to(), addresses));
      decide(copy.from(), values);
      decide(copy.to(), values);
    }
  }

  private void decide(Operand operand, Map<Integer, Set<String>> values) {
    for (String field : of(operand, values)) {
      if (!field.equals(OTHER)) {
        control.add(field);
      }
    }
  }
}
