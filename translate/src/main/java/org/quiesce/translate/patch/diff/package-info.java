/**
 * Diffs in text, read tolerantly: quoted, with review text in between, without indentation.
 *
 * <p>Three rules do it. The counts of a hunk's {@code @@} line say where it ends. The quote markers
 * before that line say which lines are its own; all others are review text. What the counts promise
 * and the text does not hold is a {@link org.quiesce.translate.patch.diff.LeftOut}, never a guess.
 *
 * <p>Nothing here knows a tree. Start with {@link org.quiesce.translate.patch.diff.DiffReader}.
 */
@NullMarked
package org.quiesce.translate.patch.diff;

import org.jspecify.annotations.NullMarked;
