/**
 * The AER-CXL kfifo: PCIe AER (built in) forwards CXL protocol errors to cxl_core (a module)
 * through a kfifo and a work item that cxl_core registers.
 *
 * <p>{@link org.quiesce.protocol.aer.AerKfifo} is what a revision offers, {@link
 * org.quiesce.protocol.aer.AerEnvironment} is all that surrounds it: devices, the CXL error
 * handler, the module, and the bookkeeping of the properties. Each revision is one class in the
 * order of the C it stands for; edited revisions are in {@code mutant}.
 *
 * <p>Source: drivers/pci/pcie/aer_cxl_vh.c, drivers/cxl/core/ras.c, drivers/pci/pcie/aer.c
 * (handle_error_source).
 *
 * <p>Start with {@link org.quiesce.protocol.aer.V16Reply}, the simplest one that drains.
 */
@NullMarked
package org.quiesce.protocol.aer;

import org.jspecify.annotations.NullMarked;
