/**
 * A numbered course in what teardown code stands on: one question per file, the broken form beside
 * the right one, and what a real run printed.
 *
 * <p>No model class is used here: the fields are Java fields, the barriers Java's. C reads as
 * follows:
 *
 * <ul>
 *   <li>a plain access is a plain access;
 *   <li>{@code smp_wmb()} is {@link java.lang.invoke.VarHandle#releaseFence}, {@code smp_rmb()}
 *       {@link java.lang.invoke.VarHandle#acquireFence}, {@code smp_mb()} {@link
 *       java.lang.invoke.VarHandle#fullFence};
 *   <li>{@code READ_ONCE} and {@code WRITE_ONCE} are opaque accesses;
 *   <li>{@code atomic_...} operations that return a value are fully ordered in both.
 * </ul>
 *
 * <p>An outcome that must never be seen is FORBIDDEN; one that the broken form allows is
 * INTERESTING, and the pasted output shows that it is seen. Where the compiler decides, it is named
 * which mode of the JVM shows it.
 */
@NullMarked
package org.quiesce.stress.samples;

import org.jspecify.annotations.NullMarked;
