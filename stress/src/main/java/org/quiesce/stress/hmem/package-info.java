/**
 * Races of the deferral of Soft Reserved ranges: two actors over one program on direct memory.
 *
 * <p>{@link org.quiesce.stress.hmem.HmemRace} says who races with whom, {@link
 * org.quiesce.stress.hmem.HmemRaces} are the tests, {@link org.quiesce.stress.race} says how they
 * run and what comes out.
 */
@NullMarked
package org.quiesce.stress.hmem;

import org.jspecify.annotations.NullMarked;
