/**
 * Data Object Exchange mailboxes: tasks on the stacks of sleeping submitters, one exchange at a
 * time per mailbox, and the teardown of both.
 *
 * <p>{@link org.quiesce.protocol.doe.DoeMailbox} is what a revision offers, {@link
 * org.quiesce.protocol.doe.DoeEnvironment} is all that surrounds it: the device and the clock, the
 * interrupts, the driver core, and the bookkeeping of the properties. Edited revisions are in
 * {@code mutant}.
 *
 * <p>Not modelled: the contents of requests and responses; more than one feature of a mailbox. A
 * request finds the mailbox busy twice, not 16 times, before it is given up.
 *
 * <p>Source: drivers/pci/doe.c; drivers/pci/pci-doe.c, drivers/cxl/pci.c and drivers/cxl/doe.c of
 * the eighth version of the series that introduced it.
 *
 * <p>Start with {@link org.quiesce.protocol.doe.Newest}.
 */
@NullMarked
package org.quiesce.protocol.doe;

import org.jspecify.annotations.NullMarked;
