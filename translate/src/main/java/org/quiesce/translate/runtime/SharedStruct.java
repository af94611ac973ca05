package org.quiesce.translate.runtime;

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
    if (home != null) {
      home.access(what + " of " + path);
    }
  }

  /** A field that holds a number. */
  protected final IntCell number(Machine machine, String name) {
    return new IntCell(this, new IntVar(machine, name, 0));
  }

  /** A field that holds a pointer. */
  protected final <T> RefCell<T> pointer(Machine machine, String name) {
    return new RefCell<>(this, new RefVar<>(machine, name, null));
  }

  /** A field that holds a 64-bit number. */
  protected final RefCell<Long> wide(Machine machine, String name) {
    return new RefCell<>(this, new RefVar<>(machine, name, 0L));
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
