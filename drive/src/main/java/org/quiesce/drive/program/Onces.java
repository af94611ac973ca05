package org.quiesce.drive.program;

import java.util.List;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Step;

/** {@code pthread_once}: 0 before, 1 while the routine runs, 2 after. */
final class Onces {
  private static final int RUNNING = 1;
  private static final int DONE = 2;

  private final Process process;

  Onces(Process process) {
    this.process = process;
    process.answer(this::once, "pthread_once", "call_once");
  }

  private Value once(Call call) {
    Value.Address once = call.address(0);
    Field state = new Field(process.memory(), once);
    String what = call.text(once, call.argument(1));
    int mine =
        call.thread()
            .take(
                state.in(
                    Step.when(
                        what,
                        cells -> state.get(cells) != RUNNING,
                        cells -> {
                          if (state.get(cells) != 0) {
                            return 0;
                          }
                          state.set(cells, RUNNING);
                          return 1;
                        },
                        Step.waitingFor(cells -> 0, () -> "the routine to return"))),
                PFact.THREAD);
    if (mine != 0) {
      call.thread().callValue(call.argument(1), List.of(), call.name());
      call.thread()
          .take(
              state.in(
                  Step.of(
                      what + " returns",
                      cells -> {
                        state.set(cells, DONE);
                        return 0;
                      })),
              PFact.THREAD);
    }
    return Value.ZERO;
  }
}
