/**
 * The machine: the small substrate under every kernel primitive and protocol.
 *
 * <p>A model is ordinary, deterministic Java whose shared state lives in the {@linkplain
 * org.quiesce.machine.Machine#cell cells} of a {@link org.quiesce.machine.Machine} and changes only
 * by {@linkplain org.quiesce.machine.Step atomic steps}. {@link
 * org.quiesce.machine.HardwareMachine} takes the steps on real threads; the exhaustive explorer
 * takes them one by one, in every order. The same model class runs on both.
 *
 * <p>What it is not: it knows nothing of the kernel (see {@code org.quiesce.kernel}) and nothing of
 * searching (see {@code org.quiesce.explore}).
 *
 * <p>Start with {@link org.quiesce.machine.Machine}, then {@link org.quiesce.machine.Step}.
 *
 * <p>Rules for code that runs on a machine: no mutable state outside cells and {@link
 * org.quiesce.machine.Local}s, no time, no randomness, no identity hash order, never catch {@code
 * Throwable}, nothing from {@code java.util.concurrent}.
 *
 * <p>Naming: a <em>cell</em> is one {@code int} of shared state; a <em>step</em> is one atomic
 * action on cells; a <em>rule</em> is a property that a step may find violated; an <em>event</em>
 * is something worth having seen at least once (goals are made of events).
 */
@NullMarked
package org.quiesce.machine;

import org.jspecify.annotations.NullMarked;
