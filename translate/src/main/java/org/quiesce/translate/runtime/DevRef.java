package org.quiesce.translate.runtime;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Renamable;

/**
 * {@code struct device *}: the device inside a {@code struct pci_dev} or a {@code struct cxl_port}.
 *
 * @param owner the {@code PciDev}, or the port's {@code Device}; null for {@code &p->dev} of a NULL
 *     p, which is no dereference yet
 */
public record DevRef(@Nullable Object owner) implements Renamable {
  @Override
  public Object renamed(UnaryOperator<@Nullable Object> renaming) {
    return new DevRef(renaming.apply(owner));
  }

  @Override
  public String toString() {
    return owner == null ? "&NULL->dev" : owner + ".dev";
  }
}
