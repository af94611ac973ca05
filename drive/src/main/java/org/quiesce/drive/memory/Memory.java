package org.quiesce.drive.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.value.Facts;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Machine;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Operand;

/**
 * The memory of one run: a cell for each leaf of the {@link Layout}, one for the life of each
 * object that may end, and one for what tests have told of unknown numbers in memory.
 */
public final class Memory {
  /** Life of an object that was never there. */
  public static final int NOT_YET = 0;

  public static final int LIVE = 1;

  /** Field of a kernel object that its static initialiser sets ({@code DEFINE_MUTEX}). */
  private static final String STATIC_MARK = "__qz_static";

  /** Life of an object that is gone. */
  public static final int GONE = 2;

  private final Machine machine;
  private final Layout layout;
  private final Rules rules;
  private final Map<Value.Address, Integer> cells = new LinkedHashMap<>();
  private final Map<Value.Address, Integer> initials = new LinkedHashMap<>();
  private final Map<MemoryObject, Integer> lives = new LinkedHashMap<>();
  private final Map<MemoryObject, List<Value.Address>> byObject = new HashMap<>();
  private final int facts;

  public Memory(Machine machine, Layout layout) {
    this.machine = machine;
    this.layout = layout;
    this.rules = new Rules(machine, layout.terms()::name);
    Map<MemoryObject, Map<Path, Value>> statics = new HashMap<>();
    for (Value.Address leaf : layout.leaves()) {
      MemoryObject object = leaf.object();
      Value initial = initial(leaf, statics);
      int number = machine.intern(initial);
      int cell =
          isHidden(leaf)
              ? stateCell(leaf, startsInitialised(leaf, statics) ? initialState(leaf) : 0)
              : machine.reference(leaf.name(), number, this::format);
      cells.put(leaf, cell);
      if (object.id().contains(THREAD_LOCAL)) {
        initials.put(leaf, number);
      }
      byObject.computeIfAbsent(object, o -> new ArrayList<>()).add(leaf);
      if (object.mayEnd()) {
        life(object);
      }
    }
    for (Object object : layout.found("object")) {
      life((MemoryObject) object);
    }
    this.facts = machine.cell(null, machine.intern(parameterFacts()), this::format);
  }

  /** Bits of a word are memory that only atomic operations touch; the rest is the kernel's own. */
  private int stateCell(Value.Address leaf, int initial) {
    String kind = String.valueOf(leaf.path().last());
    return kind.startsWith("#bit")
        ? machine.memory(leaf.parent().name(), initial, KernelState.format(kind))
        : machine.cell(leaf.parent().name(), initial, KernelState.format(kind));
  }

  /** What is known of module parameters before anybody tests them. */
  private Facts parameterFacts() {
    Facts known = Facts.NONE;
    for (Value.Address leaf : layout.leaves()) {
      if (isUnknownParameter(leaf)) {
        known = known.with(new Term.Source(leaf.name(), 0, true), layout.parameters().range(leaf));
      }
    }
    return known;
  }

  private boolean isUnknownParameter(Value.Address leaf) {
    return leaf.object().kind() == MemoryObject.Kind.STATIC
        && !isHidden(leaf)
        && layout.parameters().isParameter(leaf);
  }

  /** What the kernel keeps in an object at rest; of somebody else's, one reference is held. */
  private static int initialState(Value.Address state) {
    return state.path().last().equals("#ref") ? 2 : 1;
  }

  /** Whether somebody has set up what the kernel keeps there before the program begins. */
  private boolean startsInitialised(
      Value.Address state, Map<MemoryObject, Map<Path, Value>> statics) {
    MemoryObject object = state.object();
    if (object.kind() == MemoryObject.Kind.OUTSIDE) {
      return true;
    }
    if (object.kind() != MemoryObject.Kind.STATIC) {
      return false;
    }
    Map<Path, Value> values = statics.computeIfAbsent(object, this::initialiser);
    for (Path at = state.path().parent(); ; at = at.parent()) {
      if (values.containsKey(at.field(STATIC_MARK))) {
        return true;
      }
      if (at.isEmpty()) {
        return false;
      }
    }
  }

  private static boolean isHidden(Value.Address leaf) {
    return String.valueOf(leaf.path().last()).startsWith("#");
  }

  private int life(MemoryObject object) {
    return lives.computeIfAbsent(
        object,
        o ->
            machine.memory(
                o.id(),
                NOT_YET,
                now -> now == NOT_YET ? "not there" : now == LIVE ? "live" : "gone"));
  }

  private @Nullable Value initial(Value.Address leaf, Map<MemoryObject, Map<Path, Value>> statics) {
    MemoryObject object = leaf.object();
    if (isUnknownParameter(leaf)) {
      return new Value.Unknown(new Term.Source(leaf.name(), 0, true));
    }
    return switch (object.kind()) {
      case STATIC ->
          statics.computeIfAbsent(object, this::initialiser).getOrDefault(leaf.path(), Value.ZERO);
      case OUTSIDE -> new Value.Unknown(new Term.Source(leaf.name(), 0, true));
      default -> null;
    };
  }

  private Map<Path, Value> initialiser(MemoryObject object) {
    Map<Path, Value> values = new HashMap<>();
    int own = object.id().indexOf(THREAD_LOCAL);
    String name = own < 0 ? object.id() : object.id().substring(0, own + THREAD_LOCAL.length());
    Global global = layout.program().globals().get(name);
    if (global != null) {
      for (Global.Value one : global.values()) {
        values.put(Path.of(one.path()), constant(one.value(), Path.of(one.offset())));
      }
    }
    return values;
  }

  /** A constant operand as a value. */
  private Value constant(Operand operand, Path offset) {
    if (operand instanceof Operand.Constant constant) {
      return Value.of(constant.value());
    }
    if (operand instanceof Operand.GlobalAddress global) {
      return new Value.Address(global(global.name()), offset);
    }
    if (operand instanceof Operand.FunctionAddress function) {
      return new Value.Code(function.name());
    }
    if (operand instanceof Operand.Text text) {
      return text(text.text());
    }
    return new Value.Unknown(new Term.Source(operand.toString(), 0, true));
  }

  /** The address of a string literal. */
  public static Value text(String text) {
    return new Value.Address(
        new MemoryObject('"' + text + '"', MemoryObject.Kind.TEXT, null), Path.EMPTY.index(0));
  }

  /** How the names of globals end of which each thread has one. */
  public static final String THREAD_LOCAL = "@thread";

  /** What a thread has of a global; of one that it shares, the same as the others. */
  public MemoryObject global(String name, String thread) {
    MemoryObject shared = global(name);
    return name.endsWith(THREAD_LOCAL)
        ? new MemoryObject(name + ":" + thread, shared.kind(), shared.type())
        : shared;
  }

  /** Part of the step by which a thread begins: what it alone has is as it was at first. */
  public void renew(Cells now, String thread) {
    initials.forEach(
        (leaf, number) -> {
          if (leaf.object().id().endsWith(THREAD_LOCAL + ":" + thread)) {
            now.set(cells.get(leaf), number);
          }
        });
  }

  /** The object of a global. */
  public MemoryObject global(String name) {
    Global global = layout.program().globals().get(name);
    return new MemoryObject(
        name,
        global != null && global.defined() ? MemoryObject.Kind.STATIC : MemoryObject.Kind.OUTSIDE,
        global == null ? null : global.type());
  }

  /** Whether a static object's initialiser has functions in it, or points to one that has. */
  public boolean hasFunctions(Value.Address address) {
    return hasFunctions(address.object().id(), 0);
  }

  private boolean hasFunctions(String name, int depth) {
    Global global = layout.program().globals().get(name);
    if (global == null || depth > 3) {
      return false;
    }
    for (Global.Value one : global.values()) {
      if (one.value() instanceof Operand.FunctionAddress
          || one.value() instanceof Operand.GlobalAddress other
              && hasFunctions(other.name(), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Rules that any access may violate. */
  public Rules rules() {
    return rules;
  }

  public Layout layout() {
    return layout;
  }

  public Machine machine() {
    return machine;
  }

  /** The value behind a cell's content; null for none. */
  public @Nullable Value value(int number) {
    return (Value) machine.value(number);
  }

  public int intern(@Nullable Value value) {
    return machine.intern(value);
  }

  private String format(int number) {
    Object value = machine.value(number);
    return value == null ? "undefined" : value == Value.ZERO ? "0" : value.toString();
  }

  /**
   * The cell of a leaf.
   *
   * @throws GrowException if it has none yet
   */
  public int cell(Value.Address leaf) {
    Integer cell = cells.get(leaf);
    if (cell == null) {
      throw layout.add(leaf);
    }
    return cell;
  }

  /** The cell of what the kernel keeps at an address; 0 in memory that was cleared. */
  public int state(Value.Address object, String what) {
    return cell(object.field("#" + what));
  }

  /** The cell of what tests have told of unknown numbers in memory: a {@link Facts}. */
  public int facts() {
    return facts;
  }

  /**
   * The memory location that stands for the life of an object in footprints; none if it cannot end.
   */
  public Locations lifeBit(MemoryObject object) {
    return object.mayEnd() ? machine.location(lifeCell(object)) : Locations.NONE;
  }

  /** The memory location of a leaf in footprints. */
  public Locations bit(Value.Address leaf) {
    return machine.location(cell(leaf));
  }

  private int lifeCell(MemoryObject object) {
    Integer cell = lives.get(object);
    if (cell == null) {
      layout.require("object", object);
      throw new GrowException(object.id());
    }
    return cell;
  }

  /** Whether an object is there; for guards and checks. */
  public boolean isLive(Cells now, MemoryObject object) {
    return !object.mayEnd() || now.get(lifeCell(object)) == LIVE;
  }

  /** How an object's life stands. */
  public int life(Cells now, MemoryObject object) {
    return object.mayEnd() ? now.get(lifeCell(object)) : LIVE;
  }

  /**
   * Part of every step that accesses an object: it ends the execution if the object is not there.
   */
  public boolean touch(Cells now, Value.Address where, String what) {
    MemoryObject object = where.object();
    if (!object.mayEnd() || now.get(lifeCell(object)) == LIVE) {
      return true;
    }
    now.crash(
        object.kind() == MemoryObject.Kind.FRAME ? rules.useAfterReturn : rules.useAfterFree,
        () -> what + ": " + object + " is " + gone(object));
    return false;
  }

  /** As {@link #touch}, of a workqueue. */
  public boolean touchQueue(Cells now, Value.Address queue, String what) {
    MemoryObject object = queue.object();
    if (isLive(now, object)) {
      return true;
    }
    now.crash(rules.queueAfterDestroy, () -> what + ": " + object + " is " + gone(object));
    return false;
  }

  private static String gone(MemoryObject object) {
    return object.kind() == MemoryObject.Kind.FRAME
        ? "a variable of a function that returned"
        : "freed";
  }

  /** Part of the step by which an object begins to live. */
  public void begin(Cells now, MemoryObject object, boolean cleared) {
    now.set(lifeCell(object), LIVE);
    int content = cleared ? intern(Value.ZERO) : 0;
    for (Value.Address leaf : byObject.getOrDefault(object, List.of())) {
      now.set(cells.get(leaf), isHidden(leaf) ? 0 : content);
    }
  }

  /** Part of the step by which an object ends. */
  public void end(Cells now, MemoryObject object) {
    now.set(lifeCell(object), GONE);
    for (Value.Address leaf : byObject.getOrDefault(object, List.of())) {
      now.set(cells.get(leaf), 0);
    }
  }

  /** Leaves of an object that have a cell, below a path. */
  public List<Value.Address> leavesBelow(Value.Address part) {
    List<Value.Address> below = new ArrayList<>();
    for (Value.Address leaf : byObject.getOrDefault(part.object(), List.of())) {
      if (leaf.path().startsWith(part.path())) {
        below.add(leaf);
      }
    }
    return below;
  }

  /** Leaves in which the kernel keeps state of a kind. */
  public List<Value.Address> kernelStates(String what) {
    return cells.keySet().stream().filter(leaf -> leaf.path().last().equals("#" + what)).toList();
  }

  /** Objects of the heap that were met so far. */
  public List<MemoryObject> heap() {
    return lives.keySet().stream().filter(o -> o.kind() == MemoryObject.Kind.HEAP).toList();
  }

  /** Locals of a thread that were met so far and may be there. */
  public List<MemoryObject> framesOf(String thread) {
    return lives.keySet().stream()
        .filter(o -> o.kind() == MemoryObject.Kind.FRAME)
        .filter(
            o -> {
              String owner = o.id().substring(o.id().lastIndexOf('@') + 1);
              int depth = owner.lastIndexOf('\'');
              return (depth < 0 ? owner : owner.substring(0, depth)).equals(thread);
            })
        .toList();
  }

  /** Whether a leaf is state that the kernel keeps, invisible to C. */
  public static boolean isKernelState(Value.Address leaf) {
    return isHidden(leaf);
  }
}
