package org.quiesce.protocol.hmem;

import java.util.List;
import org.quiesce.kernel.BusDevice;

/**
 * An {@code hmem_platform} device (hp) and the ranges that a walk on its behalf meets.
 *
 * @param index 0 for the first
 */
public record HmemHost(int index, BusDevice dev, List<HmemRange> ranges) {
  @Override
  public String toString() {
    return dev.toString();
  }
}
