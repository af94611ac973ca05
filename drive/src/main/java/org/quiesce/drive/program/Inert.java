package org.quiesce.drive.program;

import java.util.TreeSet;
import org.quiesce.drive.value.Range;
import org.quiesce.drive.value.Value;

/** Calls that change nothing that is looked at: output, sleep, the time. */
final class Inert {
  Inert(Process process) {
    process.answer(
        call ->
            call.thread()
                .freshWithin(call.name(), new Range(-1, Integer.MAX_VALUE, new TreeSet<>(), 0)),
        "printf",
        "fprintf",
        "dprintf",
        "puts",
        "fputs",
        "putchar",
        "putc",
        "fputc",
        "fflush",
        "perror",
        "time",
        "clock",
        "getpid",
        "gettid");
    process.answer(
        call -> Value.ZERO,
        "sched_yield",
        "pthread_yield",
        "thrd_yield",
        "sleep",
        "usleep",
        "nanosleep",
        "setvbuf",
        "setbuf",
        "fclose");
  }
}
