package org.quiesce.drive.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small drivers that somebody else wrote, with known answers: those that are decided in little
 * time.
 */
class DriversByAnotherHandTest {
  private static final Path DRIVERS = Path.of("src/test/resources/drivers");

  /** Families each of whose files is decided within a second, and as expected. */
  private static final List<String> FAMILIES =
      List.of(
          "acpi-notify",
          "asked-twice",
          "cdev-device",
          "chrdev-owner",
          "child-device",
          "count-from-outside",
          "debugfs-stats",
          "firmware-nowait",
          "hid-backlight",
          "hid-default-remove",
          "hwmon-groups",
          "hwrng-clock",
          "input-polled",
          "ir-repeat-timer",
          "irq-work",
          "keyboard-notifier",
          "mfd-irq",
          "mii-bus",
          "misc-kref",
          "module-static",
          "netdev-notifier",
          "of-children",
          "pci-msi",
          "psy-notifier",
          "rcu-rules",
          "reboot-notifier",
          "release-in-work",
          "rfkill-switch",
          "rtc-alarm",
          "semaphore-room",
          "serio-tablet",
          "spi-controller",
          "sysfs-manual",
          "two-lines",
          "watchdog-stop");

  static Stream<KnownDriver> drivers() {
    return FAMILIES.stream().flatMap(family -> KnownDriver.of(DRIVERS.resolve(family)).stream());
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void isDecidedAsItShouldBe(KnownDriver driver) throws IOException {
    DriverCheck.Outcome outcome = driver.decide();

    driver.isRefutedInClass(outcome);
    if (driver.right()) {
      KnownDriver.isProved(outcome);
    }
  }
}
