/**
 * The typed intermediate representation that C is lowered to: one small instruction set, a position
 * on every instruction, no kernel knowledge.
 *
 * <p>A {@link org.quiesce.translate.ir.Program} is a set of {@link
 * org.quiesce.translate.ir.Function}s and {@link org.quiesce.translate.ir.Global}s. A function's
 * scalars whose address is never taken are {@link org.quiesce.translate.ir.Slot}s; every other
 * local is a {@link org.quiesce.translate.ir.FrameVariable}, an object of memory with a lifetime.
 * Code is a list of {@link org.quiesce.translate.ir.Instruction}s; branches name indices of it.
 *
 * <p>Memory is typed: a pointer is an object and a path of fields and indices, so an address is
 * made by {@code AddressOfField}, {@code AddressOfElement}, {@code ContainerOf} and never by
 * arithmetic on bytes. What C says that this cannot express is a {@code NotModelled} instruction:
 * it stops who reaches it, and nobody else.
 *
 * <p>What it is not: it is not SSA, and it knows nothing of how it is run (see the module drive).
 */
@NullMarked
package org.quiesce.translate.ir;

import org.jspecify.annotations.NullMarked;
