/**
 * What C computes with when it is run: numbers, addresses, functions, and values of which only
 * their origin is known. All immutable, compared by content.
 *
 * <p>Start with {@link org.quiesce.drive.value.Value}.
 */
@NullMarked
package org.quiesce.drive.value;

import org.jspecify.annotations.NullMarked;
