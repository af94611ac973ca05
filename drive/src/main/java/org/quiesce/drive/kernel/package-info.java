/**
 * The kernel as a C program meets it: what a call does that the program has no body for.
 *
 * <p>A kernel object of C is memory like any other; what the kernel keeps in it is one hidden leaf,
 * 0 where nobody has initialised it. So a use after free, a use before init and a copy are noticed
 * where they happen, whatever the object is embedded in. Each family of calls is one class, which
 * lists the names that it answers.
 *
 * <p>Start with {@link org.quiesce.drive.kernel.Kernel}.
 */
@NullMarked
package org.quiesce.drive.kernel;

import org.jspecify.annotations.NullMarked;
