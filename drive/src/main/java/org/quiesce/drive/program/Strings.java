package org.quiesce.drive.program;

import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;

/** {@code strlen}, {@code strcpy}, {@code strcmp}: character by character, as C has them. */
final class Strings {
  private static final int LONGEST = 4096;

  private final Process process;

  Strings(Process process) {
    this.process = process;
    process.answer(call -> Value.of(length(call, call.argument(0))), "strlen");
    process.answer(
        call -> {
          copy(call, call.address(0), call.argument(1), LONGEST);
          return call.argument(0);
        },
        "strcpy");
    process.answer(
        call -> {
          Value.Address to = call.address(0);
          copy(call, element(to, length(call, to)), call.argument(1), LONGEST);
          return to;
        },
        "strcat");
    process.answer(
        call -> {
          long most = call.thread().number(call.argument(2), call.name());
          long copied = copy(call, call.address(0), call.argument(1), most);
          for (long i = copied; i < most; i++) {
            call.thread().store(element(call.address(0), i), Value.ZERO);
          }
          return call.argument(0);
        },
        "strncpy");
    process.answer(call -> compare(call, LONGEST), "strcmp");
    process.answer(
        call -> compare(call, call.thread().number(call.argument(2), call.name())), "strncmp");
  }

  private static Value.Address element(Value.Address text, long index) {
    return index == 0
        ? text
        : text.path().endsAtIndex()
            ? new Value.Address(
                text.object(), text.path().parent().index((Long) text.path().last() + index))
            : new Value.Address(text.object(), text.path().index(index));
  }

  private long at(Call call, Value text, long index) {
    CThread thread = call.thread();
    Value one = thread.load(element(thread.address(text, call.name()), index));
    return thread.number(one, "a character of " + call.name() + "()");
  }

  /** Reads a string up to its end: how many characters come before that. */
  long length(Call call, Value text) {
    for (long i = 0; i < LONGEST; i++) {
      if (at(call, text, i) == 0) {
        return i;
      }
    }
    throw process.beyond(call.thread(), "a string of more than " + LONGEST + " characters");
  }

  /** Copies characters up to the end; how many were written. */
  private long copy(Call call, Value.Address to, Value from, long most) {
    for (long i = 0; i < most; i++) {
      long one = at(call, from, i);
      call.thread().store(element(to, i), Value.of(one));
      if (one == 0) {
        return i + 1;
      }
    }
    return most;
  }

  private Value compare(Call call, long most) {
    for (long i = 0; i < most; i++) {
      long left = at(call, call.argument(0), i);
      long right = at(call, call.argument(1), i);
      if (left != right || left == 0) {
        return Value.of(Long.compare(left & 0xff, right & 0xff));
      }
    }
    return Value.ZERO;
  }
}
