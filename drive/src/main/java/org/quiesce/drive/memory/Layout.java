package org.quiesce.drive.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.NotModelledException;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.ir.StructType;

/**
 * What is known of a program's memory and of what runs in it, over all runs: leaves that have a
 * cell, objects of the kernel that want a thread, objects that turned out to be parts of others.
 * All workers of a search meet new things, so each of its methods is one at a time, and a program
 * is set up {@linkplain #fixed from one that stays as it is}.
 */
public final class Layout {
  private static final int MOST_LEAVES = 4_000;
  private static final int NEXT_ELEMENTS = 128;
  private static final int MOST_ELEMENTS = 16;

  private final Program program;
  private final Set<String> tested;
  private final DataOnly dataOnly;
  private final Coverage coverage;
  private final Parameters parameters;

  /** Where what is met goes; null for here. */
  private final @Nullable Layout live;

  private int growths;
  private final Set<Value.Address> leaves = new LinkedHashSet<>();
  private final Map<String, Set<Object>> found = new LinkedHashMap<>();
  private final Map<String, Value.Address> parts = new HashMap<>();
  private final Map<StructType, Set<String>> used;
  private final Set<String> usedAnywhere;
  private final Set<String> notes = new LinkedHashSet<>();
  private final Map<String, Set<String>> doubts = new LinkedHashMap<>();
  private final Set<String> ran;
  private final Map<String, String> waits;
  private final Set<String> ended;

  private final AtomicBoolean related;
  private final AtomicBoolean outgrown;

  private final Terms terms;

  public Layout(Program program) {
    this(program, Terms.OF_ANY_DRIVER);
  }

  /**
   * @param terms how a contract calls what is checked
   */
  public Layout(Program program, Terms terms) {
    this(program, terms, Set.of());
  }

  /**
   * @param tested names of fields whose number the kernel looks at
   */
  public Layout(Program program, Set<String> tested) {
    this(program, Terms.OF_ANY_DRIVER, tested);
  }

  private Layout(Program program, Terms terms, Set<String> tested) {
    this.tested = Set.copyOf(tested);
    this.live = null;
    this.related = new AtomicBoolean();
    this.outgrown = new AtomicBoolean();
    this.used = new HashMap<>();
    this.usedAnywhere = new LinkedHashSet<>();
    this.ran = ConcurrentHashMap.newKeySet();
    this.waits = new ConcurrentHashMap<>();
    this.ended = ConcurrentHashMap.newKeySet();
    this.program = program;
    this.terms = terms;
    this.dataOnly = terms.exact() ? DataOnly.nothing() : new DataOnly(program, tested);
    this.coverage = new Coverage(program);
    this.parameters = terms.exact() ? Parameters.atDefault() : new Parameters(program);
    for (Function function : program.functions().values()) {
      for (Instruction instruction : function.code()) {
        if (instruction instanceof Instruction.AddressOfField field) {
          usedAnywhere.add(field.field());
          if (field.struct() instanceof StructType struct) {
            used.computeIfAbsent(struct, s -> new LinkedHashSet<>()).add(field.field());
          }
        }
      }
    }
  }

  private Layout(Layout live) {
    this.live = live;
    this.program = live.program;
    this.terms = live.terms;
    this.tested = live.tested;
    this.dataOnly = live.dataOnly;
    this.coverage = live.coverage;
    this.parameters = live.parameters;
    this.used = live.used;
    this.usedAnywhere = live.usedAnywhere;
    this.ran = live.ran;
    this.waits = live.waits;
    this.ended = live.ended;
    this.related = live.related;
    this.outgrown = live.outgrown;
    take(live);
  }

  private void take(Layout other) {
    leaves.addAll(other.leaves);
    other.found.forEach((kind, all) -> found.put(kind, new LinkedHashSet<>(all)));
    parts.putAll(other.parts);
  }

  /**
   * Begins with the memory that another run of the program has met, but for what belongs to threads
   * that may not be there.
   */
  public synchronized void begin(List<Value.Address> met) {
    for (Value.Address leaf : met) {
      if (leaf.object().id().indexOf('@') < 0) {
        leaves.add(leaf);
      }
    }
  }

  /** The same as it is now: what is met later is added to one of them only. */
  public synchronized Layout copy() {
    Layout copy = new Layout(program, terms, tested);
    copy.take(this);
    return copy;
  }

  /**
   * As it is now, for a program that is set up from it: whatever the program meets that is not here
   * is added to this one and ends its run, even if another worker of the search met it before.
   */
  public synchronized Layout fixed() {
    return new Layout(this);
  }

  /** How what is checked is called. */
  public Terms terms() {
    return terms;
  }

  public Program program() {
    return program;
  }

  /** Notes that a run ended because something new was met. */
  public synchronized void grew() {
    growths++;
  }

  /** How many runs ended because something new was met. */
  public synchronized int growths() {
    return growths;
  }

  /** Leaves that have a cell, in the order in which they were met. */
  public synchronized List<Value.Address> leaves() {
    return List.copyOf(leaves);
  }

  /**
   * Adds a leaf, and with it the others of its object that the program names.
   *
   * @throws GrowException always
   */
  public synchronized GrowException add(Value.Address leaf) {
    if (live != null) {
      return live.add(leaf);
    }
    boolean whole =
        leaf.path().isEmpty()
            || leaves.stream().noneMatch(one -> one.object().equals(leaf.object()));
    leaves.add(leaf);
    addNext(leaf);
    if (whole) {
      addAsInTwins(leaf.object());
    }
    if (whole
        && leaf.object().type() != null
        && !String.valueOf(leaf.path().last()).startsWith("#")) {
      addAll(leaf.object(), Path.EMPTY, leaf.object().type());
    }
    refuseTooMany(leaf);
    return new GrowException(leaf.name());
  }

  /** What was met in an object of the same line, of another thread or time, comes up here too. */
  private void addAsInTwins(MemoryObject object) {
    String line = line(object);
    List<Value.Address> twins = new ArrayList<>();
    for (Value.Address one : leaves) {
      if (object.mayEnd()
          && one.object().kind() == object.kind()
          && line(one.object()).equals(line)) {
        twins.add(new Value.Address(object, one.path()));
      }
    }
    leaves.addAll(twins);
  }

  private static String line(MemoryObject object) {
    String id = object.id();
    int thread = id.indexOf('@');
    int instance = id.indexOf('\'');
    int end = thread < 0 ? instance : instance < 0 ? thread : Math.min(thread, instance);
    return end < 0 ? id : id.substring(0, end);
  }

  /** Who goes through an array comes to what follows: a run for each element would be many. */
  private void addNext(Value.Address leaf) {
    if (leaf.path().last() instanceof Long index
        && index >= MOST_ELEMENTS
        && leaf.parent().type() instanceof CType.Array array
        && array.element().isScalar()) {
      for (long i = index + 1; i < Math.min(array.length(), index + NEXT_ELEMENTS); i++) {
        leaves.add(new Value.Address(leaf.object(), leaf.path().parent().index(i)));
      }
    }
  }

  private void refuseTooMany(Value.Address leaf) {
    if (leaves.size() > MOST_LEAVES) {
      throw new NotModelledException(
          leaf.name() + ": not modelled: more than " + MOST_LEAVES + " memory locations");
    }
  }

  private void addAll(MemoryObject object, Path path, CType type) {
    refuseTooMany(new Value.Address(object, path));
    if (type instanceof StructType struct) {
      Set<String> names = used.getOrDefault(struct, Set.of());
      for (StructType.Field field : struct.fields()) {
        if (field.isAnonymous() || names.contains(field.name())) {
          addAll(object, path.field(field.name()), field.type());
        }
      }
    } else if (type instanceof CType.Array array) {
      for (long i = 0; i < array.length() && i < MOST_ELEMENTS; i++) {
        addAll(object, path.index(i), array.element());
      }
    } else if (type.isScalar() && !path.isEmpty()) {
      leaves.add(new Value.Address(object, path));
    }
  }

  /** Which stores put data where nothing but data is kept. */
  public DataOnly dataOnly() {
    return dataOnly;
  }

  /** What whoever loads the module sets. */
  public Parameters parameters() {
    return parameters;
  }

  /** Which instructions have run. */
  public Coverage coverage() {
    return coverage;
  }

  /** Whether the program names a field of this name anywhere. */
  public boolean names(String field) {
    return usedAnywhere.contains(field);
  }

  /** What was found of a kind, such as work items, in the order in which it was met. */
  public synchronized List<Object> found(String kind) {
    return new ArrayList<>(found.getOrDefault(kind, Set.of()));
  }

  /**
   * Notes that there is something of a kind that wants a part of the set-up of its own.
   *
   * @throws GrowException if it was not known
   */
  public synchronized void require(String kind, Object what) {
    if (found.getOrDefault(kind, Set.of()).contains(what)) {
      return;
    }
    Layout to = live == null ? this : live;
    synchronized (to) {
      to.found.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(what);
    }
    throw new GrowException(kind + " " + what);
  }

  /** Notes something that a verdict has to say; once. */
  public synchronized void note(String assumption) {
    if (live == null) {
      notes.add(assumption);
    } else {
      live.note(assumption);
    }
  }

  /**
   * Notes something that was not understood, so that nothing it can touch is proved; once.
   *
   * @param properties ids of what it can touch; none for all
   */
  public synchronized void doubt(String what, String... properties) {
    if (live == null) {
      doubts.putIfAbsent(
          what, Arrays.stream(properties).map(terms::name).collect(Collectors.toUnmodifiableSet()));
    } else {
      live.doubt(what, properties);
    }
  }

  /**
   * What was not understood.
   *
   * @param what with file and line
   * @param properties ids of what it can touch; empty for all
   */
  public record Doubt(String what, Set<String> properties) {
    /** Whether it can touch a property. */
    public boolean touches(String property) {
      return properties.isEmpty() || properties.contains(property);
    }

    @Override
    public String toString() {
      return what;
    }
  }

  /** Notes that an execution came to the end of a bound: with a larger one it goes on. */
  public void outgrow() {
    outgrown.set(true);
  }

  /** Whether a larger bound may decide more. */
  public boolean isOutgrown() {
    return outgrown.get();
  }

  /** Notes that a test was taken of which nobody knows whether it fits others. */
  public void relates() {
    related.set(true);
  }

  /** Whether {@link #relates} was noted. */
  public boolean hasRelated() {
    return related.get();
  }

  /** What was not understood, and where. */
  public synchronized List<Doubt> doubts() {
    return doubts.entrySet().stream().map(one -> new Doubt(one.getKey(), one.getValue())).toList();
  }

  /** Notes that a function of the program was called. */
  public void ran(String function) {
    ran.add(function);
  }

  /** Notes that somebody waits for an object for ever, who may be let go on beyond a bound. */
  public void waitsFor(String what, String object) {
    if (!object.isEmpty()) {
      waits.put(what, object);
    }
  }

  /** Notes that somebody other than the module's loader lets go on who waits for an object. */
  public void endsWaits(String object) {
    ended.add(object);
  }

  /** Waits of which no run has shown that anybody ends them: where, and for what. */
  public List<String> endlessWaits() {
    return waits.entrySet().stream()
        .filter(one -> !ended.contains(one.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The functions of the program that were called in some run. */
  public Set<String> ran() {
    return Set.copyOf(ran);
  }

  /** What verdicts have to say: what was assumed, and where. */
  public synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  /** Where an object really lies, if it turned out to be a part of another. */
  public synchronized Value.@Nullable Address whole(MemoryObject object) {
    return parts.get(object.id());
  }

  /**
   * Notes that somebody else's object is a part of a larger one.
   *
   * @throws GrowException if it was not known
   */
  public synchronized void isPart(MemoryObject object, Value.Address of) {
    if (parts.containsKey(object.id())) {
      return;
    }
    Layout to = live == null ? this : live;
    synchronized (to) {
      to.parts.put(object.id(), of);
    }
    throw new GrowException(object + " is " + of);
  }
}
