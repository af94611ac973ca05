/**
 * The gate: the command line in front of the checks, and the reports it writes.
 *
 * <p>This is the only package that prints. What it prints was decided elsewhere: verdicts come from
 * {@code org.quiesce.check}, models of C source from {@code org.quiesce.translate}.
 *
 * <p>Start with {@link org.quiesce.ci.Gate}.
 */
@NullMarked
package org.quiesce.ci;

import org.jspecify.annotations.NullMarked;
