package org.quiesce.translate.runtime.hmem;

import org.quiesce.protocol.hmem.HmemRange;

/**
 * {@code struct dax_region} of a device: there is one for each device at a time.
 *
 * @param owner the device's bit in the mask of the range's owners
 */
public record DaxRegion(HmemRange range, int owner) {
  /** {@code region->res}. */
  public HmemRange res() {
    return range;
  }
}
