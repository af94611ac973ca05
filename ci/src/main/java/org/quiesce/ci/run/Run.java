package org.quiesce.ci.run;

import org.quiesce.check.Budget;

/**
 * What all engines of one run of the gate have in common.
 *
 * @param budget time of one revision, all engines together; memory; workers
 * @param first whether one counterexample of a revision is enough
 */
public record Run(Budget budget, Interruption interruption, Watching watching, boolean first) {}
