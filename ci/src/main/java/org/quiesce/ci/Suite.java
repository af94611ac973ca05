package org.quiesce.ci;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.check.doe.DoeProtocol;
import org.quiesce.check.hmem.HmemProtocol;
import org.quiesce.check.memdev.MemdevProtocol;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.ci.run.Sources;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Translator;
import org.quiesce.translate.aer.AerShape;
import org.quiesce.translate.doe.DoeShape;

/**
 * A protocol and how its C sources become a revision.
 *
 * @param <R> how a revision is made
 */
public record Suite<R>(Protocol<R> protocol, SourceModel.Reader<R> reader) {
  /** All protocols that are built in. */
  public static List<Suite<?>> builtIn() {
    return List.of(
        new Suite<>(AerProtocol.protocol(), new Sources<>(new Translator<>(new AerShape()))),
        noSources(HmemProtocol.protocol()),
        noSources(MemdevProtocol.protocol()),
        new Suite<>(DoeProtocol.protocol(), new Sources<>(new Translator<>(new DoeShape()))));
  }

  /** A protocol whose C sources are not read yet. */
  private static <R> Suite<R> noSources(Protocol<R> protocol) {
    return new Suite<>(protocol, new NoReader<>(protocol.name()));
  }

  /** Whether C sources of it are read. */
  boolean readsSources() {
    return !(reader instanceof NoReader);
  }

  private record NoReader<R>(String protocol) implements SourceModel.Reader<R> {
    @Override
    public SourceModel<R> read(List<Path> files) {
      throw new BadSourceException(
          "C sources of " + protocol + " are not read yet: check it without sources.");
    }
  }

  String name() {
    return protocol.name();
  }

  /** The built-in revision, or the edited one, of that name. */
  Revision<R> revision(String name) {
    for (Revision<R> base : protocol.bases()) {
      if (base.name().equals(name)) {
        return base;
      }
    }
    for (Protocol.Edit<R> edit : protocol.edits()) {
      if (edit.id().equals(name)) {
        return new Revision<>(edit.id(), edit.model(), Map.of());
      }
    }
    return Names.find("revision of " + name(), name, protocol.revisions(), Revision::name);
  }

  Scenario<R> scenario(String name) {
    return Names.find("scenario of " + name(), name, protocol.scenarios(), Scenario::name);
  }
}
