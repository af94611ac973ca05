/**
 * The exhaustive explorer: decides a bounded {@link org.quiesce.machine.Program} by visiting every
 * state that any schedule can reach, under sequential consistency.
 *
 * <p>A model thread is a deterministic function of what it observed. So its code is run only to
 * <em>discover</em> what it does next after a given history ({@link
 * org.quiesce.explore.Automaton}); the search itself works on numbers: the cells, and one {@link
 * org.quiesce.explore.Node} per thread.
 *
 * <p>{@link org.quiesce.explore.StatefulSearch} proves, {@link org.quiesce.explore.ShortestSearch}
 * finds the shortest counterexample, {@link org.quiesce.explore.NaiveSearch} is the oracle the
 * others are compared with, {@link org.quiesce.explore.Replayer} replays a token.
 *
 * <p>It knows the package {@code machine} only: nothing of the kernel, nothing of properties beyond
 * their ids.
 */
@NullMarked
package org.quiesce.explore;

import org.jspecify.annotations.NullMarked;
