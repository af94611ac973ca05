package org.quiesce.check.linear;

import org.junit.jupiter.api.Test;

/** {@code pci_dev_get} and {@code pci_dev_put} against a counted device. */
class DeviceTest {
  private static final Linearizability DEVICE =
      new Linearizability(DeviceOperations.class, CountedDevice.class, Device::new);

  private static final Script LAST =
      Script.of("put; find", "put; find", "unplug; find").before("get; get");

  private static final Script FOUND =
      Script.of("forget", "put", "unplug").before("find; get").after("find");

  @Test
  void theLastOfThePutsAndTheUnplugFreesItOnce() {
    DEVICE.holdsIn(LAST);
  }

  @Test
  void whoFoundItKeepsItAlive() {
    DEVICE.holdsIn(FOUND);
    DEVICE.holdsIn(Script.of("get; put; forget", "unplug", "find").before("find"));
  }

  @Test
  void stressShowsNothingElse() {
    DEVICE.holdsUnderStress(LAST, FOUND);
  }
}
