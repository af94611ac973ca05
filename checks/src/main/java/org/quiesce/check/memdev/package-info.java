/**
 * The scenarios, properties and recorded verdicts of memdev-attach.
 *
 * <p>Start with {@link org.quiesce.check.memdev.MemdevProtocol}.
 */
@NullMarked
package org.quiesce.check.memdev;

import org.jspecify.annotations.NullMarked;
