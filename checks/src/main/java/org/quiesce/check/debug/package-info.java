/**
 * A counterexample on real Java threads, one running at a time, in the order of its schedule: for a
 * debugger.
 *
 * <p>The explorer runs a thread again and again up to its next step and holds no stack in between.
 * Here each thread of the program is a Java thread that stands inside the model's code when {@link
 * org.quiesce.check.debug.Breakpoint#step} is called, so that a debugger that stops there sees the
 * revision's frames below. Nothing is judged here: the explorer has taken these steps before.
 *
 * <p>Start with {@link org.quiesce.check.debug.DebugRun}.
 */
@NullMarked
package org.quiesce.check.debug;

import org.jspecify.annotations.NullMarked;
