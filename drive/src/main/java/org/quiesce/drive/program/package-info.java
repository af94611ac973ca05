/**
 * Programs with threads of their own: a C file with a {@code main}, decided as it stands.
 *
 * <p>{@code main} is one thread, and each thread that {@code pthread_create} makes is another; all
 * of them are met by running. What POSIX and C11 offer them is one class a family, which lists the
 * names that it answers; what such an object holds is memory like any other, in fields that the
 * program's C does not name.
 *
 * <p>Memory is sequentially consistent here: relaxed, acquire and release atomics are taken for
 * stronger ones, which may miss what weaker ones allow.
 *
 * <p>Start with {@link org.quiesce.drive.program.ProgramCheck}.
 */
@NullMarked
package org.quiesce.drive.program;

import org.jspecify.annotations.NullMarked;
