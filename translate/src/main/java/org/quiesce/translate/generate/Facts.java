package org.quiesce.translate.generate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one pass over the program finds out and the next one needs to know. Sets only grow.
 *
 * @param liveWorks work items that are queued, stored or passed on, as {@code file:name}
 * @param waitKeys scalars that somebody waits for, as the Java name of their cell
 * @param callbacks functions whose address is taken, as {@code file:name}
 * @param marked functions that the protocol's shape marked, as {@code file:name}
 * @param allocated structs that are allocated at run time
 * @param flags fields and variables that are used as a word of flags
 * @param traits how often a property of a device is looked at
 */
public record Facts(
    Set<String> liveWorks,
    Set<String> waitKeys,
    Set<String> callbacks,
    Set<String> marked,
    Set<String> allocated,
    Set<String> flags,
    Map<String, Integer> traits) {
  Facts() {
    this(
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeMap<>());
  }

  /** What the next pass starts with. */
  Facts copy() {
    return new Facts(
        new TreeSet<>(liveWorks),
        new TreeSet<>(waitKeys),
        new TreeSet<>(callbacks),
        new TreeSet<>(marked),
        new TreeSet<>(allocated),
        new TreeSet<>(flags),
        new TreeMap<>());
  }
}
