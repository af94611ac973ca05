package org.quiesce.ci.run;

import org.quiesce.check.Budget;

/**
 * What all engines of one run of the gate have in common.
 *
 * @param budget memory and workers of a search; its time is that of one revision at most
 * @param allowance the time of the whole run
 * @param first whether one counterexample of a revision is enough
 */
public record Run(
    Budget budget,
    Allowance allowance,
    Interruption interruption,
    Watching watching,
    boolean first) {}
