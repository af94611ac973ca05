/**
 * Linearizability of the kernel primitives: whether operations that overlap give results that they
 * could have given one at a time, in an order that respects real time.
 *
 * <p>Each primitive has an adapter over a fresh machine, a class of operations that Lincheck calls,
 * and a sequential specification. An operation that takes two visible steps has results that no
 * order explains: then a test shows them, so that nobody takes the operation for atomic.
 *
 * <p>What it is not: a search for protocol bugs (see {@link org.quiesce.check.lincheck}), nor a
 * proof: a number of schedules is sampled.
 *
 * <p>Start with {@link org.quiesce.check.linear.FifoTest}, then {@link
 * org.quiesce.check.linear.Linearizability}.
 */
@NullMarked
package org.quiesce.check.linear;

import org.jspecify.annotations.NullMarked;
