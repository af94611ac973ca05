/**
 * What the races of all protocols share: two actors over one program on direct memory.
 *
 * <p>{@link org.quiesce.stress.race.Turns} says who runs when, {@link
 * org.quiesce.stress.race.TwoActors} runs it, {@link org.quiesce.stress.race.ProtocolRaces} lists
 * the races of a protocol with the revisions and edited revisions that meet them. A test takes the
 * name of its subject from the system property {@code quiesce.subject}.
 *
 * <p>An actor is a processor: while a thread of it waits, its next one runs. An outcome is {@code
 * held}, {@code cut} (the execution was not judged: a thread that others wait for had no processor,
 * or it panicked, or it took too many steps) or the ids of the violated properties joined by {@code
 * +}. Data races as such are not seen here, only what comes of them.
 */
@NullMarked
package org.quiesce.stress.race;

import org.jspecify.annotations.NullMarked;
