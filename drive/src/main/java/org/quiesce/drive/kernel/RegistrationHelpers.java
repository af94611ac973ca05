package org.quiesce.drive.kernel;

import java.util.List;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;

/**
 * Calls around registrations: {@code single_open} and {@code seq_read}, {@code simple_open}, {@code
 * kfree_rcu}, the managed rtc device.
 *
 * <p>Source: fs/seq_file.c (single_open, seq_read), fs/libfs.c (simple_open), drivers/rtc/class.c
 * (__devm_rtc_register_device).
 */
final class RegistrationHelpers {
  /** Where a file keeps on which queue somebody polls. */
  private static final String POLLED = "$polled";

  /** State of a character device that was initialised, and of one whose reference was put. */
  private static final int HELD = 2;

  private static final int PUT = 1;

  private final Kernel kernel;
  private final CardValues values;
  private final Memory memory;

  RegistrationHelpers(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    this.values = new CardValues(kernel);
    kernel.answer(call -> singleOpen(call), "single_open", "single_open_size");
    kernel.answer(call -> seqRead(call), "seq_read", "seq_read_iter");
    kernel.answer(call -> Value.ZERO, "single_release", "seq_lseek", "seq_release");
    kernel.answer(call -> Value.ZERO, "nonseekable_open", "stream_open", "generic_file_open");
    kernel.answer(call -> simpleOpen(call), "simple_open");
    kernel.answer(call -> attributeOpen(call), "simple_attr_open");
    kernel.answer(call -> attributeRead(call), "simple_attr_read", "debugfs_attr_read");
    kernel.answer(call -> attributeWrite(call), "simple_attr_write", "debugfs_attr_write");
    kernel.answer(call -> Value.ZERO, "simple_attr_release");
    kernel.answer(call -> pollWait(call), "poll_wait");
    kernel.answer(
        call -> {
          if (call.argument(0) instanceof Value.Address) {
            kernel.registrations().register(call.thread(), "kfree_rcu", List.of(call.argument(0)));
          }
          return Value.ZERO;
        },
        "__qz_kfree_rcu");
    kernel.answer(call -> initialise(call), "cdev_init");
    Handler end = kernel.handler("cdev_del");
    kernel.answer(call -> delete(call, end), "cdev_del");
    kernel.answer(call -> rtnl(call, "mutex_lock"), "rtnl_lock");
    kernel.answer(call -> rtnl(call, "mutex_trylock"), "rtnl_trylock");
    kernel.answer(
        call -> {
          Value result = rtnl(call, "mutex_unlock");
          kernel.registrations().unlocked(call.thread(), "rtnl_mutex");
          return result;
        },
        "rtnl_unlock");
    kernel.answer(call -> rtc(call, 1), "__devm_rtc_register_device");
    kernel.answer(call -> rtc(call, 0), "devm_rtc_register_device");
    kernel.answer(call -> pdeData(call), "pde_data", "PDE_DATA");
    kernel.answer(call -> kernel.registrations().findInterface(call), "usb_find_interface");
  }

  // --- Files made of one function

  private Value singleOpen(Call call) {
    if (kernel.fails(call)) {
      return Value.of(-12);
    }
    Value.Address file = call.address(0);
    values.write(call.thread(), file.field("$seq").field("$show"), call.argument(1));
    values.write(call.thread(), file.field("$seq").field("private"), call.argument(2));
    values.write(call.thread(), file.field("private_data"), file.field("$seq"));
    return Value.ZERO;
  }

  private Value seqRead(Call call) {
    Value.Address seq = call.address(0).field("$seq");
    Value show = values.read(call.thread(), seq.field("$show"));
    if (show instanceof Value.Code) {
      call.thread().callValue(show, List.of(seq, Value.ZERO), "show");
    } else {
      memory.layout().doubt(call.thread().at() + ": seq_read() of a file with iterators");
    }
    return call.thread().fresh(call.name());
  }

  private Value simpleOpen(Call call) {
    Value data = values.read(call.thread(), call.address(0).field("i_private"));
    values.write(call.thread(), call.address(1).field("private_data"), data);
    return Value.ZERO;
  }

  /** A file of one number that one function gets and another sets. */
  private Value attributeOpen(Call call) {
    Value data = values.read(call.thread(), call.address(0).field("i_private"));
    Value.Address file = call.address(1);
    values.write(call.thread(), file.field("$attr").field("data"), data);
    values.write(call.thread(), file.field("$attr").field("get"), call.argument(2));
    values.write(call.thread(), file.field("$attr").field("set"), call.argument(3));
    return Value.ZERO;
  }

  private Value attributeRead(Call call) {
    return attribute(
        call,
        "get",
        new Value.Address(
            new MemoryObject("number of " + call.thread().name(), MemoryObject.Kind.OUTSIDE, null),
            Path.EMPTY));
  }

  private Value attributeWrite(Call call) {
    return attribute(call, "set", call.thread().another("argument 1"));
  }

  private Value attribute(Call call, String which, Value number) {
    CThread thread = call.thread();
    Value.Address attribute = call.address(0).field("$attr");
    Value function = values.read(thread, attribute.field(which));
    if (function instanceof Value.Code) {
      Value data = values.read(thread, attribute.field("data"));
      thread.callValue(function, List.of(data, number), which);
    }
    return thread.fresh(call.name());
  }

  /** Whoever polls waits on a queue until {@link #pollDone}, after the file's function. */
  private Value pollWait(Call call) {
    if (call.argument(1) instanceof Value.Address queue) {
      Value.Address whole = call.thread().address(queue, call.name());
      int state = memory.state(whole, "wait");
      String what = call.text(whole);
      call.thread()
          .step(
              KFact.WAIT,
              what,
              cells -> {
                kernel.use(cells, whole, state, what);
                return 0;
              });
      values.write(call.thread(), call.address(0).field(POLLED), whole);
    }
    return Value.ZERO;
  }

  /**
   * Takes who polls off the queue again, which has to be there.
   *
   * <p>Source: fs/select.c (poll_freewait).
   */
  static void pollDone(Kernel kernel, CThread thread, Value.Address file) {
    CardValues values = new CardValues(kernel);
    if (values.read(thread, file.field(POLLED)) instanceof Value.Address queue) {
      String what = "poll_freewait(" + queue.name() + ")";
      thread.step(
          KFact.WAIT,
          what,
          cells -> {
            kernel.memory().touch(cells, queue, what);
            return 0;
          });
      values.write(thread, file.field(POLLED), Value.ZERO);
    }
  }

  private Value pdeData(Call call) {
    return values.read(call.thread(), call.address(0).field("i_private"));
  }

  // --- Character devices

  private Value initialise(Call call) {
    Value.Address device = call.address(0);
    values.write(call.thread(), device.field("ops"), call.argument(1));
    reference(call, device, HELD);
    return Value.ZERO;
  }

  /**
   * Drops the reference that {@code cdev_init} gave: right also where {@code cdev_add} has failed.
   *
   * <p>Source: fs/char_dev.c (cdev_del).
   */
  private Value delete(Call call, Handler end) {
    Value.Address device = call.address(0);
    boolean held = reference(call, device, PUT) == HELD;
    return held && !kernel.registrations().isLive(call.thread(), call.name(), device)
        ? Value.ZERO
        : end.answer(call);
  }

  private int reference(Call call, Value.Address device, int to) {
    int state = memory.state(device, "cdev");
    String what = call.text(device);
    return call.thread()
        .step(
            KFact.REGISTRATION,
            what,
            cells -> {
              if (!memory.touch(cells, device, what)) {
                return 0;
              }
              int before = cells.get(state);
              cells.set(state, to);
              return before;
            });
  }

  /** The lock of network configuration, under which devices are registered, opened and closed. */
  private Value rtnl(Call call, String as) {
    Value.Address lock =
        new Value.Address(
            new MemoryObject("rtnl_mutex", MemoryObject.Kind.OUTSIDE, null), Path.EMPTY);
    return kernel.answer(new Call(call.thread(), as, List.of(lock), List.of(), null));
  }

  // --- rtc

  /** The rtc device is registered; what unregisters it is managed by its parent. */
  private Value rtc(Call call, int index) {
    CThread thread = call.thread();
    Value.Address rtc = call.address(index);
    Value result = kernel.registrations().register(thread, "__rtc_register", List.of(rtc));
    int state = memory.state(rtc, "managed");
    int number =
        thread.take(
            org.quiesce.machine.Step.of("managed?", cells -> cells.get(state)).observingReference(),
            KFact.DEVRES);
    if (result.equals(Value.ZERO)
        && number != 0
        && memory.machine().value(number) instanceof Value.Address device) {
      kernel
          .devres()
          .add(
              new Call(thread, call.name(), List.of(device), List.of(), null),
              new Devres.Entry("__rtc_unregister", List.of(rtc)));
    }
    return result;
  }
}
