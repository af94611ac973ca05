/**
 * A counterexample taken again in C: the driver's own functions, compiled with a shim for the
 * kernel's primitives, run along the steps of the counterexample under AddressSanitizer.
 *
 * <p>What is compiled is what was translated ({@link org.quiesce.translate.Excerpt}), so every call
 * in it is one that the translator knows; nothing else of a source reaches the compiler, and no
 * directive. The shim is in this package's resources: {@code schedule.h} says who may move, {@code
 * kernel.h} what a driver sees, {@code aer.h} and {@code aer.c} the surroundings of one protocol.
 * It is no second checker: CONFIRMED says that one schedule does harm in C, NOT CONFIRMED that this
 * was not seen.
 *
 * <p>Start with {@link org.quiesce.ci.creplay.CReplay}.
 */
@NullMarked
package org.quiesce.ci.creplay;

import org.jspecify.annotations.NullMarked;
