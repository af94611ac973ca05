/**
 * The interpreter: runs C functions on threads of a machine.
 *
 * <p>A thread's local state is its call stack: the place in each function, and the locals that are
 * still needed there. Between two accesses to shared state the interpreter runs by itself; each
 * access is one step of the machine, and so is each test of a number of which nobody knows more
 * than where it came from.
 *
 * <p>Start with {@link org.quiesce.drive.run.CThread}.
 */
@NullMarked
package org.quiesce.drive.run;

import org.jspecify.annotations.NullMarked;
