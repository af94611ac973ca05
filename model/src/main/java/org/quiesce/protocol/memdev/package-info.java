/**
 * {@code memdev-attach}: adding a CXL memory device, binding it, and taking it down again.
 *
 * <p>Three devices (the parent, the memdev, its endpoint port) have a lock, a reference count,
 * devres and a driver each. {@link org.quiesce.protocol.memdev.MemdevAttach} is what a revision
 * offers, {@link org.quiesce.protocol.memdev.MemdevEnvironment} all that surrounds it, and {@link
 * org.quiesce.protocol.memdev.MemdevProgram} makes a scenario of them. Start with {@link
 * org.quiesce.protocol.memdev.SharedSteps}.
 *
 * <p>Not modelled: decoders, regions, the switches between the endpoint and the host bridge.
 */
@NullMarked
package org.quiesce.protocol.memdev;

import org.jspecify.annotations.NullMarked;
