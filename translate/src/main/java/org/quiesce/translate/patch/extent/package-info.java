/**
 * Where functions begin and end, in a C file or in a piece of one.
 *
 * <p>They are found by their brackets, not by a parse: a file that the translator cannot read still
 * has functions. Both branches of an {@code #if} count.
 */
@NullMarked
package org.quiesce.translate.patch.extent;

import org.jspecify.annotations.NullMarked;
