/**
 * Edited revisions of the DOE mailboxes: mutants, which the checks must refute, and refactorings,
 * which must keep the verdicts of their base.
 */
@NullMarked
package org.quiesce.protocol.doe.mutant;

import org.jspecify.annotations.NullMarked;
