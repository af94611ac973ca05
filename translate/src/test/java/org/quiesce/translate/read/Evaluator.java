package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.FrameVariable;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.ir.Slot;
import org.quiesce.translate.ir.StructType;

/**
 * Runs IR that only computes. Memory is leaves by path; a pointer is an object and a path; whatever
 * is read before it is set, or after its object is dead, is a failure.
 */
final class Evaluator {
  /** An object of memory. */
  private static final class Thing {
    final String name;
    final Map<List<String>, Object> leaves = new HashMap<>();
    boolean dead;

    Thing(String name) {
      this.name = name;
    }
  }

  /** A pointer. */
  private record Pointer(Thing thing, List<String> path) {
    @Override
    public String toString() {
      return "&" + thing.name + path;
    }
  }

  /** A pointer to a function. */
  private record Code(String name) {}

  private final Program program;
  private final Map<String, Function<List<Object>, Object>> outside = new LinkedHashMap<>();
  private final Map<String, Thing> globals = new HashMap<>();
  private final Map<String, Thing> texts = new HashMap<>();
  private int fuel = 2_000_000;

  Evaluator(Program program) {
    this.program = program;
    for (Global global : program.globals().values()) {
      if (global.defined()) {
        Thing thing = new Thing(global.name());
        globals.put(global.name(), thing);
        clear(new Pointer(thing, List.of()), global.type());
      }
    }
    for (Global global : program.globals().values()) {
      for (Global.Value value : global.values()) {
        Thing thing = globals.get(global.name());
        Object of = operand(value.value(), null);
        if (!value.offset().isEmpty()) {
          of = new Pointer(((Pointer) of).thing(), value.offset());
        }
        thing.leaves.put(value.path(), of);
      }
    }
  }

  /** Answers calls of a function that the program does not have. */
  Evaluator outside(String name, Function<List<Object>, Object> answer) {
    outside.put(name, answer);
    return this;
  }

  /** Calls a function with numbers. */
  long call(String name, long... arguments) {
    List<Object> all = new ArrayList<>();
    for (long argument : arguments) {
      all.add(argument);
    }
    Object result = run(name, all);
    return result instanceof Long number ? number : 0;
  }

  /** What a function of a frame knows. */
  private static final class Frame {
    final Map<Slot, Object> slots = new HashMap<>();
    final Map<FrameVariable, Thing> variables = new HashMap<>();
  }

  private @Nullable Object run(String name, List<Object> arguments) {
    org.quiesce.translate.ir.Function function = program.function(name);
    if (function == null) {
      Function<List<Object>, Object> answer = outside.get(name);
      if (answer == null) {
        throw new AssertionError("a call of " + name);
      }
      return answer.apply(arguments);
    }
    Frame frame = new Frame();
    for (int i = 0; i < function.parameters(); i++) {
      frame.slots.put(function.slots().get(i), arguments.get(i));
    }
    int at = 0;
    while (true) {
      if (--fuel < 0) {
        throw new AssertionError("it does not end");
      }
      Instruction next = function.code().get(at);
      try {
        if (next instanceof Instruction.Return back) {
          frame.variables.values().forEach(v -> check(v.dead, v.name + " outlives its function"));
          return back.value() == null ? null : operand(back.value(), frame);
        } else if (next instanceof Instruction.Jump jump) {
          at = jump.target();
        } else if (next instanceof Instruction.Branch branch) {
          at = truth(operand(branch.condition(), frame)) ? branch.whenTrue() : branch.whenFalse();
        } else {
          step(next, frame);
          at++;
        }
      } catch (AssertionError | RuntimeException e) {
        Position position = function.positions().get(at);
        if (String.valueOf(e.getMessage()).contains(" at ")) {
          throw e;
        }
        throw new AssertionError(e.getMessage() + " at " + position + " " + next, e);
      }
    }
  }

  private void step(Instruction i, Frame frame) {
    if (i instanceof Instruction.Move m) {
      frame.slots.put(m.to(), operand(m.from(), frame));
    } else if (i instanceof Instruction.Unary u) {
      frame.slots.put(u.to(), unary(u, operand(u.from(), frame)));
    } else if (i instanceof Instruction.Binary b) {
      frame.slots.put(b.to(), binary(b, operand(b.left(), frame), operand(b.right(), frame)));
    } else if (i instanceof Instruction.Convert c) {
      Object from = operand(c.from(), frame);
      frame.slots.put(
          c.to(), from instanceof Long n ? (Object) Arithmetic.wrap(n, c.to().type()) : from);
    } else if (i instanceof Instruction.AddressOfField f) {
      Pointer base = pointer(f.base(), frame);
      check(
          !(f.struct() instanceof StructType s)
              || s.isOpen()
              || s.fields().stream().anyMatch(field -> field.name().equals(f.field())),
          "no such field");
      frame.slots.put(f.to(), plus(base, f.field()));
    } else if (i instanceof Instruction.Decay d) {
      frame.slots.put(d.to(), plus(pointer(d.array(), frame), "[0]"));
    } else if (i instanceof Instruction.AddressOfElement e) {
      long by = number(operand(e.index(), frame));
      frame.slots.put(e.to(), moved(pointer(e.base(), frame), by));
    } else if (i instanceof Instruction.PointerDifference d) {
      Pointer left = pointer(d.left(), frame);
      Pointer right = pointer(d.right(), frame);
      frame.slots.put(d.to(), index(left) - index(right));
    } else if (i instanceof Instruction.ContainerOf c) {
      Pointer member = pointer(c.member(), frame);
      int outer = member.path().size() - c.fields().size();
      check(member.path().subList(outer, member.path().size()).equals(c.fields()), "no member");
      frame.slots.put(c.to(), new Pointer(member.thing(), member.path().subList(0, outer)));
    } else if (i instanceof Instruction.Call c) {
      call(c, frame);
    } else {
      memory(i, frame);
    }
  }

  private void memory(Instruction i, Frame frame) {
    if (i instanceof Instruction.Load l) {
      Pointer from = pointer(l.address(), frame);
      check(!from.thing().dead, from + " is dead");
      Object value = from.thing().leaves.get(from.path());
      check(value != null, from + " is not set");
      frame.slots.put(l.to(), value);
    } else if (i instanceof Instruction.Store s) {
      Pointer to = pointer(s.address(), frame);
      check(!to.thing().dead, to + " is dead");
      to.thing().leaves.put(to.path(), operand(s.from(), frame));
    } else if (i instanceof Instruction.Copy c) {
      Pointer to = pointer(c.to(), frame);
      Pointer from = pointer(c.from(), frame);
      check(!to.thing().dead && !from.thing().dead, "a copy of what is dead");
      copy(to, from);
    } else if (i instanceof Instruction.Clear c) {
      clear(pointer(c.address(), frame), c.type());
    } else if (i instanceof Instruction.Live l) {
      Thing before = frame.variables.put(l.variable(), new Thing(l.variable().toString()));
      check(before == null || before.dead, l.variable() + " lives already");
    } else if (i instanceof Instruction.Dead d) {
      Thing thing = frame.variables.get(d.variable());
      check(thing != null && !thing.dead, d.variable() + " does not live");
      thing.dead = true;
    } else {
      throw new AssertionError(((Instruction.NotModelled) i).reason());
    }
  }

  private static void copy(Pointer to, Pointer from) {
    Map<List<String>, Object> copied = new HashMap<>();
    int outer = from.path().size();
    from.thing()
        .leaves
        .forEach(
            (path, value) -> {
              if (path.size() >= outer && path.subList(0, outer).equals(from.path())) {
                List<String> at = new ArrayList<>(to.path());
                at.addAll(path.subList(outer, path.size()));
                copied.put(at, value);
              }
            });
    to.thing()
        .leaves
        .keySet()
        .removeIf(
            path ->
                path.size() >= to.path().size()
                    && path.subList(0, to.path().size()).equals(to.path()));
    to.thing().leaves.putAll(copied);
  }

  private void call(Instruction.Call c, Frame frame) {
    List<Object> arguments = new ArrayList<>();
    c.arguments().forEach(argument -> arguments.add(operand(argument, frame)));
    Object callee = operand(c.callee(), frame);
    check(callee instanceof Code, "a call of " + callee);
    Object result = run(((Code) callee).name(), arguments);
    if (c.to() != null) {
      check(result != null, "no result");
      frame.slots.put(
          c.to(), result instanceof Long n ? (Object) Arithmetic.wrap(n, c.result()) : result);
    }
  }

  private static Object unary(Instruction.Unary u, Object from) {
    return switch (u.operator()) {
      case NEGATE -> Arithmetic.wrap(-number(from), u.type());
      case COMPLEMENT -> Arithmetic.wrap(~number(from), u.type());
      case NOT -> truth(from) ? 0L : 1L;
    };
  }

  private static Object binary(Instruction.Binary b, Object left, Object right) {
    if (left instanceof Long l && right instanceof Long r) {
      check(
          !(b.left() instanceof Operand.Constant) || l == Arithmetic.wrap(l, b.type()),
          "a constant that is no value of its type");
      return Arithmetic.fold(b.operator(), l, r, b.type()).orElseThrow();
    }
    boolean same = left.equals(right);
    return switch (b.operator()) {
      case EQUAL -> same ? 1L : 0L;
      case NOT_EQUAL -> same ? 0L : 1L;
      default -> {
        long order = Long.compare(index((Pointer) left), index((Pointer) right));
        yield Arithmetic.fold(b.operator(), order, 0, CType.LONG).orElseThrow();
      }
    };
  }

  private static void clear(Pointer at, CType type) {
    if (type instanceof StructType s) {
      for (StructType.Field field : s.fields()) {
        clear(plus(at, field.name()), field.type());
      }
    } else if (type instanceof CType.Array a) {
      for (long k = 0; k < a.length(); k++) {
        clear(plus(at, "[" + k + "]"), a.element());
      }
    } else {
      at.thing().leaves.put(at.path(), 0L);
    }
  }

  private Object operand(Operand operand, @Nullable Frame frame) {
    if (operand instanceof Operand.Of of && frame != null) {
      Object value = frame.slots.get(of.slot());
      check(value != null, of + " is not set");
      return value;
    } else if (operand instanceof Operand.Constant c) {
      return c.value();
    } else if (operand instanceof Operand.FunctionAddress f) {
      return new Code(f.name());
    } else if (operand instanceof Operand.GlobalAddress g) {
      Thing thing = globals.get(g.name());
      check(thing != null, "nobody defines " + g);
      return new Pointer(thing, List.of());
    } else if (operand instanceof Operand.FrameAddress f && frame != null) {
      Thing thing = frame.variables.get(f.variable());
      check(thing != null, f + " does not live");
      return new Pointer(thing, List.of());
    } else if (operand instanceof Operand.Text t) {
      return new Pointer(texts.computeIfAbsent(t.text(), Evaluator::text), List.of("[0]"));
    }
    throw new AssertionError("an operand: " + operand);
  }

  private static Thing text(String text) {
    Thing thing = new Thing('"' + text + '"');
    for (int i = 0; i <= text.length(); i++) {
      thing.leaves.put(List.of("[" + i + "]"), i < text.length() ? (long) text.charAt(i) : 0L);
    }
    return thing;
  }

  private Pointer pointer(Operand operand, Frame frame) {
    Object value = operand(operand, frame);
    check(value instanceof Pointer, "no pointer: " + value);
    return (Pointer) value;
  }

  private static Pointer plus(Pointer base, String step) {
    List<String> path = new ArrayList<>(base.path());
    path.add(step);
    return new Pointer(base.thing(), path);
  }

  private static Pointer moved(Pointer base, long by) {
    if (by == 0) {
      return base;
    }
    List<String> path = new ArrayList<>(base.path());
    long index = index(base);
    path.set(path.size() - 1, "[" + (index + by) + "]");
    return new Pointer(base.thing(), path);
  }

  private static long index(Pointer pointer) {
    String last = pointer.path().isEmpty() ? "" : pointer.path().get(pointer.path().size() - 1);
    check(last.startsWith("["), pointer + " is in no array");
    return Long.parseLong(last.substring(1, last.length() - 1));
  }

  private static long number(Object value) {
    check(value instanceof Long, "no number: " + value);
    return (Long) value;
  }

  private static boolean truth(Object value) {
    return !(value instanceof Long number) || number != 0;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
