package org.quiesce.translate.generate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.Expr;

/** Semaphores, mutexes, spinlocks, device locks. */
final class LockCalls implements CallGroup {
  /** Class and method. */
  private record Method(String type, String name, boolean tells) {}

  private static final Map<String, Method> METHODS =
      Map.ofEntries(
          Map.entry("down_read", new Method("RwSemaphore", "downRead", false)),
          Map.entry("down_write", new Method("RwSemaphore", "downWrite", false)),
          Map.entry("up_read", new Method("RwSemaphore", "upRead", false)),
          Map.entry("up_write", new Method("RwSemaphore", "upWrite", false)),
          Map.entry("down_read_trylock", new Method("RwSemaphore", "downReadTrylock", true)),
          Map.entry("down_write_trylock", new Method("RwSemaphore", "downWriteTrylock", true)),
          Map.entry("downgrade_write", new Method("RwSemaphore", "downgradeWrite", false)),
          Map.entry("mutex_lock", new Method("Mutex", "lock", false)),
          Map.entry("mutex_unlock", new Method("Mutex", "unlock", false)),
          Map.entry("mutex_trylock", new Method("Mutex", "trylock", true)),
          Map.entry("spin_lock", new Method("SpinLock", "lock", false)),
          Map.entry("spin_lock_irq", new Method("SpinLock", "lockIrq", false)),
          Map.entry("spin_lock_bh", new Method("SpinLock", "lock", false)),
          Map.entry("spin_lock_irqsave", new Method("SpinLock", "lockIrq", false)),
          Map.entry("spin_unlock", new Method("SpinLock", "unlock", false)),
          Map.entry("spin_unlock_irq", new Method("SpinLock", "unlock", false)),
          Map.entry("spin_unlock_bh", new Method("SpinLock", "unlock", false)),
          Map.entry("spin_unlock_irqrestore", new Method("SpinLock", "unlock", false)));

  private static final Map<String, String> GUARDS =
      Map.of(
          "rwsem_read", "guardRead",
          "rwsem_write", "guardWrite",
          "mutex", "guard",
          "spinlock", "guard",
          "spinlock_irq", "guardIrq",
          "spinlock_bh", "guard",
          "spinlock_irqsave", "guardIrq",
          "raw_spinlock", "guard",
          "raw_spinlock_irq", "guardIrq",
          "raw_spinlock_irqsave", "guardIrq");

  private final Arguments arguments;

  LockCalls(Arguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String name = call.name().startsWith("raw_spin_") ? call.name().substring(4) : call.name();
    String mark = Arguments.line(call);
    Method method = METHODS.get(name);
    if (method != null) {
      String java = arguments.object(call, 0, method.type()) + mark + "." + method.name() + "()";
      return method.tells() ? Val.truth(java) : Val.nothing(java);
    }
    return switch (name) {
      case "device_lock" -> Val.nothing(mark + "dev.lock(" + device(call) + ")");
      case "device_unlock" -> Val.nothing(mark + "dev.unlock(" + device(call) + ")");
      case "device_trylock" -> Val.truth(mark + "dev.trylock(" + device(call) + ")");
      case "init_rwsem" -> initialised(call, mark, "RwSemaphore");
      case "mutex_init" -> initialised(call, mark, "Mutex");
      case "spin_lock_init" -> initialised(call, mark, "SpinLock");
      default -> null;
    };
  }

  /** A new lock is free: all there is to do is to see that nobody has this one. */
  private Val initialised(Expr.Call call, String mark, String type) {
    Expressions expressions = arguments.expressions();
    expressions.places().initialises(arguments.argument(call, 0), type);
    return Val.nothing(
        mark
            + "locks.init("
            + arguments.object(call, 0, type)
            + ", "
            + JavaText.literal(call.name())
            + ", "
            + Expressions.where(call.at())
            + ")");
  }

  private String device(Expr.Call call) {
    return arguments.pointer(call, 0, "DevRef");
  }

  private static String type(String kind) {
    return kind.startsWith("rwsem") ? "RwSemaphore" : kind.equals("mutex") ? "Mutex" : "SpinLock";
  }

  /** What {@code guard(kind)(lock)} takes, as a Java expression of type Lock.Held. */
  static String guard(Expressions expressions, At at, String kind, java.util.List<Expr> locks) {
    Arguments arguments = new Arguments(expressions);
    Expr.Call call = new Expr.Call(at, new Expr.Name(at, "guard(" + kind + ")"), locks);
    String method = GUARDS.get(kind);
    boolean redefined =
        java.util.stream.Stream.of(
                "DEFINE_GUARD", "DEFINE_LOCK_GUARD_0", "DEFINE_LOCK_GUARD_1", "DEFINE_CLASS")
            .anyMatch(macro -> expressions.file().hasMacro(macro, kind));
    if (locks.size() != 1 || redefined || method == null && !kind.equals("device")) {
      expressions.unknown(at, "guard(" + kind + ")");
      return "null";
    }
    return method == null
        ? "dev.guard(" + arguments.pointer(call, 0, "DevRef") + ")"
        : arguments.object(call, 0, type(kind)) + "." + method + "()";
  }

  /** A conditional guard's attempt and release; null if the guard is not conditional. */
  static String @Nullable [] attempt(
      Expressions expressions, At at, String kind, java.util.List<Expr> locks) {
    if (!kind.equals("rwsem_read_try")
            && !kind.equals("rwsem_write_try")
            && !kind.equals("mutex_try")
        || locks.size() != 1) {
      return null;
    }
    Expr.Call call = new Expr.Call(at, new Expr.Name(at, "guard(" + kind + ")"), locks);
    String lock = new Arguments(expressions).object(call, 0, type(kind.replace("_try", "")));
    return switch (kind) {
      case "rwsem_read_try" -> new String[] {lock + ".downReadTrylock()", lock + ".upRead()"};
      case "rwsem_write_try" -> new String[] {lock + ".downWriteTrylock()", lock + ".upWrite()"};
      default -> new String[] {lock + ".trylock()", lock + ".unlock()"};
    };
  }
}
