package org.quiesce.drive.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.value.Facts;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.DataLayout;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.StructType;

/** The instructions that touch memory: each is one step. */
final class MemoryAccess {
  /** A leaf in which this many unknown numbers were put holds one that no test can rely on. */
  private static final int MOST_VERSIONS = 3;

  private static final DataLayout LAYOUT = new DataLayout();

  private final CThread thread;
  private final @Nullable Execution inside;
  private final Memory memory;

  /**
   * @param inside null outside of any function
   */
  MemoryAccess(CThread thread, @Nullable Execution inside) {
    this.thread = thread;
    this.inside = inside;
    this.memory = thread.memory();
  }

  void run(Instruction instruction, Execution execution) {
    if (instruction instanceof Instruction.Load load) {
      Value address = execution.value(load.address());
      Value value = load(address, load.type(), load.access());
      execution.set(load.to(), value);
      tell(address, value);
    } else if (instruction instanceof Instruction.Store store) {
      Value from = execution.value(store.from());
      boolean data =
          (from instanceof Value.Number || from instanceof Value.Unknown) && execution.storesData();
      Value value = data ? SOME_NUMBER : from;
      store(execution.value(store.address()), value, store.type(), store.access());
    } else if (instruction instanceof Instruction.Clear clear) {
      clear(thread.address(execution.value(clear.address()), "initialise"));
    } else if (instruction instanceof Instruction.Copy copy) {
      copy(execution.value(copy.to()), execution.value(copy.from()));
    } else if (instruction instanceof Instruction.Live live) {
      live(execution.object(live.variable()), true);
    } else if (instruction instanceof Instruction.Dead dead) {
      live(execution.object(dead.variable()), false);
    } else {
      throw new IllegalStateException("not an instruction on memory: " + instruction);
    }
  }

  /**
   * A contract's harness is told of what the sources read, if it wants to know: a field is read by
   * a function that is called after it.
   */
  private void tell(Value pointer, Value value) {
    if (!(pointer instanceof Value.Address address)
        || address.path().isEmpty()
        || !thread.memory().layout().terms().exact()
        || isOfHarness()) {
      return;
    }
    String wants = "qz_reads_" + address.path().last();
    if (thread.world().program().function(wants) != null) {
      thread.call(wants, List.of(address.parent(), value));
    }
  }

  Value load(Value pointer, CType type, Access how) {
    Value.Address address = thread.address(pointer, "read through a pointer");
    if (address.object().kind() == MemoryObject.Kind.TEXT) {
      return Arithmetic.convert(character(address), type, CType.LONG);
    }
    checkBounds(address, "read");
    if (isFar(address, type)) {
      touch(address, "read " + address.name());
      tellFar(address);
      return thread.fresh(address.parent().name());
    }
    Value.Address leaf = leaf(scalar(address, type));
    int cell = memory.cell(leaf);
    String what = "read " + leaf.name();
    int number =
        thread.take(
            footprint(
                    Step.of(what, cells -> memory.touch(cells, leaf, what) ? cells.get(cell) : 0),
                    leaf,
                    // What a pointer points to is read after it, from where it was published on.
                    how == Access.ONCE && type instanceof CType.Pointer ? Access.ORDERED : how,
                    false)
                .observingReference(),
            CFact.MEMORY);
    if (memory.layout().parameters().isWritable(leaf)) {
      Value now = thread.freshWithin(leaf.name(), memory.layout().parameters().range(leaf));
      return Arithmetic.convert(now, type, CType.LONG);
    }
    Value value = memory.value(number);
    if (value == null) {
      return Value.UNDEFINED;
    }
    if (value instanceof Value.Unknown unknown && isAny(unknown.term())) {
      return thread.fresh((thread.isHosted() ? CThread.IMPRECISE : "") + leaf.name());
    }
    return value instanceof Value.Unknown && holds(leaf, type)
        ? value
        : Arithmetic.convert(value, type, CType.LONG);
  }

  /** Whether what is in a leaf of a program with a main is a number of a type as it stands. */
  private boolean holds(Value.Address leaf, CType type) {
    return thread.isHosted()
        && type instanceof CType.Int wanted
        && leaf.type() instanceof CType.Int there
        && wanted.bits() == there.bits()
        && wanted.signed() == there.signed();
  }

  private static Value character(Value.Address address) {
    String id = address.object().id();
    Object last = address.path().last();
    long at = last instanceof Long index ? index : 0;
    return at + 2 < id.length() + 0L && at >= 0
        ? Value.of(id.charAt((int) at + 1) & 0xff)
        : Value.ZERO;
  }

  /** Scalar members of a union share one leaf. */
  static Value.Address leaf(Value.Address address) {
    if (address.path().isEmpty()) {
      return address;
    }
    CType outer = address.parent().type();
    if (outer instanceof StructType union
        && union.isUnion()
        && union.fields().stream().allMatch(field -> field.type().isScalar())) {
      return address.parent().field("$value");
    }
    return address;
  }

  private void checkBounds(Value.Address address, String what) {
    if (address.path().last() instanceof Long index
        && address.parent().type() instanceof CType.Array array
        && (index < 0 || array.length() > 0 && index >= array.length())) {
      throw thread.crash(
          CFact.MEMORY,
          thread.rules().outOfBounds,
          what + " of " + address.name() + ", which has " + array.length() + " elements");
    }
    if (thread.isHosted()) {
      checkAllBounds(address, what);
    }
  }

  /** As {@link #checkBounds}, of every index on the way; what is no array has one element. */
  private void checkAllBounds(Value.Address address, String what) {
    for (Value.Address part = address; !part.path().isEmpty(); part = part.parent()) {
      CType outer = part.parent().type();
      if (part.path().last() instanceof Long index
          && part.object().kind() != MemoryObject.Kind.OUTSIDE) {
        long length = outer instanceof CType.Array array ? array.length() : outer == null ? -1 : 1;
        if (index >= 0 && index < length) {
          continue;
        }
        if (length <= 0 && index >= 0) {
          // An array without a length, at the end of a struct: how much there is nobody says.
          thread
              .memory()
              .layout()
              .doubt(
                  thread.at() + ": of " + part.parent().name() + " the length is not known",
                  org.quiesce.drive.memory.Rules.OUT_OF_BOUNDS);
          continue;
        }
        throw thread.crash(
            CFact.MEMORY,
            thread.rules().outOfBounds,
            what + " of " + address.name() + ", which has " + length + " elements");
      }
    }
  }

  private Step footprint(Step step, Value.Address leaf, Access asked, boolean writes) {
    Access how = asked == Access.PLAIN && isNote(leaf) ? Access.ONCE : asked;
    Locations bit = memory.bit(leaf);
    Locations life = memory.lifeBit(leaf.object());
    boolean plain = how == Access.PLAIN;
    Step touching =
        writes
            ? step.readingPlain(life)
                .writingPlain(plain ? bit : Locations.NONE)
                .writingMarked(plain ? Locations.NONE : bit)
            : step.readingPlain(plain ? life.plus(bit) : life)
                .readingMarked(plain ? Locations.NONE : bit);
    return touching.ordered(
        switch (how) {
          case PLAIN, ONCE -> Ordering.NONE;
          case ORDERED -> writes ? Ordering.RELEASE : Ordering.ACQUIRE;
          case FULL -> Ordering.FULL;
        });
  }

  /**
   * What a contract's harness notes is ordered by nothing and races with nothing; but it says so of
   * what nobody looks at while somebody changes it, which then costs no scheduling point.
   */
  private boolean isNote(Value.Address leaf) {
    return isOfHarness()
        && !leaf.object().id().startsWith("qz_k_")
        && !"p".equals(leaf.path().last());
  }

  private boolean isOfHarness() {
    return thread.at().file().equals(MemoryObject.HARNESS);
  }

  void store(Value pointer, Value value, Access how) {
    store(pointer, value, null, how);
  }

  private void store(Value pointer, Value value, @Nullable CType type, Access how) {
    Value.Address address = thread.address(pointer, "write through a pointer");
    checkBounds(address, "write");
    if (address.object().kind() == MemoryObject.Kind.TEXT) {
      throw thread.notModelled("a write to a string literal");
    }
    if (type != null && isFar(address, type)) {
      touch(address, "write " + address.name());
      return;
    }
    put(leaf(type == null ? address : scalar(address, type)), value, how);
  }

  /**
   * Whether an address is that of a small number far inside an array: of those of a driver is not
   * kept which they are. What is read there may be any number, written by whoever.
   */
  private boolean isFar(Value.Address address, CType type) {
    return !thread.isHosted()
        && type instanceof CType.Int integer
        && integer.bits() < Long.SIZE
        && address.path().endsAtIndex()
        && (Long) address.path().last() >= FAR;
  }

  /** Nothing is silent: what is read may be wrong, and whether it was ever set nobody knows. */
  private void tellFar(Value.Address address) {
    String which = thread.at() + ": an element of " + address.parent().name() + " behind " + FAR;
    memory.layout().note(which + " others is taken to be any number");
    MemoryObject.Kind kind = address.object().kind();
    if (kind == MemoryObject.Kind.FRAME || kind == MemoryObject.Kind.HEAP) {
      memory.layout().doubt(which + " others may never have been set", Rules.USE_BEFORE_INIT);
    }
  }

  private void touch(Value.Address address, String what) {
    thread.take(
        Step.of(
                what,
                cells -> {
                  memory.touch(cells, address, what);
                  return 0;
                })
            .readingPlain(memory.lifeBit(address.object()))
            .ordered(Ordering.NONE),
        CFact.MEMORY);
  }

  /** What a pointer points to, as a part of memory that holds a scalar of a type. */
  Value.Address leaf(Value pointer, CType type, String what) {
    Value.Address address = thread.address(pointer, what);
    checkBounds(address, "access");
    if (address.object().kind() == MemoryObject.Kind.TEXT) {
      throw thread.notModelled("a write to a string literal");
    }
    return leaf(scalar(address, type));
  }

  /**
   * In a program with a main: the first scalar of what is at an address, and it has to be of the
   * size that is asked for. Drivers are taken at their word.
   */
  private Value.Address scalar(Value.Address address, CType wanted) {
    if (!thread.isHosted()) {
      return address;
    }
    Value.Address part = address;
    CType type = part.type();
    while (type instanceof StructType || type instanceof CType.Array) {
      if (type instanceof StructType struct) {
        if (struct.isOpen() || struct.fields().isEmpty()) {
          return part;
        }
        part = part.field(struct.fields().get(0).name());
      } else {
        part = new Value.Address(part.object(), part.path().index(0));
      }
      type = part.type();
    }
    if (type != null && wanted.isScalar()) {
      OptionalLong there = LAYOUT.size(type);
      OptionalLong asked = LAYOUT.size(wanted);
      if (there.isPresent() && asked.isPresent() && there.getAsLong() != asked.getAsLong()) {
        throw thread.notModelled(
            part.name() + ", which is of type " + type + ", is accessed as a " + wanted);
      }
    }
    return part;
  }

  /** Puts a value into a leaf: an unknown number gets the leaf's name, for all to test. */
  void put(Value.Address leaf, Value value, Access how) {
    int cell = memory.cell(leaf);
    List<Term.Source> own = own(value);
    String what = "write " + leaf.name() + " = " + shown(value);
    if (own.isEmpty()) {
      int number = value instanceof Value.Undefined ? 0 : memory.intern(value);
      thread.take(
          footprint(
              Step.of(
                  what,
                  cells -> {
                    if (memory.touch(cells, leaf, what)) {
                      cells.set(cell, number);
                    }
                    return 0;
                  }),
              leaf,
              how,
              true),
          CFact.MEMORY);
      return;
    }
    publish(leaf, (Value.Unknown) value, own, cell, what, how);
  }

  private void publish(
      Value.Address leaf,
      Value.Unknown value,
      List<Term.Source> own,
      int cell,
      String what,
      Access how) {
    Facts known = inside == null ? thread.known() : inside.facts();
    int version =
        thread.take(
            footprint(
                Step.of(
                    what,
                    cells -> {
                      if (!memory.touch(cells, leaf, what)) {
                        return 0;
                      }
                      int next = 1 + latest(cells, leaf, cell);
                      Term term = value.term();
                      Facts told = known;
                      for (int i = 0; i < own.size(); i++) {
                        Term.Source name = named(leaf, next, i);
                        term = term.replace(own.get(i), name);
                        told = told.replace(own.get(i), name);
                      }
                      cells.set(cell, memory.intern(new Value.Unknown(term)));
                      if (next <= MOST_VERSIONS) {
                        Set<Term.Source> names = new HashSet<>();
                        term.sources(names);
                        Facts all = facts(cells).with(told.about(names::contains));
                        cells.set(memory.facts(), thread.machine().intern(all));
                      }
                      return next;
                    }),
                leaf,
                how,
                true),
            CFact.MEMORY);
    if (version <= MOST_VERSIONS && inside != null) {
      for (int i = 0; i < own.size(); i++) {
        inside.rename(own.get(i), named(leaf, version, i));
      }
    }
  }

  private static Term.Source named(Value.Address leaf, int version, int which) {
    boolean any = version > MOST_VERSIONS;
    return new Term.Source(
        leaf.name() + (which == 0 ? "" : "/" + which), any ? ANY : version, true);
  }

  private static final int ANY = -1;

  /** Elements of arrays of numbers up to here are told apart. */
  private static final long FAR = 64;

  /** A number that nobody looks at. */
  private static final Value SOME_NUMBER = new Value.Unknown(new Term.Source("data", ANY, true));

  private static boolean isAny(Term term) {
    Set<Term.Source> sources = new HashSet<>();
    term.sources(sources);
    return sources.stream().anyMatch(source -> source.number() == ANY);
  }

  private Facts facts(Cells cells) {
    return thread.machine().value(cells.get(memory.facts())) instanceof Facts facts
        ? facts
        : Facts.NONE;
  }

  /** The version of the unknown number that was put there last; 0 if none was. */
  private int latest(Cells cells, Value.Address leaf, int cell) {
    Set<Term.Source> sources = new HashSet<>();
    facts(cells).sources(sources);
    if (memory.value(cells.get(cell)) instanceof Value.Unknown unknown) {
      unknown.term().sources(sources);
    }
    int latest = 0;
    for (Term.Source source : sources) {
      if (source.shared() && source.origin().equals(leaf.name())) {
        latest = source.number() == ANY ? MOST_VERSIONS : Math.max(latest, source.number());
      }
    }
    return Math.min(latest, MOST_VERSIONS);
  }

  private static List<Term.Source> own(Value value) {
    if (!(value instanceof Value.Unknown unknown)) {
      return List.of();
    }
    Set<Term.Source> sources = new HashSet<>();
    unknown.term().sources(sources);
    return sources.stream()
        .filter(source -> !source.shared())
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  private static String shown(Value value) {
    return value instanceof Value.Unknown ? "an unknown number" : value.toString();
  }

  void clear(Value.Address part) {
    List<Value.Address> leaves = memory.leavesBelow(part);
    set(part, leaves, Value.ZERO, "clear " + part.name());
  }

  /** Sets leaves to one value, in one step. */
  void set(Value.Address part, List<Value.Address> leaves, @Nullable Value value, String what) {
    Locations bits = Locations.NONE;
    List<Integer> cells = new ArrayList<>();
    List<Integer> kernel = new ArrayList<>();
    for (Value.Address leaf : leaves) {
      if (Memory.isKernelState(leaf)) {
        kernel.add(memory.cell(leaf));
      } else {
        cells.add(memory.cell(leaf));
        bits = bits.plus(memory.bit(leaf));
      }
    }
    int number = memory.intern(value);
    thread.take(
        Step.of(
                what,
                now -> {
                  if (memory.touch(now, part, what)) {
                    cells.forEach(cell -> now.set(cell, number));
                    kernel.forEach(cell -> now.set(cell, 0));
                  }
                  return 0;
                })
            .readingPlain(memory.lifeBit(part.object()))
            .writingPlain(bits)
            .ordered(Ordering.NONE),
        CFact.MEMORY);
  }

  private void copy(Value to, Value from) {
    Value.Address target = thread.address(to, "write a struct");
    Value.Address source = thread.address(from, "read a struct");
    for (Value.Address leaf : memory.leavesBelow(source)) {
      memory.cell(moved(leaf, source, target));
    }
    for (Value.Address leaf : memory.leavesBelow(target)) {
      memory.cell(moved(leaf, target, source));
    }
    List<Value.Address> leaves = memory.leavesBelow(source);
    Locations read = memory.lifeBit(source.object());
    Locations written = Locations.NONE;
    for (Value.Address leaf : leaves) {
      read = read.plus(memory.bit(leaf));
      written = written.plus(memory.bit(moved(leaf, source, target)));
    }
    String what = target.name() + " = " + source.name();
    int used =
        thread.take(
            Step.of(
                    what,
                    cells -> {
                      if (!memory.touch(cells, source, what)
                          || !memory.touch(cells, target, what)) {
                        return 0;
                      }
                      for (Value.Address leaf : leaves) {
                        int value = cells.get(memory.cell(leaf));
                        if (value != 0 && Memory.isKernelState(leaf)) {
                          return 1;
                        }
                        cells.set(memory.cell(moved(leaf, source, target)), value);
                      }
                      return 0;
                    })
                .readingPlain(read.plus(memory.lifeBit(target.object())))
                .writingPlain(written)
                .ordered(Ordering.NONE),
            CFact.MEMORY);
    if (used != 0) {
      throw thread.notModelled(
          "a copy of " + source.name() + ", which has objects of the kernel in it");
    }
  }

  private static Value.Address moved(Value.Address leaf, Value.Address from, Value.Address to) {
    List<Object> rest = leaf.path().elements().subList(from.path().length(), leaf.path().length());
    Value.Address moved = to;
    for (Object one : rest) {
      moved =
          one instanceof Long index
              ? new Value.Address(moved.object(), moved.path().index(index))
              : moved.field(String.valueOf(one));
    }
    return moved;
  }

  private void live(MemoryObject object, boolean begins) {
    Value.Address whole = new Value.Address(object, org.quiesce.drive.value.Path.EMPTY);
    Locations bits = memory.lifeBit(object);
    for (Value.Address leaf : memory.leavesBelow(whole)) {
      bits = Memory.isKernelState(leaf) ? bits : bits.plus(memory.bit(leaf));
    }
    thread.take(
        Step.of(
                object + (begins ? " begins" : " ends"),
                cells -> {
                  if (begins) {
                    memory.begin(cells, object, false);
                  } else {
                    memory.end(cells, object);
                  }
                  return 0;
                })
            .writingPlain(bits)
            .ordered(Ordering.NONE),
        CFact.LIFETIME);
  }
}
