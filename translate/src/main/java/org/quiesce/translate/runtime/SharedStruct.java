package org.quiesce.translate.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.RefVar;
import org.quiesce.machine.Renamable;

/**
 * Base of the classes generated for structs in shared memory, whose state is in cells.
 *
 * <p>A struct at file scope is always there; one that is allocated at run time, or that is a local
 * variable, has a {@link Lifetime}, and every access to a field of it is checked by a step of its
 * own before it. A struct may also stand for an error pointer.
 */
public abstract class SharedStruct implements Renamable {
  private final String path;
  private final @Nullable Lifetime home;
  private final int error;
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Integer> references = new ArrayList<>();
  private final List<SharedStruct> members = new ArrayList<>();
  private @Nullable OwnFrames frames;

  /**
   * @param home when it is there; null if always
   */
  protected SharedStruct(String path, @Nullable Lifetime home) {
    this.path = path;
    this.home = home;
    this.error = 0;
  }

  /** An error pointer. */
  protected SharedStruct(int error) {
    this.path = "ERR_PTR(" + error + ")";
    this.home = null;
    this.error = error;
  }

  /** The memory that it is in; null if it is always there. */
  public final @Nullable Lifetime home() {
    return home;
  }

  /** The error number that an error pointer is, negative; else 0. */
  public final int error() {
    return error;
  }

  /** Something in it is about to be accessed. */
  final void touch(String what) {
    if (home != null && (frames == null || !frames.has(home))) {
      home.access(what + " of " + path);
    }
  }

  /** It is a local variable. */
  final void isOnStack(OwnFrames ownFrames) {
    frames = ownFrames;
    members.forEach(member -> member.isOnStack(ownFrames));
  }

  /** A struct inside it. */
  final void adopt(SharedStruct member) {
    members.add(member);
  }

  /** All its numbers, and all its pointers and wide numbers. */
  final void forEachCell(IntConsumer number, IntConsumer reference) {
    numbers.forEach(number::accept);
    references.forEach(reference::accept);
    members.forEach(member -> member.forEachCell(number, reference));
  }

  /** A field is read to which nothing was stored. */
  final RuntimeException unread() {
    return Context.notModelled(path, "a field is read before anything was stored to it");
  }

  private <T> RefCell<T> reference(RefVar<T> variable) {
    references.add(variable.cell());
    return new RefCell<>(this, variable);
  }

  /** A field that holds a number. */
  protected final IntCell number(Machine machine, String name) {
    IntVar variable = new IntVar(machine, name, 0);
    numbers.add(variable.cell());
    return new IntCell(this, variable);
  }

  /** A field that holds a pointer. */
  protected final <T> RefCell<T> pointer(Machine machine, String name) {
    return reference(new RefVar<>(machine, name, null));
  }

  /** A field that holds a 64-bit number. */
  protected final RefCell<Long> wide(Machine machine, String name) {
    return reference(new RefVar<>(machine, name, 0L));
  }

  @Override
  public final Object renamed(UnaryOperator<@Nullable Object> renaming) {
    return this;
  }

  @Override
  public final String toString() {
    return path;
  }
}
