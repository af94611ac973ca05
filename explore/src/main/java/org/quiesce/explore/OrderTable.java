package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Footprint;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Ordering;

/**
 * Happens-before: finds the accesses to memory that nothing orders although they are never next at
 * the same time, such as {@code val = 1; WRITE_ONCE(ready, 1)} against {@code if (READ_ONCE(ready))
 * use(val)}.
 *
 * <p>Of every access that may still race it keeps who is ordered after it: threads, and what orders
 * threads (Elmas, Qadeer, Tasiran: Goldilocks, PLDI 2007). That is a function of which conflicting
 * steps came in which order and of nothing else, so whatever search visits every state visits every
 * state with every such function, and finds a race where and only where vector clocks over all
 * schedules do.
 *
 * <p>Of a state that is met in several orders those are enough that are least safe ({@link
 * Order#isNoSaferThan}): each race that another leads to is met from one of them, by the same
 * steps.
 *
 * <p>What orders, by the {@link Ordering} of a step; of cells of kernel objects as well as of
 * memory that the step marks, never of memory that it accesses plainly:
 *
 * <ul>
 *   <li>{@code RELEASE} with the {@code ACQUIRE} that reads its value, also through
 *       read-modify-writes in between; any other store to it ends that.
 *   <li>{@code FULL} on memory is both, and a barrier on both sides; one that writes nothing (a
 *       {@code cmpxchg} that fails) acquires only.
 *   <li>{@code FULL} on a kernel object is an access under the object's own lock: it comes after
 *       all {@code FULL} steps that wrote what it reads or writes, and after those that read what
 *       it writes.
 *   <li>{@code UNLOCK} with a {@code LOCK}, and with a {@code TRYLOCK} that takes the lock; one
 *       that fails to orders nothing, and readers are not ordered among each other.
 *   <li>A barrier for writes with a relaxed store after it, a barrier for reads with a relaxed load
 *       before it.
 *   <li>{@code NONE} nothing, {@code LOCAL} nothing.
 * </ul>
 *
 * <p>Where all conflicting steps are ordered so, two accesses that nothing orders are next at the
 * same time in some schedule, and there is nothing to look for here: see {@link Automaton#relaxed}.
 *
 * <p><b>Exact</b> is the relation just described: no race of it is missed, and none is told that it
 * does not have. <b>Conservative</b>, so that races may be missed, is what steps say of themselves:
 * a primitive of which nothing is said is {@code FULL}; a relaxed change of an object of the kernel
 * that is not memory (a reference taken) is taken to be under the object's lock; a {@code cmpxchg}
 * that fails acquires; a barrier for writes orders reads before it too, and one for reads writes
 * after it; a waiter is ordered after all that its guard looked at. That a value depends on another
 * ({@code READ_ONCE} of a pointer, and what it points to) is not seen here: who reads it so has to
 * say {@code ACQUIRE}. That a branch depends on a value orders nothing.
 */
final class OrderTable {
  private static final int KINDS = AccessKind.ALL.length;

  /** Who can be ordered, of each thread: itself, its later relaxed stores, its next barrier. */
  private static final int PER_THREAD = 3;

  /** What can be ordered, of each cell: see {@link Part}. */
  private enum Part {
    /** Whoever reads or writes it. */
    WRITERS,
    /** Whoever writes it. */
    READERS,
    /** Whoever takes the lock. */
    UNLOCKERS,
    /** Whoever takes the lock alone. */
    SHARERS
  }

  private final Automaton automaton;
  private final int threads;
  private final Map<Integer, Integer> elements = new HashMap<>();
  private final List<Integer> cellsOfElements = new ArrayList<>();
  private final Map<Order.Content, Order> known = new HashMap<>();
  private volatile Order[] byNumber = new Order[64];
  private int size;

  private record StepKey(Node node, Noted noted) {}

  private record StepContent(
      int thread, Footprint footprint, boolean fences, boolean publishes, List<Bitset> sets) {}

  @SuppressWarnings("ArrayRecordComponent") // compared by content below
  private record Bitset(long[] words) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Bitset set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(words);
    }
  }

  private final Map<StepKey, OrderedStep> steps = new ConcurrentHashMap<>();
  private final Map<StepContent, OrderedStep> contents = new HashMap<>();
  private final @Nullable LaterAccesses later;

  /** Keeps all accesses. */
  OrderTable(Automaton automaton) {
    this(automaton, null);
  }

  /**
   * @param later what accesses can still come, so that those that no longer matter are left out;
   *     null to keep all
   */
  OrderTable(Automaton automaton, @Nullable LaterAccesses later) {
    this.automaton = automaton;
    this.threads = automaton.threads();
    this.later = later;
    intern(new Order.Content(new int[0], new long[0][]));
  }

  /** No accesses. */
  Order none() {
    return byNumber[0];
  }

  Order get(int number) {
    return byNumber[number];
  }

  private synchronized Order intern(Order.Content content) {
    Order mine = known.get(content);
    if (mine == null) {
      mine = new Order(size, content);
      known.put(content, mine);
      if (size == byNumber.length) {
        byNumber = Arrays.copyOf(byNumber, 2 * size);
      }
      byNumber[size++] = mine;
      bytes += 100 + content.accesses().length * 60L;
    }
    return mine;
  }

  private volatile long bytes;

  long bytes() {
    return bytes;
  }

  // --- What a step does

  /** What a step orders, as it was taken. */
  OrderedStep step(Node node, Noted noted) {
    StepKey asked = new StepKey(node, noted);
    OrderedStep mine = steps.get(asked);
    if (mine == null) {
      mine = make(node, noted);
      steps.put(new StepKey(node, noted.copy()), mine);
    }
    return mine;
  }

  private synchronized OrderedStep make(Node node, Noted noted) {
    Ordering ordering = Objects.requireNonNull(node.step).ordering();
    Footprint footprint = node.footprint;
    Sets sets = new Sets();
    for (int cell = 0; cell < automaton.cells(); cell++) {
      boolean awaited = Bits.has(noted.awaited, cell);
      boolean read = Bits.has(noted.read, cell);
      boolean written = Bits.has(noted.written, cell);
      if (awaited || read || written) {
        Locations place = automaton.declarations().location(cell);
        boolean plain = footprint.plain().meets(place);
        boolean marked =
            footprint.markedReads().meets(place) || footprint.markedWrites().meets(place);
        if (marked) {
          boolean both = footprint.markedReads().meets(place);
          sets.memory(ordering, cell, awaited || read, written, both);
        } else if (!plain && !node.plain) {
          sets.object(ofObjects(ordering, footprint), cell, awaited, read, written);
        }
      }
    }
    sets.fence(ordering);
    StepContent content =
        new StepContent(
            node.thread,
            later == null ? footprint : later.tracked(node),
            sets.fences,
            sets.publishes,
            List.of(
                new Bitset(sets.acquires),
                new Bitset(sets.awaits),
                new Bitset(sets.forgets),
                new Bitset(sets.releases),
                new Bitset(sets.relays)));
    return contents.computeIfAbsent(
        content,
        unused ->
            new OrderedStep(
                node.thread,
                content.footprint(),
                sets.fences,
                sets.publishes,
                sets.acquires,
                sets.awaits,
                sets.forgets,
                sets.releases,
                sets.relays));
  }

  /**
   * What a step is ordered against by objects of the kernel. A relaxed one that writes no memory
   * takes a reference or the like, which is taken to be under the object's lock; one that does
   * keeps books on it.
   */
  private static Ordering ofObjects(Ordering ordering, Footprint footprint) {
    return switch (ordering) {
      case NONE, ACQUIRE, RELEASE -> footprint.writes().isEmpty() ? Ordering.FULL : Ordering.NONE;
      case TRYLOCK -> Ordering.LOCK;
      case TRYLOCK_SHARED -> Ordering.LOCK_SHARED;
      default -> ordering;
    };
  }

  private final class Sets {
    private boolean fences;
    private boolean publishes;
    private long[] acquires = Bits.NONE;
    private long[] awaits = Bits.NONE;
    private long[] forgets = Bits.NONE;
    private long[] releases = Bits.NONE;
    private long[] relays = Bits.NONE;

    void fence(Ordering ordering) {
      fences |= ordering == Ordering.FENCE || ordering == Ordering.FENCE_READS;
      publishes |= ordering == Ordering.FENCE || ordering == Ordering.FENCE_WRITES;
    }

    /**
     * @param both whether the step is a read-modify-write, where it writes
     */
    void memory(Ordering ordering, int cell, boolean read, boolean written, boolean both) {
      boolean full = ordering == Ordering.FULL || ordering.locks() || ordering.unlocks();
      if (written && !both) {
        forgets = Bits.with(forgets, element(cell, Part.WRITERS));
      }
      if (written && (full || ordering == Ordering.RELEASE)) {
        releases = Bits.with(releases, element(cell, Part.WRITERS));
      } else if (written) {
        relays = Bits.with(relays, element(cell, Part.WRITERS));
      }
      if ((read || both) && (full || ordering == Ordering.ACQUIRE)) {
        acquires = Bits.with(acquires, element(cell, Part.WRITERS));
      } else if (read || both) {
        awaits = Bits.with(awaits, element(cell, Part.WRITERS));
      }
      fences |= ordering == Ordering.FULL && written;
      publishes |= ordering == Ordering.FULL && written;
    }

    void object(Ordering ordering, int cell, boolean awaited, boolean read, boolean written) {
      switch (ordering) {
        case FULL -> {
          if (awaited || read || written) {
            acquire(cell, Part.WRITERS);
          }
          if (awaited || written) {
            acquire(cell, Part.UNLOCKERS);
            acquire(cell, Part.SHARERS);
          }
          if (written) {
            acquire(cell, Part.READERS);
            release(cell, Part.WRITERS);
          } else {
            release(cell, Part.READERS);
          }
        }
        case LOCK, LOCK_SHARED -> {
          if (awaited || written) {
            acquire(cell, Part.WRITERS);
            acquire(cell, Part.UNLOCKERS);
          }
          if (written) {
            acquire(cell, Part.READERS);
          }
          if ((awaited || written) && ordering == Ordering.LOCK) {
            acquire(cell, Part.SHARERS);
          }
        }
        case UNLOCK -> {
          if (written) {
            release(cell, Part.UNLOCKERS);
          }
        }
        case UNLOCK_SHARED -> {
          if (written) {
            release(cell, Part.SHARERS);
          }
        }
        case NONE, LOCAL, FENCE, FENCE_READS, FENCE_WRITES -> {
          // Objects of the kernel are not ordered by these.
        }
        default -> throw new IllegalStateException("an ordering that is not known: " + ordering);
      }
    }

    private void acquire(int cell, Part part) {
      acquires = Bits.with(acquires, element(cell, part));
    }

    private void release(int cell, Part part) {
      releases = Bits.with(releases, element(cell, part));
    }
  }

  private int itself(int thread) {
    return thread;
  }

  private int stores(int thread) {
    return threads + thread;
  }

  private int barrier(int thread) {
    return 2 * threads + thread;
  }

  /** Called under the lock. */
  private int element(int cell, Part part) {
    int key = cell * Part.values().length + part.ordinal();
    Integer mine = elements.get(key);
    if (mine == null) {
      mine = PER_THREAD * threads + cellsOfElements.size();
      elements.put(key, mine);
      cellsOfElements.add(key);
    }
    return mine;
  }

  // --- What follows

  /** What a step leads to. */
  Order.Next after(Order order, OrderedStep step) {
    return order.after(step, s -> compute(order, s));
  }

  private Order.Next compute(Order order, OrderedStep step) {
    int me = itself(step.thread());
    boolean races = false;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Entry entry = new Entry(order.access(i), order.known(i));
      if (step.fences() && entry.has(barrier(step.thread())) || entry.meets(step.acquires())) {
        entry.add(me);
      }
      if (entry.meets(step.awaits())) {
        entry.add(barrier(step.thread()));
      }
      AccessKind kind = AccessKind.ALL[entry.access % KINDS];
      Locations place = Locations.of(entry.access / KINDS);
      boolean covered = false;
      for (AccessKind mine : AccessKind.ALL) {
        if (mine.of(step.footprint()).meets(place)) {
          races |= mine.conflictsWith(kind) && !entry.has(me);
          covered |= mine.covers(kind) && entry.has(me);
        }
      }
      if (!covered) {
        entries.add(entry);
      }
    }
    for (AccessKind mine : AccessKind.ALL) {
      mine.of(step.footprint())
          .forEach(
              place ->
                  entries.add(new Entry(place * KINDS + mine.ordinal(), Bits.with(Bits.NONE, me))));
    }
    for (Entry entry : entries) {
      if (step.publishes() && entry.has(me)) {
        entry.add(stores(step.thread()));
      }
      entry.remove(step.forgets());
      if (entry.has(me)) {
        entry.addAll(step.releases());
      }
      if (entry.has(stores(step.thread()))) {
        entry.addAll(step.relays());
      }
    }
    return new Order.Next(intern(entries), races);
  }

  private Order intern(List<Entry> entries) {
    if (entries.isEmpty()) {
      return none();
    }
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(null);
    int n = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (i == 0 || sorted.get(i).compareTo(sorted.get(n - 1)) != 0) {
        sorted.set(n++, sorted.get(i));
      }
    }
    int[] accesses = new int[n];
    long[][] sets = new long[n][];
    for (int i = 0; i < n; i++) {
      accesses[i] = sorted.get(i).access;
      sets[i] = sorted.get(i).known;
    }
    return intern(new Order.Content(accesses, sets));
  }

  /** One access, being worked on. */
  private static final class Entry implements Comparable<Entry> {
    private final int access;
    private long[] known;

    Entry(int access, long[] known) {
      this.access = access;
      this.known = known;
    }

    boolean has(int element) {
      return Bits.has(known, element);
    }

    boolean meets(long[] set) {
      return Bits.meet(known, set);
    }

    void add(int element) {
      if (!has(element)) {
        known = Bits.with(known, element);
      }
    }

    void addAll(long[] set) {
      known = Bits.plus(known, set);
    }

    void remove(long[] set) {
      if (meets(set)) {
        known = Bits.minus(known, set);
      }
    }

    @Override
    public int compareTo(Entry other) {
      int byAccess = Integer.compare(access, other.access);
      return byAccess != 0 ? byAccess : Arrays.compare(known, other.known);
    }
  }

  // --- What still matters

  /**
   * The accesses that can still race, from where the threads are: there is a thread that is not
   * ordered after them and may yet access the same. Threads that have ended are forgotten.
   */
  Order live(Order order, Node[] nodes) {
    if (later == null || order.isEmpty()) {
      return order;
    }
    List<Entry> entries = new ArrayList<>(order.size());
    boolean changed = false;
    for (int i = 0; i < order.size(); i++) {
      Entry entry = new Entry(order.access(i), order.known(i));
      if (matters(entry, nodes)) {
        entries.add(entry);
        for (Node node : nodes) {
          if (node.ended() && ofThread(entry, node.thread)) {
            entry.known = Bits.minus(entry.known, ofThread(node.thread));
            changed = true;
          }
        }
      } else {
        changed = true;
      }
    }
    return changed ? intern(entries) : order;
  }

  private boolean ofThread(Entry entry, int thread) {
    return entry.has(itself(thread)) || entry.has(stores(thread)) || entry.has(barrier(thread));
  }

  private long[] ofThread(int thread) {
    return Bits.with(
        Bits.with(Bits.with(Bits.NONE, itself(thread)), stores(thread)), barrier(thread));
  }

  private boolean matters(Entry entry, Node[] nodes) {
    for (Node node : nodes) {
      if (!node.ended()
          && !entry.has(itself(node.thread))
          && Objects.requireNonNull(later)
              .conflict(node, entry.access / KINDS, AccessKind.ALL[entry.access % KINDS])) {
        return true;
      }
    }
    return false;
  }

  // --- Other names

  /** How threads, cells and locations are renamed. */
  interface Names {
    int thread(int thread);

    int cell(int cell);

    int location(int location);
  }

  /** The same with other names of threads, cells and locations. */
  Order renamed(Order order, Names names) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      int access = order.access(i);
      long[] set = Bits.NONE;
      for (int e = 0; e < order.known(i).length * Long.SIZE; e++) {
        set = Bits.has(order.known(i), e) ? Bits.with(set, renamed(e, names)) : set;
      }
      entries.add(new Entry(names.location(access / KINDS) * KINDS + access % KINDS, set));
    }
    return intern(entries);
  }

  private synchronized int renamed(int element, Names names) {
    if (element < PER_THREAD * threads) {
      return element / threads * threads + names.thread(element % threads);
    }
    int key = cellsOfElements.get(element - PER_THREAD * threads);
    int parts = Part.values().length;
    return element(names.cell(key / parts), Part.values()[key % parts]);
  }
}
