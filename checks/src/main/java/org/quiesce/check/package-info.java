/**
 * What must hold, and whether it does: scenarios, properties, goals and verdicts as data, and the
 * {@link org.quiesce.check.Checker} that decides one scenario of one revision with the explorer.
 *
 * <p>A {@link org.quiesce.check.Protocol} is a list of revisions, scenarios and properties; {@code
 * aer} has the first. Nothing here prints: see package {@code ci}.
 *
 * <p>Start with {@link org.quiesce.check.Scenario}, then {@link org.quiesce.check.CheckResult}.
 */
@NullMarked
package org.quiesce.check;

import org.jspecify.annotations.NullMarked;
