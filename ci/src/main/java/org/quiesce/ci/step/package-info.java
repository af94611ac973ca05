/**
 * Stepping through a counterexample in a terminal.
 *
 * <p>{@link org.quiesce.ci.step.Cursor} is where one stands, {@link org.quiesce.ci.step.Stepping}
 * the keys and the terminal. What a screen shows is {@link org.quiesce.ci.report.StepScreen}'s
 * affair. Start with {@code Cursor}: it knows no terminal.
 */
@NullMarked
package org.quiesce.ci.step;

import org.jspecify.annotations.NullMarked;
