/** Edited revisions of the deferral: mutants, which must be refuted, and refactorings. */
@NullMarked
package org.quiesce.protocol.hmem.mutant;

import org.jspecify.annotations.NullMarked;
