/**
 * A change to a kernel tree, and what of it is modelled: the patches of a mail, or what a checkout
 * differs in from a revision.
 *
 * <ul>
 *   <li>{@link org.quiesce.ci.change.TreeChange} is the change: the tree before it and after each
 *       of its patches, in memory;
 *   <li>{@link org.quiesce.ci.change.Site} is where one protocol lies in those trees, whether the
 *       change touches it, and what its sources become.
 * </ul>
 *
 * <p>Nothing is decided here, and nothing is written.
 */
@NullMarked
package org.quiesce.ci.change;

import org.jspecify.annotations.NullMarked;
