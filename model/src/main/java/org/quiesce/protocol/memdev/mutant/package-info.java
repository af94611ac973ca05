/** Edited revisions: mutants that must be refuted, and refactorings that must not be. */
@NullMarked
package org.quiesce.protocol.memdev.mutant;

import org.jspecify.annotations.NullMarked;
