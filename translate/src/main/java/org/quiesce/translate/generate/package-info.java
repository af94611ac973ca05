/**
 * The syntax tree to Java source over our primitives.
 *
 * <p>One class per C file; each statement stands on its C line number. Every name made from a C
 * identifier ends in {@code $} (locals in {@code $} and a number), so that no C name can reach a
 * Java one; string literals are never copied.
 *
 * <p>A C variable that never changes after its declaration is a Java variable; any other is a
 * {@link org.quiesce.machine.Local}, because the explorer runs code again and again from
 * observations.
 *
 * <p>Generation runs until what it found out about the program (which work items are ever queued,
 * which variables are waited for) no longer changes; see {@link
 * org.quiesce.translate.generate.Facts}. Start with {@link
 * org.quiesce.translate.generate.Generator}.
 */
@NullMarked
package org.quiesce.translate.generate;

import org.jspecify.annotations.NullMarked;
