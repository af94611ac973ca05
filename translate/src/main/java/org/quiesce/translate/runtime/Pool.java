package org.quiesce.translate.runtime;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.Cells;

/**
 * The objects of one type that a program may allocate, or the copies of one local variable. Each is
 * used once, so that no stale pointer is mistaken for a new one; when all are used up, the
 * execution is not modelled any further.
 *
 * @param <T> the objects
 */
public final class Pool<T> {
  private final Context context;
  private final String name;
  private final ImmutableList<T> objects;
  private final ImmutableList<Lifetime> homes;

  Pool(
      Context context,
      String tag,
      String name,
      int size,
      boolean stack,
      BiFunction<String, Lifetime, T> maker) {
    this.context = context;
    this.name = name;
    if (!stack) {
      context.allocates(name);
    }
    ImmutableList.Builder<T> made = ImmutableList.builder();
    ImmutableList.Builder<Lifetime> lives = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      Lifetime home = context.home(tag, name, i, stack);
      T object = maker.apply(name + i, home);
      lives.add(home);
      made.add(object);
      context.made(home, object);
      if (stack && object instanceof SharedStruct struct) {
        struct.isOnStack(context.ownFrames());
      }
    }
    this.objects = made.build();
    this.homes = lives.build();
  }

  /** All objects, in the order in which they are handed out. */
  public ImmutableList<T> objects() {
    return objects;
  }

  /** {@code kzalloc()}: the next object, or null if that fails. */
  public @Nullable T allocate(String where) {
    int taken = context.allocate(name, homes);
    if (taken == Context.NO_MEMORY) {
      return null;
    }
    return at(taken, where);
  }

  /** {@code kzalloc()} with {@code __GFP_NOFAIL}. */
  public T allocateNoFail(String where) {
    return at(context.allocateNoFail(name, homes), where);
  }

  /** A local variable is declared. */
  public T enter(String where) {
    ToIntFunction<Cells> effect = context.entering(homes);
    int taken =
        context
            .machine()
            .take(KernelFact.MEMORY_LIFETIME.step(name + " on the stack", effect::applyAsInt));
    T object = at(taken, where);
    context.ownFrames().enter(homes.get(taken));
    return object;
  }

  private T at(int taken, String where) {
    if (taken < 0) {
      throw Context.notModelled(
          where, "more than " + objects.size() + " objects of " + name + " in one execution");
    }
    return objects.get(taken);
  }

  /** A local variable goes out of scope. */
  public void leave(T object) {
    Lifetime home = homes.get(objects.indexOf(object));
    context.ownFrames().leave(home);
    home.end();
  }
}
