/**
 * Bounded programs around a driver: which of its entries run beside which, and what is checked.
 *
 * <p>Start with {@link org.quiesce.drive.plan.DriverCheck}.
 */
@NullMarked
package org.quiesce.drive.plan;

import org.jspecify.annotations.NullMarked;
