/**
 * The scenarios, properties and recorded verdicts of the deferral of Soft Reserved ranges.
 *
 * <p>Start with {@link org.quiesce.check.hmem.HmemProtocol}.
 */
@NullMarked
package org.quiesce.check.hmem;

import org.jspecify.annotations.NullMarked;
