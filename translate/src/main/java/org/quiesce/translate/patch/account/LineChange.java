package org.quiesce.translate.patch.account;

/**
 * A line that two versions of a file do not share.
 *
 * @param added whether the later one has it; else the earlier one
 * @param line its number in the later file; of a line that is gone, the number of the line behind
 *     it there
 * @param text without its line end
 * @param function the function around it in the file that has it; empty if there is none
 * @param patch the 1-based patch that added it; 0 if none is known
 * @param mailLine where it stands in the input of that patch; 0 likewise
 */
public record LineChange(
    boolean added, int line, String text, String function, int patch, int mailLine) {
  /** {@code +} or {@code -}. */
  public String sign() {
    return added ? "+" : "-";
  }
}
