/**
 * Races of DOE mailboxes: two actors over one program on direct memory.
 *
 * <p>{@link org.quiesce.stress.doe.DoeRace} says who races with whom, {@link
 * org.quiesce.stress.doe.DoeRaces} are the tests, {@link org.quiesce.stress.race} says how they run
 * and what comes out.
 */
@NullMarked
package org.quiesce.stress.doe;

import org.jspecify.annotations.NullMarked;
