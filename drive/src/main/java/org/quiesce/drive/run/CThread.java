package org.quiesce.drive.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.memory.Terms;
import org.quiesce.drive.value.Facts;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Range;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Fact;
import org.quiesce.machine.Local;
import org.quiesce.machine.Located;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Instruction.BinaryOperator;
import org.quiesce.translate.ir.Instruction.UnaryOperator;
import org.quiesce.translate.ir.Position;

/**
 * One thread that runs C: calls functions, takes steps on their behalf, and knows the line it is
 * at.
 *
 * <p>Made anew each time the thread's body is run, since a body may be run many times.
 */
public final class CThread {
  /** The thread that loads and unloads the module. */
  public static final String MODULE = "module";

  /** How origins of numbers begin of which two tests may not fit together. */
  public static final String IMPRECISE = "~";

  private final World world;
  private final String name;
  private boolean left;
  private final List<Execution> executions = new ArrayList<>();
  private Facts known = Facts.NONE;
  private Position at = new Position("", 0);
  private String function = "";
  private String nullTag = "";

  public CThread(World world, String name) {
    this.world = world;
    this.name = name;
  }

  public World world() {
    return world;
  }

  public Memory memory() {
    return world.memory();
  }

  public Machine machine() {
    return world.machine();
  }

  public Rules rules() {
    return world.memory().rules();
  }

  public String name() {
    return name;
  }

  /** Whether it is somebody else than who loads and unloads the module. */
  boolean isCaller() {
    return !name.equals(MODULE);
  }

  /** The line of C that it is at. */
  public Position at() {
    return at;
  }

  void moveTo(Position position, String in) {
    at = position;
    function = in;
  }

  /** The C function that it is in; empty outside of any. */
  public String function() {
    return function;
  }

  /**
   * Calls a C function, and gives its result when it has returned; 0 for void.
   *
   * @param callee with a body in the program
   */
  public Value call(String callee, List<Value> arguments) {
    Function body = world.program().function(callee);
    if (body == null) {
      return world.calls().answer(new Call(this, callee, arguments, List.of(), null));
    }
    memory().layout().ran(body.name());
    Position back = at;
    String caller = function;
    Local<Stack> local = machine().local(Execution.enter(body, arguments));
    int outer = executions.size();
    Returned result =
        machine()
            .call(
                callee,
                () ->
                    machine()
                        .loop(
                            () -> {
                              while (executions.size() > outer) {
                                executions.remove(executions.size() - 1);
                              }
                              Execution execution = new Execution(this, local.get());
                              executions.add(execution);
                              Value returned = execution.advance();
                              executions.remove(executions.size() - 1);
                              if (returned == null) {
                                local.set(execution.atRest());
                                return null;
                              }
                              return new Returned(
                                  returned, execution.factsOf(returned), execution.hasLeft());
                            }));
    left = result.left();
    moveTo(back, caller);
    Execution outside = innermost();
    if (outside == null) {
      known = result.facts();
    } else {
      outside.learn(outside.facts().with(result.facts()));
    }
    return result.value();
  }

  /** What a function gave, what its tests have told of it, and whether all were left at once. */
  private record Returned(Value value, Facts facts, boolean left) {}

  /** What the last call has told of its result, outside of any function. */
  Facts known() {
    return known;
  }

  void learn(Facts facts) {
    known = facts;
  }

  /** Calls what a value points to; a null pointer, or what was never set, is a finding. */
  public Value callValue(Value callee, List<Value> arguments, String what) {
    if (callee instanceof Value.Code code) {
      return call(code.function(), arguments);
    }
    address(callee, what);
    return fresh(what);
  }

  /** How many activations of a function there are below the innermost execution's top. */
  int activationsOf(Function body) {
    int count = 0;
    for (Execution execution : executions) {
      count += execution.activationsOf(body);
    }
    return count;
  }

  // --- Steps

  private Fact here(Fact fact) {
    return new Located(fact, at.file(), at.line(), function);
  }

  /** Takes a step at this line. */
  public int step(Fact fact, String what, Step.Effect effect) {
    return machine().take(Step.of(what, effect).relyingOn(here(fact)));
  }

  /** Takes a step that waits, at this line. */
  public int when(Fact fact, String what, Step.Guard guard, Step.Effect effect, Step.Waits waits) {
    return machine().take(Step.when(what, guard, effect, waits).relyingOn(here(fact)));
  }

  /** Takes a made step at this line. */
  public int take(Step step, Fact fact) {
    return machine().take(step.relyingOn(here(fact)));
  }

  /** One of several outcomes, chosen by the environment: 0 up to {@code outcomes} - 1. */
  public int choose(Fact fact, String what, int outcomes) {
    return outcomes == 1
        ? 0
        : machine()
            .take(
                Step.choice(what, outcomes, Cells::choice)
                    .ordered(Ordering.LOCAL)
                    .relyingOn(here(fact)));
  }

  /** Ends the execution with a finding. */
  public RuntimeException crash(Fact fact, int rule, String message) {
    step(
        fact,
        message,
        cells -> {
          cells.crash(rule, () -> message);
          return 0;
        });
    throw new IllegalStateException("an execution went on after: " + message);
  }

  // --- Addresses and unknown numbers

  /**
   * The address that a pointer holds, to be dereferenced; anything else is a finding.
   *
   * @param what for the message, such as {@code read p->x}
   */
  public Value.Address address(Value pointer, String what) {
    if (pointer instanceof Value.Address address) {
      return whole(address);
    }
    if (pointer instanceof Value.Unknown unknown) {
      return whole(
          new Value.Address(
              new MemoryObject("*" + unknown.term(), MemoryObject.Kind.OUTSIDE, null), Path.EMPTY));
    }
    if (pointer instanceof Value.Undefined) {
      throw crash(CFact.UNINITIALISED, rules().useBeforeInit, what + ": the pointer was never set");
    }
    if (Value.isError(pointer)) {
      throw crash(
          CFact.POINTER, rules().errorPointer, what + ": the pointer is an error, " + pointer);
    }
    if (pointer instanceof Value.Number number && number.bits() >= 0 && number.bits() < 4096) {
      throw crash(CFact.POINTER, nullRule(), what + ": the pointer is NULL");
    }
    throw notModelled(what + ": a pointer made of " + pointer);
  }

  /** A part of a struct of a tag is looked for where a pointer is NULL. */
  void nullPointsTo(String tag) {
    nullTag = tag;
  }

  /** What following the null pointer violates: a contract may call it by what it points to. */
  private int nullRule() {
    String id = memory().layout().terms().names().get(Terms.nullOf(nullTag));
    return id == null ? rules().nullDereference : machine().rule(id);
  }

  private Value.Address whole(Value.Address address) {
    Value.Address outer = world.memory().layout().whole(address.object());
    return outer == null
        ? address
        : whole(new Value.Address(outer.object(), outer.path().then(address.path())));
  }

  /** Whether it has left all its functions at once, as {@code pthread_exit} does. */
  public boolean hasLeft() {
    return left;
  }

  /** Whether it is of a program with a main. */
  boolean isHosted() {
    return memory().layout().terms().hosted();
  }

  /** What is in a part of memory. */
  public Value load(Value.Address leaf) {
    CType type = leaf.type();
    return new MemoryAccess(this, innermost())
        .load(leaf, type == null || !type.isScalar() ? CType.LONG : type, Access.PLAIN);
  }

  /** Writes a value to a part of memory. */
  public void store(Value.Address leaf, Value value) {
    new MemoryAccess(this, innermost()).store(leaf, value, Access.PLAIN);
  }

  /** The part of memory that a pointer points to, as one that holds a scalar of a type. */
  public Value.Address leaf(Value pointer, CType type) {
    return new MemoryAccess(this, innermost()).leaf(pointer, type, "access through a pointer");
  }

  /** What an operator makes of two values of a type. */
  public Value computed(BinaryOperator operator, Value left, Value right, CType type) {
    return Arithmetic.binary(operator, left, right, type);
  }

  /** What an operator makes of a value of a type. */
  public Value computed(UnaryOperator operator, Value value, CType type) {
    return Arithmetic.unary(operator, value, type);
  }

  /** A number as one of a type. */
  public Value narrowed(long bits, CType type) {
    return Value.of(Arithmetic.narrow(bits, type));
  }

  /**
   * What ends an execution that comes here: nothing is proved then, and others may be refuted all
   * the same. In a harness, whose doubts are its own, it ends the analysis.
   */
  public RuntimeException notModelled(String what) {
    Position where = at;
    if (where.file().equals(MemoryObject.HARNESS)) {
      return new org.quiesce.machine.NotModelledException(where + ": not modelled: " + what);
    }
    memory().layout().doubt(where + ": not modelled: " + what);
    step(
        CFact.BEYOND,
        "not modelled: " + what,
        cells -> {
          cells.stop(() -> where + ": not modelled: " + what);
          return 0;
        });
    throw new IllegalStateException("an execution went on after: " + what);
  }

  /** A number of which nothing is known but that it came up at this line. */
  public Value fresh(String what) {
    return another(what + "@" + at.line());
  }

  /** A number of which nothing is known, and that is none of those that are in use here. */
  public Value another(String origin) {
    int number = 0;
    while (isKnown(new Term.Source(origin, number, false))) {
      number++;
    }
    return new Value.Unknown(new Term.Source(origin, number, false));
  }

  /** As {@link #fresh}, of a number that is known not to be less than another. */
  public Value freshAtLeast(String what, long least) {
    return freshWithin(what, new Range(least, Integer.MAX_VALUE, new java.util.TreeSet<>(), 0));
  }

  /** As {@link #fresh}, of a number of which something is known. */
  public Value freshWithin(String what, Range range) {
    Value value = fresh(what);
    Term term = ((Value.Unknown) value).term();
    Execution inside = innermost();
    if (inside != null) {
      inside.learn(inside.facts().with(term, range));
    }
    return value;
  }

  private boolean isKnown(Term.Source source) {
    return executions.stream().anyMatch(one -> one.knows(source));
  }

  /**
   * Whether a number is not 0: a test of an unknown number has both answers, each time the same.
   */
  public boolean decide(Value condition) {
    if (condition instanceof Value.Number number) {
      return number.bits() != 0;
    }
    if (condition instanceof Value.Unknown unknown) {
      Value signed = Unsigned.inParts(this, unknown.term());
      if (signed != null) {
        return decide(signed);
      }
      return new Decision(this, executions.isEmpty() ? null : executions.get(executions.size() - 1))
          .of(unknown.term());
    }
    if (condition instanceof Value.Undefined) {
      throw crash(
          CFact.UNINITIALISED, rules().useBeforeInit, "a test of a value that was never set");
    }
    return true;
  }

  /** The number that a value is; an unknown one is not modelled here. */
  public long number(Value value, String what) {
    if (value instanceof Value.Number number) {
      return number.bits();
    }
    throw notModelled(what + ": not a known number: " + value);
  }

  /** Whether it is in one execution only: in no function that was called back. */
  boolean isAlone() {
    return executions.size() == 1;
  }

  @Nullable Execution innermost() {
    return executions.isEmpty() ? null : executions.get(executions.size() - 1);
  }
}
