package org.quiesce.translate.runtime.memdev;

/**
 * {@code struct cdev *}.
 *
 * @param name of the memdev that it is in
 */
public record Cdev(String name) {
  @Override
  public String toString() {
    return name + ".cdev";
  }
}
