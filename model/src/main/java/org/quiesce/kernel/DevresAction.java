package org.quiesce.kernel;

/**
 * {@code void (*action)(void *)} with its argument, as {@code devm_add_action} takes them: one
 * object for each function and argument, made while the program is set up.
 *
 * <p>Source: include/linux/device/devres.h.
 */
public final class DevresAction {
  private final Kernel kernel;
  private final String name;
  private final Runnable function;
  private final int number;

  public DevresAction(Kernel kernel, String name, Runnable function) {
    this.kernel = kernel;
    this.name = name;
    this.function = function;
    this.number = kernel.machine().intern(this);
  }

  /** What stands for it in a list of entries. */
  int number() {
    return number;
  }

  /** Calls the function, in the caller's context. */
  void run() {
    kernel.machine().run(name, function);
  }

  @Override
  public String toString() {
    return name;
  }
}
