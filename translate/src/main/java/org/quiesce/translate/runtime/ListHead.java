package org.quiesce.translate.runtime;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;
import org.quiesce.machine.Renamable;

/**
 * {@code struct list_head}: a list, or an entry's place in one, with the accesses that the kernel
 * makes. Nothing is checked: an entry that is deleted points nowhere, and who follows it there
 * crashes.
 *
 * <p>Source: include/linux/list.h.
 */
public final class ListHead implements Renamable {
  private final Context context;
  private final String name;
  private final @Nullable Lifetime home;
  private final RefVar<Object> next;
  private final RefVar<Object> prev;

  /** {@code LIST_POISON1}, {@code LIST_POISON2}. */
  private static final Opaque POISON = new Opaque("LIST_POISON");

  /**
   * @param home the memory that it is in; null if it is always there
   */
  public ListHead(Context context, String name, @Nullable Lifetime home) {
    this.context = context;
    this.name = name;
    this.home = home;
    this.next = new RefVar<>(context.machine(), name + ".next", null);
    this.prev = new RefVar<>(context.machine(), name + ".prev", null);
  }

  private ListHead read(RefVar<Object> pointer, MemoryOrder order) {
    if (home != null) {
      home.access("a read of " + name);
    }
    Object value = pointer.get(order);
    if (value instanceof ListHead other) {
      return other;
    }
    throw value == null
        ? context.crash(MemoryError.NEVER_SET, "a list that was never initialised: " + name)
        : context.crash(
            MemoryError.POISON, "a list is followed from " + name + ", which was deleted from it");
  }

  private void write(RefVar<Object> pointer, Object value, MemoryOrder order) {
    if (home != null) {
      home.access("a write of " + name);
    }
    pointer.set(value, order);
  }

  /** {@code INIT_LIST_HEAD(list)}. */
  public void init() {
    write(next, this, MemoryOrder.ONCE);
    write(prev, this, MemoryOrder.ONCE);
  }

  /** {@code list->next}. */
  public ListHead next() {
    return read(next, MemoryOrder.PLAIN);
  }

  /** {@code list_empty(head)}. */
  public boolean isEmpty() {
    return first() == null;
  }

  /** The first entry's place, by {@code READ_ONCE}; null if there is none. */
  public @Nullable ListHead first() {
    ListHead first = read(next, MemoryOrder.ONCE);
    return first.equals(this) ? null : first;
  }

  /** {@code list_add(entry, head)}. */
  public void add(ListHead entry) {
    insert(entry, this, read(next, MemoryOrder.PLAIN));
  }

  /** {@code list_add_tail(entry, head)}. */
  public void addTail(ListHead entry) {
    insert(entry, read(prev, MemoryOrder.PLAIN), this);
  }

  private static void insert(ListHead entry, ListHead before, ListHead after) {
    after.write(after.prev, entry, MemoryOrder.PLAIN);
    entry.write(entry.next, after, MemoryOrder.PLAIN);
    entry.write(entry.prev, before, MemoryOrder.PLAIN);
    before.write(before.next, entry, MemoryOrder.ONCE);
  }

  private void unlink() {
    ListHead before = read(prev, MemoryOrder.PLAIN);
    ListHead after = read(next, MemoryOrder.PLAIN);
    after.write(after.prev, before, MemoryOrder.PLAIN);
    before.write(before.next, after, MemoryOrder.ONCE);
  }

  /** {@code list_del(entry)}. */
  public void del() {
    unlink();
    write(next, POISON, MemoryOrder.PLAIN);
    write(prev, POISON, MemoryOrder.PLAIN);
  }

  /** {@code list_del_init(entry)}. */
  public void delInit() {
    unlink();
    init();
  }

  /** {@code list_move(entry, head)}; the entry is this. */
  public void move(ListHead head) {
    unlink();
    head.add(this);
  }

  /** {@code list_move_tail(entry, head)}; the entry is this. */
  public void moveTail(ListHead head) {
    unlink();
    head.addTail(this);
  }

  @Override
  public Object renamed(UnaryOperator<@Nullable Object> renaming) {
    return this;
  }

  @Override
  public String toString() {
    return name;
  }
}
