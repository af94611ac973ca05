package org.quiesce.drive.program;

import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;

/** Answers one call. */
@FunctionalInterface
interface Handler {
  Value answer(Call call);
}
