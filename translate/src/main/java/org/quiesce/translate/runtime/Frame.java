package org.quiesce.translate.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.Local;
import org.quiesce.machine.Machine;

/** The part of a {@link Unit} that is about variables of the running function. */
@SuppressWarnings("TypeParameterUnusedInFormals") // C casts are decided by the translator
public abstract class Frame {
  protected final Context context;
  protected final Kernel kernel;
  protected final Machine machine;

  protected Frame(Context context) {
    this.context = context;
    this.kernel = context.kernel();
    this.machine = context.machine();
  }

  // Locals

  /** A variable that may be assigned to. */
  protected final Local<@Nullable Object> local(@Nullable Object initial) {
    return machine.local(initial);
  }

  /** A variable that is declared without a value. */
  protected final Local<@Nullable Object> local() {
    return machine.local(Uninitialised.VALUE);
  }

  /** A block is entered again: its variable has no value. */
  protected static void forget(Local<@Nullable Object> variable) {
    variable.set(Uninitialised.VALUE);
  }

  /** Reads a variable. */
  protected static <T extends @Nullable Object> T get(
      Local<@Nullable Object> variable, String where) {
    return cast(variable.get(), where);
  }

  @SuppressWarnings("unchecked") // the translator knows the type
  private static <T extends @Nullable Object> T cast(@Nullable Object value, String where) {
    Uninitialised.refuse(value, where);
    return (T) value;
  }

  /** {@code memcpy(&variable, ...)} from memory of the environment's. */
  protected static void copied(Local<@Nullable Object> variable) {
    variable.set(Uninitialised.COPIED);
  }

  /** Reads a variable whose value goes to the device, whatever it is. */
  protected static int copiedOrNumber(Local<@Nullable Object> variable, String where) {
    return variable.get() == Uninitialised.COPIED ? 0 : number(variable, where);
  }

  /** Reads a variable that holds a number. */
  protected static int number(Local<@Nullable Object> variable, String where) {
    return Objects.requireNonNull(Unit.<Integer>get(variable, where));
  }

  /** Reads a variable that holds a 64-bit number. */
  protected static long wide(Local<@Nullable Object> variable, String where) {
    return Objects.requireNonNull(Unit.<Long>get(variable, where));
  }

  /** Writes a variable; the value is the expression's. */
  protected static <T extends @Nullable Object> T set(Local<@Nullable Object> variable, T value) {
    variable.set(value);
    return value;
  }

  /** {@code no_free_ptr(p)}: takes the pointer out. */
  protected static <T extends @Nullable Object> T take(
      Local<@Nullable Object> variable, String where) {
    T value = get(variable, where);
    variable.set(null);
    return value;
  }

  /** The pointer that a {@code __free} variable holds at the end of its scope. */
  @SuppressWarnings("unchecked") // the translator knows the type
  protected static <T> @Nullable T left(Local<@Nullable Object> variable) {
    Object value = variable.get();
    return value == Uninitialised.VALUE ? null : (T) value;
  }

  /** {@code *p} of a pointer to a variable. */
  protected final Local<@Nullable Object> at(@Nullable Local<@Nullable Object> pointer) {
    if (pointer == null) {
      throw context.nullPointer();
    }
    return pointer;
  }

  // Arrays and pointers to numbers

  /** An array on the stack, without values. */
  protected final LocalArray array(String name, int size, int bits) {
    return machine.onStack(new LocalArray(context, name, size, bits));
  }

  /** An array that loses its values because its block is entered again. */
  protected static void forget(LocalArray array) {
    array.forget();
  }

  /** The numbers behind a pointer, this one being among them. */
  private Numbers numbers(Object pointer, long index, String where) {
    if (!(pointer instanceof Numbers numbers)) {
      throw Context.notModelled(where, "a number behind a pointer to " + pointer);
    }
    if (index < 0 || index >= numbers.length()) {
      throw context.crash(
          MemoryError.OUT_OF_BOUNDS, "index " + index + " is out of bounds: " + where);
    }
    return numbers;
  }

  /** {@code pointer[index]}, a number. */
  protected final int numberAt(@Nullable Object pointer, long index, String where) {
    return (int) wideAt(pointer, index, where);
  }

  /** {@code pointer[index]}, a 64-bit number. */
  @SuppressWarnings("unchecked") // a pointer to a number points to a variable that holds one
  protected final long wideAt(@Nullable Object pointer, long index, String where) {
    if (pointer == null) {
      throw context.nullPointer();
    }
    if (pointer instanceof Local<?> variable) {
      requireFirst(index, where);
      Object value = get((Local<@Nullable Object>) variable, where);
      return ((Number) Objects.requireNonNull(value)).longValue();
    }
    return numbers(pointer, index, where).read((int) index);
  }

  /** {@code pointer[index] = value}; the value is the expression's. */
  protected final int setAt(@Nullable Object pointer, long index, String where, int value) {
    store(pointer, index, where, value);
    return value;
  }

  /** {@code pointer[index] = value}; the value is the expression's. */
  protected final long setAt(@Nullable Object pointer, long index, String where, long value) {
    store(pointer, index, where, value);
    return value;
  }

  @SuppressWarnings("unchecked") // a pointer to a number points to a variable that holds one
  private void store(@Nullable Object pointer, long index, String where, Number value) {
    if (pointer == null) {
      throw context.nullPointer();
    }
    if (pointer instanceof Local<?> variable) {
      requireFirst(index, where);
      ((Local<@Nullable Object>) variable).set(value);
    } else {
      numbers(pointer, index, where).write((int) index, value.longValue());
    }
  }

  private static void requireFirst(long index, String where) {
    if (index != 0) {
      throw Context.notModelled(where, "an index behind a pointer to one variable");
    }
  }

  /** A {@code void *} that becomes a pointer to numbers of so many bits. */
  protected static @Nullable Object numbers(@Nullable Object pointer, int bits, String where) {
    boolean fits =
        pointer instanceof Numbers numbers
            ? numbers.bits() == 0 || numbers.bits() == bits
            : pointer == null || bits == 8 && !(pointer instanceof Local);
    if (!fits) {
      throw Context.notModelled(where, pointer + " as a pointer to numbers");
    }
    return pointer;
  }

  /** A pointer that is stored in shared memory. */
  protected static <T> @Nullable T shared(@Nullable T pointer, String where) {
    if (pointer instanceof Machine.StackObject) {
      throw Context.notModelled(where, "a pointer to a local variable in shared memory");
    }
    return pointer;
  }

  // Struct values

  /** A struct on the stack, without a value. */
  protected final StructVar struct(StructType type) {
    return machine.onStack(new StructVar(machine.local(StructValue.uninitialised(type))));
  }

  /** A struct on the stack. */
  protected final StructVar struct(StructValue value) {
    return machine.onStack(new StructVar(machine.local(value)));
  }

  /** A struct that loses its value because its block is entered again. */
  protected static void forget(StructVar variable) {
    variable.set(StructValue.uninitialised(variable.get().type()));
  }

  /** {@code *p} of a pointer to a struct. */
  protected final StructVar at(@Nullable StructVar pointer) {
    if (pointer == null) {
      throw context.nullPointer();
    }
    return pointer;
  }

  /** The whole struct. */
  protected static StructValue load(StructVar variable) {
    return variable.get();
  }

  /** Stores the whole struct. */
  protected static StructValue store(StructVar variable, StructValue value) {
    variable.set(value);
    return value;
  }

  /** A field that holds a number. */
  protected static int number(StructVar variable, int field, String where) {
    Object value = variable.get().raw(field);
    if (value == Uninitialised.VALUE) {
      throw Context.notModelled(where, "a field is read before anything was stored to it");
    }
    return (Integer) Objects.requireNonNull(value);
  }

  /** A field that holds a 64-bit number. */
  protected static long wideOf(StructVar variable, int field, String where) {
    Object value = variable.get().raw(field);
    if (value == Uninitialised.VALUE) {
      throw Context.notModelled(where, "a field is read before anything was stored to it");
    }
    return (Long) Objects.requireNonNull(value);
  }

  /** A field that holds a pointer; one that was never stored to points anywhere. */
  @SuppressWarnings("unchecked") // the translator knows the type
  protected final <T> @Nullable T pointer(StructVar variable, int field, String where) {
    Object value = variable.get().raw(field);
    if (value == Uninitialised.VALUE) {
      throw context.crash(MemoryError.NEVER_SET, "a pointer is used that nobody stored: " + where);
    }
    return (T) value;
  }

  /** Writes a field; the value is the expression's. */
  protected static <T extends @Nullable Object> T set(StructVar variable, int field, T value) {
    variable.set(variable.get().with(field, value));
    return value;
  }
}
