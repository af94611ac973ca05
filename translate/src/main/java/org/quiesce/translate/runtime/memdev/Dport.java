package org.quiesce.translate.runtime.memdev;

/**
 * {@code struct cxl_dport *}: where a port leads to the memdev.
 *
 * @param port that port
 */
public record Dport(Port port) {
  @Override
  public String toString() {
    return "dport of " + port;
  }
}
