package org.quiesce.protocol.memdev;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario asks of the environment.
 *
 * @param cycles how often the parent is bound at most
 * @param endpoints how many endpoints are allocated at one time at most
 * @param attach whether the creator depends on CXL
 * @param pcieOnly whether the creator goes on when add fails
 * @param topology whether the port below which the endpoint belongs is there for sure
 * @param modules whether the drivers are modules
 * @param late who is asked to probe asynchronously ({@code driver_async_probe=}); it does where the
 *     revision lets it
 * @param counted whether losses of an endpoint are counted
 * @param faults which call may fail, one in an execution
 */
public record MemdevOptions(
    int cycles,
    int endpoints,
    boolean attach,
    boolean pcieOnly,
    boolean topology,
    boolean modules,
    Late late,
    boolean counted,
    @Nullable Predicate<String> faults) {
  /** Whose driver is asked to probe asynchronously. */
  public enum Late {
    NOBODY,
    MEMDEVS,
    MEMDEVS_AND_ENDPOINTS
  }

  /** Nothing fails. */
  public static MemdevOptions of(int cycles, int endpoints, boolean attach) {
    return new MemdevOptions(
        cycles, endpoints, attach, false, true, false, Late.MEMDEVS, false, null);
  }

  /** The creator goes on without CXL when add fails. */
  public MemdevOptions withPcieOnly() {
    return new MemdevOptions(
        cycles, endpoints, attach, true, topology, modules, late, counted, faults);
  }

  /** The topology may be absent. */
  public MemdevOptions withoutTopology() {
    return new MemdevOptions(
        cycles, endpoints, attach, pcieOnly, false, modules, late, counted, faults);
  }

  /** The drivers are modules. */
  public MemdevOptions withModules() {
    return new MemdevOptions(
        cycles, endpoints, attach, pcieOnly, topology, true, late, counted, faults);
  }

  /** Others than the memdevs are asked to probe asynchronously. */
  public MemdevOptions with(Late asked) {
    return new MemdevOptions(
        cycles, endpoints, attach, pcieOnly, topology, modules, asked, counted, faults);
  }

  /** Losses of an endpoint are counted. */
  public MemdevOptions withCounts() {
    return new MemdevOptions(
        cycles, endpoints, attach, pcieOnly, topology, modules, late, true, faults);
  }

  /** One of these calls may fail. */
  public MemdevOptions withFaults(Predicate<String> where) {
    return new MemdevOptions(
        cycles, endpoints, attach, pcieOnly, topology, modules, late, counted, where);
  }
}
