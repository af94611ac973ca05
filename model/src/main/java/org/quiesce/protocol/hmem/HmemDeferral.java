package org.quiesce.protocol.hmem;

import org.quiesce.kernel.Kernel;

/** One revision of the protocol, set up on one kernel: what the core, modules and CXL call. */
public interface HmemDeferral {
  /** Makes a revision on a kernel while a program is set up. */
  interface Revision {
    /** Declares its state and tells the environment its workers. */
    HmemDeferral on(Kernel kernel, HmemEnvironment environment);

    /** Whether there can be but one hp: its sources make it, under a name that is taken then. */
    default boolean hasOneHost() {
      return false;
    }
  }

  /** {@code dax_hmem_platform_probe(pdev)}: 0 or a negative error; under device_lock(hp). */
  int platformProbe(HmemHost host);

  /** {@code dax_hmem_probe(pdev)} of a child device: 0 or a negative error. */
  int childProbe(HmemRange.Child child);

  /** {@code dax_hmem_init()}: 0 or a negative error. */
  int moduleInit();

  /** {@code dax_hmem_exit()}. */
  void moduleExit();

  /** {@code cxl_dax_region_driver_register(work)}. */
  void cxlDriverRegister();

  /** The probe of the CXL dax driver for a region's device: 0 or a negative error. */
  int cxlProbe(HmemRange range);

  /** {@code module_init} of dax_cxl. */
  int cxlInit();

  /** {@code module_exit} of dax_cxl. */
  void cxlExit();
}
