/**
 * Contracts: what is known of one driver beyond its sources. A contract is a harness in C (callers,
 * hardware, the part of the kernel that is the driver's own business), a header with what sources
 * get from headers, and a page of data: how its properties are called, which scenarios there are
 * and what has to be seen in each.
 *
 * <p>A harness calls the driver by roles: what it registers, what its tables and initialisers name,
 * what its init functions reach; by name only what a header of the kernel declares.
 *
 * <p>Start with {@link org.quiesce.drive.contract.ContractCheck}.
 */
@NullMarked
package org.quiesce.drive.contract;

import org.jspecify.annotations.NullMarked;
