package org.quiesce.protocol.doe;

import java.util.Set;

/**
 * What a scenario asks of the environment.
 *
 * @param tasks how many tasks submitters submit
 * @param capabilities DOE capabilities of the device
 * @param cycles how often mailboxes are created
 * @param hardware what the device does beside answering at once
 * @param failures how many calls may fail
 * @param irq whether a mailbox that is made without a driver uses its interrupt
 * @param interrupts how many interrupts come, with cause or without
 * @param anyMessageNumber whether interrupt message numbers are free from 0 to 3; else 0
 * @param signals whether a signal may end an interruptible wait
 * @param driver whether mailboxes are made by a probe and not directly
 */
public record DoeOptions(
    int tasks,
    int capabilities,
    int cycles,
    Set<Does> hardware,
    int failures,
    boolean irq,
    int interrupts,
    boolean anyMessageNumber,
    boolean signals,
    boolean driver) {

  /** What the device may do beside answering at once. */
  public enum Does {
    /** It may answer later. */
    SLOW,
    /** It may never answer a request. */
    SILENT,
    /** It may report ERROR. */
    ERROR,
    /** It may be BUSY with somebody else when a request is to be sent. */
    BUSY,
    /** It may never end an abort. */
    IGNORES_ABORT,
    /** All of this also while a mailbox is created. */
    WHILE_CREATED
  }

  public DoeOptions {
    hardware = Set.copyOf(hardware);
  }

  /** One mailbox made directly, polling, no failures. */
  public static DoeOptions direct(int tasks, Does... hardware) {
    return new DoeOptions(tasks, 1, 1, Set.of(hardware), 0, false, 0, false, false, false);
  }

  /** Mailboxes made by a probe, polling, no failures. */
  public static DoeOptions probed(int tasks, int capabilities, int cycles, Does... hardware) {
    return new DoeOptions(
        tasks, capabilities, cycles, Set.of(hardware), 0, false, 0, false, false, true);
  }

  /** The same with interrupts. */
  public DoeOptions interrupting(int count) {
    return new DoeOptions(
        tasks,
        capabilities,
        cycles,
        hardware,
        failures,
        true,
        count,
        anyMessageNumber,
        signals,
        driver);
  }

  /** The same with calls that may fail. */
  public DoeOptions failing(int most) {
    return new DoeOptions(
        tasks,
        capabilities,
        cycles,
        hardware,
        most,
        irq,
        interrupts,
        anyMessageNumber,
        signals,
        driver);
  }

  /** The same with any interrupt message number. */
  public DoeOptions numbered() {
    return new DoeOptions(
        tasks, capabilities, cycles, hardware, failures, irq, interrupts, true, signals, driver);
  }

  /** The same with signals. */
  public DoeOptions signalled() {
    return new DoeOptions(
        tasks,
        capabilities,
        cycles,
        hardware,
        failures,
        irq,
        interrupts,
        anyMessageNumber,
        true,
        driver);
  }

  /**
   * How many mailboxes of a capability are ever allocated: a probe that fails may be tried again.
   */
  public int creations() {
    return driver ? cycles + failures : cycles;
  }
}
