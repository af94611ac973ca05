package org.quiesce.translate.runtime;

/**
 * A pointer to something outside the model, which is only passed on and compared with NULL.
 *
 * @param name what it points to
 */
public record Opaque(String name) {
  @Override
  public String toString() {
    return name;
  }
}
