/**
 * The deferral of Soft Reserved ranges: dax_hmem leaves those that meet a CXL window to a work
 * item, which decides once CXL devices had their chance; dax_cxl waits for it.
 *
 * <p>{@link org.quiesce.protocol.hmem.HmemDeferral} is what a revision offers, {@link
 * org.quiesce.protocol.hmem.HmemEnvironment} is all that surrounds it. Each revision is one class
 * in the order of the C it stands for; edited revisions are in {@code mutant}.
 *
 * <p>Source: drivers/dax/hmem/hmem.c, drivers/dax/hmem/device.c, drivers/dax/cxl.c,
 * drivers/dax/bus.c.
 *
 * <p>Start with {@link org.quiesce.protocol.hmem.Newest}.
 */
@NullMarked
package org.quiesce.protocol.hmem;

import org.jspecify.annotations.NullMarked;
