package org.quiesce.explore;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/**
 * What the guards of several local states of one thread have in common if they are the same
 * function: made by the same lambda of the same captured values, so that they hold in the same
 * states.
 *
 * <p>Captured values are compared by {@code equals}: numbers, records, and the objects of a
 * program, which are made once. An object that each run of a body makes anew equals nothing, and
 * the guard is then nobody else's.
 */
final class GuardKind {
  /** Number among the kinds of its thread; -1 beyond the most that are told apart. */
  final int number;

  /** Any of them. */
  final Step.Guard guard;

  /** The cells that were seen to be read when one of them was evaluated. */
  final Touched touched;

  private GuardKind(int number, Step.Guard guard, AtomicLong growth) {
    this.number = number;
    this.guard = guard;
    this.touched = new Touched(growth);
  }

  /** All kinds of a program's guards. */
  static final class Table {
    /** So many are a word of bits. */
    private static final int MOST = Long.SIZE;

    /** More of one lambda come of objects that are made anew each time. */
    private static final int MOST_OF_A_CLASS = 16;

    private record Key(int thread, Class<?> made, List<Object> captured) {}

    private record Made(int thread, Class<?> by) {}

    /** Stands for null among captured values. */
    private enum Nothing {
      NOTHING
    }

    private final AtomicLong growth;
    private final Map<Key, GuardKind> kinds = new HashMap<>();
    private final Map<Made, Integer> counts = new HashMap<>();
    private final GuardKind[][] perThread = new GuardKind[Program.MOST_THREADS][MOST];
    private final int[] size = new int[Program.MOST_THREADS];
    private final Map<Class<?>, Field[]> fields = new HashMap<>();

    Table(AtomicLong growth) {
      this.growth = growth;
    }

    /** The kind of a thread's guard. */
    GuardKind of(int thread, Step.Guard guard) {
      List<Object> captured = captured(guard);
      if (captured == null) {
        return new GuardKind(-1, guard, growth);
      }
      Key key = new Key(thread, guard.getClass(), captured);
      GuardKind known = kinds.get(key);
      if (known != null) {
        return known;
      }
      int number = size[thread];
      int alike = counts.merge(new Made(thread, guard.getClass()), 1, Integer::sum);
      if (number >= MOST || alike > MOST_OF_A_CLASS) {
        return new GuardKind(-1, guard, growth);
      }
      GuardKind made = new GuardKind(number, guard, growth);
      perThread[thread][number] = made;
      size[thread]++;
      kinds.put(key, made);
      return made;
    }

    /** One that {@link #of} gave. */
    GuardKind get(int thread, int number) {
      return perThread[thread][number];
    }

    /** The values that a lambda captured; null if they cannot be looked at. */
    private @Nullable List<Object> captured(Object lambda) {
      List<Object> values = new ArrayList<>();
      try {
        for (Field field : fields.computeIfAbsent(lambda.getClass(), Table::open)) {
          Object value = field.get(lambda);
          if (value == null) {
            values.add(Nothing.NOTHING);
          } else {
            boolean made = value.getClass().isHidden();
            values.add(made ? List.of(value.getClass(), inner(value)) : value);
          }
        }
      } catch (IllegalAccessException | RuntimeException e) {
        return null;
      }
      return values;
    }

    private List<Object> inner(Object lambda) {
      List<Object> values = captured(lambda);
      if (values == null) {
        throw new IllegalStateException("a lambda whose captured values cannot be looked at");
      }
      return values;
    }

    private static Field[] open(Class<?> type) {
      List<Field> all = new ArrayList<>();
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          all.add(field);
        }
      }
      return all.toArray(new Field[0]);
    }
  }
}
