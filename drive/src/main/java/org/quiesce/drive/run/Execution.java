package org.quiesce.drive.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Coverage;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.value.Facts;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.FrameVariable;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.Slot;
import org.quiesce.translate.ir.StructType;

/** A call stack at work: runs instructions up to and including the next access to shared state. */
final class Execution {
  private static final int MOST_INSTRUCTIONS = 200_000;
  private static final int DEEPEST_STACK = 64;
  private static final int DEEPEST_TERM = 6;

  /** Between the types of a conversion that may change a number: what it becomes, what it was. */
  static final String CAST = "<";

  /** The name of what a pointer points to that is not known. */
  private static final String SOME_FUNCTION = "(*pointer)";

  private static final class Frame {
    final Function function;
    final @Nullable Value[] values;
    final Coverage.Marks marks;
    int pc;

    Frame(Function function, int pc, @Nullable Value[] values, Coverage.Marks marks) {
      this.function = function;
      this.pc = pc;
      this.values = values;
      this.marks = marks;
    }
  }

  private final CThread thread;
  private final List<Frame> frames = new ArrayList<>();
  private final MemoryAccess access;
  private Facts facts;

  /** What a call gives that ends all functions at once. */
  private @Nullable Value result;

  Execution(CThread thread, Stack stack) {
    this.thread = thread;
    this.access = new MemoryAccess(thread, this);
    this.facts = stack.facts();
    for (Stack.Activation one : stack.activations()) {
      frames.add(frame(one.function(), one.pc(), one.values()));
    }
  }

  private Frame frame(Function function, int pc, List<@Nullable Value> values) {
    return new Frame(
        function,
        pc,
        values.toArray(new Value[0]),
        thread.memory().layout().coverage().enter(function, thread.isCaller()));
  }

  /** The stack of a thread that has just called a function. */
  static Stack enter(Function function, List<Value> arguments) {
    return new Stack(
        List.of(new Stack.Activation(function, 0, values(function, arguments))), Facts.NONE);
  }

  private static List<@Nullable Value> values(Function function, List<Value> arguments) {
    @Nullable Value[] values = new Value[function.slots().size()];
    for (int i = 0; i < function.parameters(); i++) {
      values[i] = i < arguments.size() ? arguments.get(i) : Value.UNDEFINED;
    }
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  Facts facts() {
    return facts;
  }

  /** What is known of a value's sources. */
  Facts factsOf(Value value) {
    Set<Term.Source> sources = new HashSet<>();
    sources(new Value[] {value}, sources);
    return facts.about(sources::contains);
  }

  void learn(Facts now) {
    facts = now;
  }

  int activationsOf(Function function) {
    return (int)
        frames.stream().filter(frame -> frame.function.name().equals(function.name())).count();
  }

  boolean knows(Term.Source source) {
    Set<Term.Source> all = new HashSet<>();
    facts.sources(all);
    frames.forEach(frame -> sources(frame.values, all));
    return all.contains(source);
  }

  private static void sources(@Nullable Value[] values, Set<Term.Source> into) {
    for (Value value : values) {
      if (value instanceof Value.Unknown unknown) {
        unknown.term().sources(into);
      }
    }
  }

  /** An unknown number has a new name from here on, since it lies in memory now. */
  void rename(Term.Source old, Term.Source by) {
    facts = facts.replace(old, by);
    for (Frame frame : frames) {
      for (int i = 0; i < frame.values.length; i++) {
        if (frame.values[i] instanceof Value.Unknown unknown) {
          frame.values[i] = new Value.Unknown(unknown.term().replace(old, by));
        }
      }
    }
  }

  /** The stack as it is, without what nobody needs any more. */
  Stack atRest() {
    List<Stack.Activation> rest = new ArrayList<>();
    for (Frame frame : frames) {
      Liveness live = Liveness.of(frame.function);
      @Nullable Value[] kept = frame.values.clone();
      for (int i = 0; i < kept.length; i++) {
        if (!live.isLive(frame.pc, i)) {
          kept[i] = null;
        }
      }
      rest.add(
          new Stack.Activation(
              frame.function, frame.pc, Collections.unmodifiableList(Arrays.asList(kept))));
    }
    Facts known = facts;
    if (!known.known().isEmpty()) {
      Set<Term.Source> needed = new HashSet<>();
      for (Stack.Activation one : rest) {
        sources(one.values().toArray(new Value[0]), needed);
      }
      known = known.ofLive(needed);
    }
    return new Stack(rest, known);
  }

  private Frame top() {
    return frames.get(frames.size() - 1);
  }

  /** Whether it ended because of a call that ends all functions at once. */
  boolean hasLeft() {
    return result != null;
  }

  /** Runs up to and including the next access to shared state; the result if that was the end. */
  @Nullable Value advance() {
    for (int i = 0; i < MOST_INSTRUCTIONS; i++) {
      Frame frame = top();
      Instruction next = frame.function.code().get(frame.pc);
      Position position = frame.function.positions().get(frame.pc);
      moveTo(position);
      frame.marks.ran(frame.pc);
      frame.pc++;
      if (next instanceof Instruction.Return end) {
        Value value = end.value() == null ? Value.ZERO : value(end.value());
        frames.remove(frames.size() - 1);
        if (frames.isEmpty()) {
          return value;
        }
        returned(value);
      } else if (next instanceof Instruction.Call call) {
        if (!enters(call)) {
          return result;
        }
      } else if (!local(frame, next)) {
        access.run(next, this);
        return null;
      }
    }
    throw thread.notModelled("a loop that goes on without touching shared state");
  }

  /** In a function of a header the line is that of the source that called it. */
  private void moveTo(Position position) {
    if (!position.file().endsWith(".h")) {
      thread.moveTo(position, top().function.name());
      return;
    }
    for (int i = frames.size() - 2; i >= 0; i--) {
      Frame frame = frames.get(i);
      Position at = frame.function.positions().get(frame.pc - 1);
      if (!at.file().endsWith(".h")) {
        thread.moveTo(at, frame.function.name());
        return;
      }
    }
  }

  private void returned(Value value) {
    Frame caller = top();
    Instruction.Call call = (Instruction.Call) caller.function.code().get(caller.pc - 1);
    if (call.to() != null) {
      set(call.to(), value);
    }
  }

  /** Enters a function of the program: true; or has somebody answer the call, and that is it. */
  private boolean enters(Instruction.Call call) {
    Value callee = value(call.callee());
    List<Value> arguments = new ArrayList<>();
    for (Operand argument : call.arguments()) {
      arguments.add(value(argument));
    }
    Function body =
        callee instanceof Value.Code code
            ? thread.world().program().function(code.function())
            : null;
    if (body != null) {
      if (frames.size() >= DEEPEST_STACK) {
        throw thread.notModelled("recursion deeper than " + DEEPEST_STACK + " calls");
      }
      thread.memory().layout().ran(body.name());
      frames.add(frame(body, 0, values(body, arguments)));
      return true;
    }
    Value given;
    if (callee instanceof Value.Code code) {
      given =
          thread
              .world()
              .calls()
              .answer(new Call(thread, code.function(), arguments, call.types(), call.allocates()));
      if (thread.world().calls().leaves(code.function())) {
        if (thread.innermost() != this || !thread.isAlone()) {
          throw thread.notModelled(code.function() + "() in a function that is called back");
        }
        frames.clear();
        result = given;
        return false;
      }
    } else if (callee instanceof Value.Unknown) {
      given =
          thread
              .world()
              .calls()
              .answer(new Call(thread, SOME_FUNCTION, arguments, call.types(), call.allocates()));
    } else {
      thread.address(callee, "call of a function");
      throw thread.notModelled("a call of what is no function: " + callee);
    }
    if (call.to() != null) {
      set(call.to(), Arithmetic.convert(given, call.to().type(), call.result()));
    }
    return false;
  }

  /** Runs an instruction that touches no memory: true; false if it does touch memory. */
  private boolean local(Frame frame, Instruction next) {
    if (next instanceof Instruction.Move one) {
      set(one.to(), value(one.from()));
    } else if (next instanceof Instruction.Unary one) {
      set(one.to(), shallow(Arithmetic.unary(one.operator(), value(one.from()), one.type())));
    } else if (next instanceof Instruction.Binary one) {
      set(
          one.to(),
          shallow(binary(one.operator(), value(one.left()), value(one.right()), one.type())));
    } else if (next instanceof Instruction.Convert one) {
      set(one.to(), shallow(convert(value(one.from()), one.to().type(), one.fromType())));
    } else if (next instanceof Instruction.AddressOfField one) {
      if (value(one.base()).equals(Value.ZERO) && one.struct() instanceof StructType struct) {
        thread.nullPointsTo(struct.tag());
      }
      set(one.to(), Addresses.field(thread, value(one.base()), one.struct(), one.field()));
    } else if (next instanceof Instruction.AddressOfElement one) {
      set(
          one.to(),
          Addresses.element(thread, value(one.base()), value(one.index()), one.element()));
    } else if (next instanceof Instruction.Decay one) {
      set(one.to(), Addresses.decay(value(one.array())));
    } else if (next instanceof Instruction.PointerDifference one) {
      set(one.to(), Addresses.difference(value(one.left()), value(one.right())));
    } else if (next instanceof Instruction.ContainerOf one) {
      set(one.to(), Addresses.containerOf(thread, value(one.member()), one.struct(), one.fields()));
    } else if (next instanceof Instruction.Jump one) {
      frame.pc = one.target();
    } else if (next instanceof Instruction.Branch one) {
      boolean holds = thread.decide(value(one.condition()));
      frame.marks.went(frame.pc - 1, holds);
      frame.pc = holds ? one.whenTrue() : one.whenFalse();
    } else if (next instanceof Instruction.NotModelled one) {
      throw thread.notModelled(one.reason());
    } else {
      return false;
    }
    return true;
  }

  private Value shallow(Value value) {
    return value instanceof Value.Unknown unknown && unknown.term().depth() > DEEPEST_TERM
        ? thread.fresh((thread.isHosted() ? CThread.IMPRECISE : "") + "computed")
        : value;
  }

  /** In a program with a main, a sum of unsigned numbers of which one is unknown may wrap. */
  private Value binary(Instruction.BinaryOperator operator, Value left, Value right, CType type) {
    boolean sum =
        operator == Instruction.BinaryOperator.ADD
            || operator == Instruction.BinaryOperator.SUBTRACT;
    boolean unknown = left instanceof Value.Unknown || right instanceof Value.Unknown;
    if (thread.isHosted() && unknown && (isComparison(left) || isComparison(right))) {
      // What says whether something holds is 0 or 1: which of them, is better known than not.
      return binary(operator, decided(left), decided(right), type);
    }
    if (thread.isHosted()
        && unknown
        && sum
        && type instanceof CType.Int integer
        && !integer.signed()
        && !left.equals(Value.ZERO)
        && !right.equals(Value.ZERO)
        && !(left instanceof Value.Undefined || right instanceof Value.Undefined)) {
      return Arithmetic.unknown("WRAPPING_" + operator.name(), left, right);
    }
    if (thread.isHosted()
        && right.equals(Value.ZERO)
        && (operator == Instruction.BinaryOperator.DIVIDE
            || operator == Instruction.BinaryOperator.REMAINDER)
        && type.isInteger()) {
      throw thread.notModelled("a division by zero");
    }
    return Arithmetic.binary(operator, left, right, type);
  }

  private static boolean isComparison(Value value) {
    if (!(value instanceof Value.Unknown unknown)
        || !(unknown.term() instanceof Term.Operation operation)
        || operation.operands().size() != 2) {
      return false;
    }
    for (Instruction.BinaryOperator one : Instruction.BinaryOperator.values()) {
      if (one.isComparison() && operation.operator().equals(one.name())) {
        return true;
      }
    }
    return false;
  }

  private Value decided(Value value) {
    return isComparison(value) ? Value.of(thread.decide(value)) : value;
  }

  /**
   * In a program with a main, an unknown number may not be the same in another type; what is cut
   * from a type and comes back to it is.
   */
  private Value convert(Value value, CType to, CType from) {
    if (!thread.isHosted()
        || !(value instanceof Value.Unknown unknown)
        || !(to instanceof CType.Int after)
        || !(from instanceof CType.Int before)
        || after.bool()
        || before.bool()) {
      return Arithmetic.convert(value, to, from);
    }
    boolean fits =
        after.signed() == before.signed()
            ? after.bits() >= before.bits()
            : after.signed() && after.bits() > before.bits();
    if (fits) {
      return value;
    }
    String origin = after + CAST + before;
    if (unknown.term() instanceof Term.Operation cast
        && cast.operands().size() == 1
        && cast.operator().equals(before + CAST + after)
        && before.bits() >= after.bits()) {
      return cast.operands().get(0);
    }
    return Arithmetic.unknown(origin, value);
  }

  /** Whether the instruction at work stores a number where nothing but data is kept. */
  boolean storesData() {
    Frame frame = top();
    return thread.memory().layout().dataOnly().isData(frame.function, frame.pc - 1);
  }

  void set(Slot slot, Value value) {
    top().values[slot.index()] = value;
  }

  Value value(Operand operand) {
    if (operand instanceof Operand.Of of) {
      Value value = top().values[of.slot().index()];
      return value == null ? Value.UNDEFINED : value;
    }
    if (operand instanceof Operand.Constant constant) {
      return Value.of(constant.value());
    }
    if (operand instanceof Operand.FunctionAddress function) {
      return new Value.Code(function.name());
    }
    if (operand instanceof Operand.GlobalAddress global) {
      return new Value.Address(thread.memory().global(global.name(), thread.name()), Path.EMPTY);
    }
    if (operand instanceof Operand.FrameAddress frame) {
      return new Value.Address(object(frame.variable()), Path.EMPTY);
    }
    if (operand instanceof Operand.Text text) {
      return Memory.text(text.text());
    }
    return new Value.Unknown(new Term.Source(operand.toString(), 0, false));
  }

  /** The object of a local of the innermost activation. */
  MemoryObject object(FrameVariable variable) {
    Function function = top().function;
    int depth = thread.activationsOf(function) - 1;
    boolean alone =
        function.variables().stream().filter(one -> one.name().equals(variable.name())).count()
            == 1;
    CType type = variable.type();
    String id =
        function.name()
            + "."
            + variable.name()
            + (alone ? "" : "#" + variable.index())
            + "@"
            + thread.name()
            + (depth == 0 ? "" : "'" + depth);
    return new MemoryObject(id, MemoryObject.Kind.FRAME, type);
  }
}
