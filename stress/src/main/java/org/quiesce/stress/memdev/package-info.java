/**
 * Races of adding and detaching a CXL memory device: two actors over one program on direct memory.
 *
 * <p>{@link org.quiesce.stress.memdev.MemdevRace} says who races with whom, {@link
 * org.quiesce.stress.memdev.MemdevRaces} are the tests, {@link org.quiesce.stress.race} says how
 * they run and what comes out.
 */
@NullMarked
package org.quiesce.stress.memdev;

import org.jspecify.annotations.NullMarked;
