/**
 * Small edits of right sources, one each, that make them wrong, or that leave them right: what the
 * gate says of them. Start with {@link org.quiesce.ci.edits.Edited}.
 */
@NullMarked
package org.quiesce.ci.edits;

import org.jspecify.annotations.NullMarked;
