/**
 * Lincheck as an engine: another scheduler than the explorer's, on the same programs.
 *
 * <p>A {@link org.quiesce.check.lincheck.LincheckEngine} runs a scenario's program over a {@link
 * org.quiesce.machine.HardwareMachine}: each thread of the program is one operation of a {@link
 * org.quiesce.check.lincheck.ScenarioUnderTest}, and the validation judges the quiet state.
 * Lincheck switches threads between the machine's steps and nowhere else, so that it schedules what
 * the explorer schedules. A violation is replayed by the explorer before it is believed.
 *
 * <p>It samples: a pass is UNREFUTED, never PROVED.
 */
@NullMarked
package org.quiesce.check.lincheck;

import org.jspecify.annotations.NullMarked;
