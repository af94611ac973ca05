/**
 * Kernel primitives, each written once over a {@link org.quiesce.machine.Machine}.
 *
 * <p>Every class says in its first line which kernel interface it stands for, in the kernel's own
 * spelling. What a primitive does, blocks on and returns follows the kernel's source, corner cases
 * included: a reader behind a queued writer waits, a work item's PENDING bit is cleared before its
 * function runs, a kfifo that was declared but never initialised holds one element.
 *
 * <p>What it is not: fast paths, lockdep, timing, NUMA, PREEMPT_RT. Where the kernel leaves an
 * order to chance the primitive allows every order.
 *
 * <p>Start with {@link org.quiesce.kernel.Kernel}, then {@link org.quiesce.kernel.RwSemaphore}.
 */
@NullMarked
package org.quiesce.kernel;

import org.jspecify.annotations.NullMarked;
