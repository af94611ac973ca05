package org.quiesce.check;

import java.util.List;
import org.quiesce.explore.Trace;

/**
 * A schedule that shows a property violated.
 *
 * @param token replays it
 * @param trace its steps, what went wrong, and the steps that clash
 * @param preemptions switches away from a thread that could have gone on
 * @param threads names in the order of the program
 */
public record Counterexample(String token, Trace trace, int preemptions, List<String> threads) {}
