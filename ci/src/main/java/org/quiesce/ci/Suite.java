package org.quiesce.ci;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.quiesce.translate.Translator;
import org.quiesce.translate.aer.AerShape;
import org.quiesce.translate.doe.DoeShape;
import org.quiesce.translate.hmem.HmemShape;
import org.quiesce.translate.memdev.MemdevShape;

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
        new Suite<>(HmemProtocol.protocol(), new Sources<>(new Translator<>(new HmemShape()))),
        new Suite<>(MemdevProtocol.protocol(), new Sources<>(new Translator<>(new MemdevShape()))),
        new Suite<>(DoeProtocol.protocol(), new Sources<>(new Translator<>(new DoeShape()))));
  }

  String name() {
    return protocol.name();
  }

  /**
   * The one of several protocols that sources belong to, by the functions that they define.
   *
   * @throws BadUsageException if none of them is known, or as many are known to two
   */
  static Suite<?> ofSources(List<Suite<?>> suites, List<Path> files) {
    if (suites.size() == 1) {
      return suites.get(0);
    }
    int most = 0;
    List<Suite<?>> best = new ArrayList<>();
    for (Suite<?> suite : suites) {
      int landmarks = suite.reader().landmarksIn(files);
      if (landmarks > most) {
        most = landmarks;
        best.clear();
      }
      if (landmarks == most && most > 0) {
        best.add(suite);
      }
    }
    if (best.size() != 1) {
      throw new BadUsageException(
          (best.isEmpty()
                  ? "the sources define no function that tells their protocol"
                  : "the sources have functions of several protocols")
              + "; name it: "
              + String.join(", ", suites.stream().map(Suite::name).toList())
              + ".");
    }
    return best.get(0);
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

  /** Whether a mutant or a refactoring has that name. */
  boolean isEdit(String name) {
    return protocol.edits().stream().anyMatch(one -> one.id().equals(name));
  }

  Scenario<R> scenario(String name) {
    return Names.find("scenario of " + name(), name, protocol.scenarios(), Scenario::name);
  }
}
