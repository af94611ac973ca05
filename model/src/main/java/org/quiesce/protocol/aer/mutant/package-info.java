/**
 * Edited revisions of the AER-CXL kfifo: mutants, which must be refuted, and refactorings, which
 * must keep every verdict. Each replaces one operation of {@link org.quiesce.protocol.aer.Newest}.
 *
 * <p>Start with {@link org.quiesce.protocol.aer.mutant.AerMutants}, the list.
 */
@NullMarked
package org.quiesce.protocol.aer.mutant;

import org.jspecify.annotations.NullMarked;
