package org.quiesce.protocol.memdev;

import org.quiesce.kernel.Kernel;

/**
 * One revision of the protocol, set up on one kernel: what the core, the creator and users call.
 */
public interface MemdevAttach {
  /** Makes a revision on a kernel while a program is set up. */
  interface Revision {
    /** Declares its state. */
    MemdevAttach on(Kernel kernel, MemdevEnvironment environment);
  }

  /**
   * {@code devm_cxl_add_memdev(cxlds, attach)}, called by the probe of the parent.
   *
   * @param attach whether the creator depends on CXL and gives an attach (or ops) pointer
   * @return 0 where C returns the memdev, or a negative error
   */
  int add(CxlDevState cxlds, boolean attach);

  /** {@code cxl_mem_probe(dev)}: 0 or a negative error. */
  int memProbe(CxlMemdev cxlmd);

  /** {@code cxl_endpoint_port_probe(port)}: 0 or a negative error. */
  int endpointProbe(CxlEndpoint endpoint);

  /** {@code detach_memdev(work)}. */
  void detachMemdev(CxlMemdev cxlmd);

  /** {@code cxl_memdev_release(dev)}: runs after the last put. */
  void release(CxlMemdev cxlmd);

  /** {@code cxl_port_release(dev)} of an endpoint. */
  default void releasePort(CxlEndpoint endpoint) {
    endpoint.memory().end();
  }

  /** {@code cxl_memdev_open(inode, file)}. */
  void open(CxlMemdev cxlmd);

  /** {@code cxl_memdev_release_file(inode, file)}. */
  void close(CxlMemdev cxlmd);

  /** {@code cxl_memdev_ioctl(file, cmd, arg)}: 0 or -ENXIO. */
  int ioctl(CxlMemdev cxlmd);

  /** An attribute's show function. */
  void show(CxlMemdev cxlmd);

  /** {@code cxl_bus_rescan()}: queues the rescan. */
  void busRescan();

  /**
   * Whether cxl_mem may be asked to probe asynchronously (the default probe type); not if it has
   * {@code PROBE_FORCE_SYNCHRONOUS}.
   */
  default boolean memMayProbeLater() {
    return false;
  }

  /** Whether the driver of endpoints may be asked to probe asynchronously. */
  default boolean endpointMayProbeLater() {
    return false;
  }

  /**
   * Whether the function that adds is a part of cxl_mem, and cxl_mem calls a function of cxl_port,
   * so that who adds has both loaded; if not it is a part of cxl_core.
   */
  default boolean pinsDrivers() {
    return true;
  }
}
