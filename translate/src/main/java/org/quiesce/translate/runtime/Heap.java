package org.quiesce.translate.runtime;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.KernelFact;

/** {@code kfree()} and error pointers. */
public final class Heap {
  private final Context context;

  Heap(Context context) {
    this.context = context;
  }

  /** {@code kfree(p)} of an object that {@code kzalloc} gave; NULL is fine. */
  public void free(@Nullable Object pointer, String where) {
    if (pointer == null) {
      return;
    }
    if (pointer instanceof SharedStruct struct && struct.error() != 0) {
      throw context.crash(MemoryError.ERROR_POINTER, "kfree() of an error pointer");
    }
    if (pointer instanceof SharedStruct struct && struct.home() != null) {
      context.free(struct);
      return;
    }
    throw Context.notModelled(where, "kfree() of something that was not allocated");
  }

  /** {@code kmalloc()}: nobody knows what is in there. */
  public <T extends SharedStruct> @Nullable T uninitialised(@Nullable T made) {
    if (made != null) {
      int nothing = context.machine().intern(Uninitialised.VALUE);
      context.note(
          KernelFact.MEMORY_LIFETIME,
          "the contents of " + made,
          cells ->
              made.forEachCell(
                  number -> cells.set(number, IntCell.NOTHING),
                  reference -> cells.set(reference, nothing)));
    }
    return made;
  }

  /** {@code IS_ERR_OR_NULL(p)}. */
  public boolean isErrorOrNull(@Nullable Object pointer) {
    return pointer == null || errorOf(pointer) != 0;
  }

  /** {@code devm_kzalloc(dev, ...)}: freed with the other devres of the device. */
  public <T> @Nullable T managed(
      Devices devices, @Nullable DevRef dev, @Nullable T made, String where) {
    if (made == null) {
      return null;
    }
    int error =
        devices.addActionOrReset(
            dev, context.fn("devm_kzalloc", arguments -> freed(arguments[0], where)), made);
    return error == 0 ? made : null;
  }

  private @Nullable Object freed(@Nullable Object pointer, String where) {
    free(pointer, where);
    return null;
  }

  /** A number as a pointer; 0 is NULL. */
  public @Nullable Object boxed(long number) {
    return number == 0 ? null : Long.valueOf(number);
  }

  /** A pointer that was a number. */
  public long number(@Nullable Object pointer, String where) {
    if (pointer == null) {
      return 0;
    }
    if (pointer instanceof Long number) {
      return number;
    }
    throw Context.notModelled(where, "a pointer as a number");
  }

  /** The error number of a pointer; 0 if it is none. */
  private int errorOf(@Nullable Object pointer) {
    if (pointer instanceof SharedStruct struct) {
      return struct.error();
    }
    if (pointer instanceof DevRef dev) {
      return dev.owner() instanceof ErrPtr error ? error.error() : 0;
    }
    if (pointer == null) {
      return 0;
    }
    return pointer instanceof ErrPtr error ? error.error() : context.errorOf(pointer);
  }

  /** {@code IS_ERR(p)}. */
  public boolean isErr(@Nullable Object pointer) {
    return errorOf(pointer) != 0;
  }

  /** {@code PTR_ERR(p)} of an error pointer. */
  public int error(@Nullable Object pointer, String where) {
    int error = errorOf(pointer);
    if (error == 0) {
      throw Context.notModelled(where, "PTR_ERR() of a pointer that is no error");
    }
    return error;
  }

  /** {@code PTR_ERR_OR_ZERO(p)}. */
  public int errorOrZero(@Nullable Object pointer) {
    return errorOf(pointer);
  }

  /** {@code ERR_PTR(error)} where nobody looks behind the pointer. */
  public Object pointer(int error, String where) {
    return new ErrPtr(valid(error, where));
  }

  /** {@code ERR_PTR(error)} as a device. */
  public DevRef device(int error, String where) {
    return new DevRef(new ErrPtr(valid(error, where)));
  }

  /** {@code ERR_PTR(error)} as a pointer to a struct, one object for each number. */
  public <T extends SharedStruct> T struct(
      Class<T> type, int error, java.util.function.IntFunction<T> maker, String where) {
    return context.error(type, valid(error, where), maker);
  }

  private static int valid(int error, String where) {
    if (error >= 0 || error < -4095) {
      throw Context.notModelled(where, "ERR_PTR(" + error + ")");
    }
    return error;
  }
}
