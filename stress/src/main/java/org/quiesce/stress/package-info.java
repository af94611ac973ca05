/**
 * Races on real hardware, with JCStress: the only engine that sees what the processor and the JIT
 * compiler really reorder.
 *
 * <p>It samples: a race that is not seen is no proof. What is seen has happened, so a violation
 * that the exhaustive explorer excludes means that one of the two is wrong.
 *
 * <p>On two processors a JCStress test has two actors at most. So what takes three threads in a
 * protocol is two actors here, each running some threads of the program one after the other (a
 * thread that must wait lends its actor to the next), and what comes before and after them.
 *
 * <ul>
 *   <li>{@code samples}: a numbered course, one question per file, without any model class; start
 *       here;
 *   <li>{@code kernel}: the same questions to the model's primitives;
 *   <li>{@code race}: what races of protocols share;
 *   <li>{@code aer}, {@code hmem}, {@code memdev}, {@code doe}: teardown races of every revision of
 *       a protocol, which {@link org.quiesce.stress.Races} lists;
 *   <li>{@code run}: runs tests in a process of its own and reads their results.
 * </ul>
 */
@NullMarked
package org.quiesce.stress;

import org.jspecify.annotations.NullMarked;
