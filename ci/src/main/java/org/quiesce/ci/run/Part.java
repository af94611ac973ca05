package org.quiesce.ci.run;

import java.util.List;

/**
 * The part of a run that one of several machines did.
 *
 * @param shard which part
 * @param plan fingerprint of the whole run, see {@link Plan#fingerprint}
 * @param engines that were asked for, in the order in which they ran
 * @param units the scenarios of this part, see {@link Plan}, in order
 * @param all how many scenarios the whole run has
 */
public record Part(Shard shard, String plan, List<String> engines, List<String> units, int all) {
  public Part {
    engines = List.copyOf(engines);
    units = List.copyOf(units);
  }
}
