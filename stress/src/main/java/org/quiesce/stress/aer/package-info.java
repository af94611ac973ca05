/**
 * Teardown races of the AER-CXL kfifo: every revision and every edited one, as two actors over one
 * program on direct memory.
 *
 * <p>{@link org.quiesce.stress.aer.Race} says who runs when; {@link
 * org.quiesce.stress.aer.AerRaces} lists which revision meets which race, and what the explorer
 * finds there. Classes named {@code ...Races} hold the JCStress tests, three methods each.
 *
 * <p>An outcome is {@code held}, {@code cut} (the execution was not judged: a thread that others
 * wait for had no processor, or it panicked) or the ids of the violated properties joined by {@code
 * +}. Data races as such are not seen here, only what comes of them.
 */
@NullMarked
package org.quiesce.stress.aer;

import org.jspecify.annotations.NullMarked;
