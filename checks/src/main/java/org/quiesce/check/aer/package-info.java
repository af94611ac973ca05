/**
 * The scenarios, properties and recorded verdicts of the AER-CXL kfifo.
 *
 * <p>Start with {@link org.quiesce.check.aer.AerProtocol}.
 */
@NullMarked
package org.quiesce.check.aer;

import org.jspecify.annotations.NullMarked;
