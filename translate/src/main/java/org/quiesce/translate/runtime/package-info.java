/**
 * What generated code calls: thin adapters between C's view of things (NULL, out-parameters, struct
 * values) and the primitives of {@code org.quiesce.kernel}.
 *
 * <p>Generated code calls nothing else. It follows the rules of {@code org.quiesce.machine}: what a
 * function leaves behind for its caller is in {@link org.quiesce.machine.Local}s, in shared cells,
 * or in its result.
 *
 * <p>Start with {@link org.quiesce.translate.runtime.Unit}, the base of every generated class.
 */
@NullMarked
package org.quiesce.translate.runtime;

import org.jspecify.annotations.NullMarked;
