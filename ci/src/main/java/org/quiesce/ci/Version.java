package org.quiesce.ci;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    @Nullable String built = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "Quiesce " + (built == null ? "from classes, not from its jar" : built),
      "Java " + Runtime.version() + ", " + System.getProperty("java.vm.name")
    };
  }
}
