package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.check.doe.DoeProtocol;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.translate.Source;
import org.quiesce.translate.Translation;
import org.quiesce.translate.Translator;
import org.quiesce.translate.doe.DoeShape;

/** Edits of one file of a rendition of the DOE mailboxes; the others stay. */
final class DoeEdits {
  private static final Path RENDITIONS =
      Path.of("..", "translate", "src", "test", "resources", "c-doe");
  private static final Budget BUDGET =
      new Budget(
          new Limits(Duration.ofMinutes(2), Runtime.getRuntime().maxMemory() / 2, 2),
          Reduction.FUSE_AND_SYMMETRY,
          Progress.NONE);

  private final Path edited;
  private final List<Path> others;

  DoeEdits(String rendition, String edited, String... others) {
    Path directory = RENDITIONS.resolve(rendition);
    this.edited = directory.resolve(edited);
    this.others = List.of(others).stream().map(directory::resolve).toList();
  }

  /** What is made of the sources with another text in place of one that is there. */
  Translation<DoeMailbox.Revision> edited(String before, String after) throws IOException {
    String text = Files.readString(edited);
    assertThat(text).contains(before);
    List<Source> sources = new ArrayList<>();
    sources.add(source(edited, text.replace(before, after)));
    for (Path other : others) {
      sources.add(source(other, Files.readString(other)));
    }
    return new Translator<>(new DoeShape()).translate(sources);
  }

  private static Source source(Path path, String text) {
    return new Source(path.getFileName().toString(), path, text);
  }

  /** The properties that are then REFUTED in a scenario. */
  Set<String> broken(String scenario, String before, String after) throws IOException {
    return checked(scenario, before, after).stream()
        .filter(result -> result.verdict() == Verdict.REFUTED)
        .map(CheckResult::property)
        .collect(Collectors.toSet());
  }

  /** What is then decided in a scenario. */
  List<CheckResult> checked(String scenario, String before, String after) throws IOException {
    return checked(DoeProtocol.protocol().properties(), scenario, before, after);
  }

  /** How a property is then decided in a scenario. */
  Verdict verdict(String property, String scenario, String before, String after)
      throws IOException {
    List<Property> alone =
        DoeProtocol.protocol().properties().stream()
            .filter(one -> one.id().equals(property))
            .toList();
    return checked(alone, scenario, before, after).get(0).verdict();
  }

  private List<CheckResult> checked(
      List<Property> properties, String scenario, String before, String after) throws IOException {
    DoeMailbox.Revision revision = edited(before, after).revision();
    Protocol<DoeMailbox.Revision> protocol = DoeProtocol.protocol();
    Scenario<DoeMailbox.Revision> tried =
        protocol.scenarios().stream()
            .filter(one -> one.name().equals(scenario))
            .findFirst()
            .orElseThrow();
    return new Checker(BUDGET).check(protocol.name(), "c", revision, tried, properties);
  }
}
