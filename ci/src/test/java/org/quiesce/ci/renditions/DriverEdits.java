package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.quiesce.check.Budget;
import org.quiesce.check.Checker;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.Source;
import org.quiesce.translate.Translation;
import org.quiesce.translate.Translator;
import org.quiesce.translate.generate.Shape;

/** A rendition of a driver in C in which texts are replaced by others, and what is said of it. */
final class DriverEdits<R> {
  private static final Path RENDITIONS = Path.of("..", "translate", "src", "test", "resources");
  private static final Budget BUDGET =
      new Budget(
          new Limits(Duration.ofMinutes(2), Runtime.getRuntime().maxMemory() / 2, 2),
          Reduction.FUSE_AND_SYMMETRY,
          Progress.NONE);

  /** One text for another, in whichever file it stands. */
  record Edit(String before, String after) {}

  private final Protocol<R> protocol;
  private final Shape<R> shape;
  private final List<Path> files;

  DriverEdits(Protocol<R> protocol, Shape<R> shape, String folder, String... files) {
    this.protocol = protocol;
    this.shape = shape;
    Path directory = RENDITIONS.resolve(folder);
    this.files = List.of(files).stream().map(directory::resolve).toList();
  }

  /** What is made of the sources with these edits, each of which finds its text once or more. */
  Translation<R> edited(Edit... edits) throws IOException {
    List<Source> sources = new ArrayList<>();
    List<Edit> missed = new ArrayList<>(List.of(edits));
    for (Path file : files) {
      String text = Files.readString(file);
      for (Edit edit : edits) {
        if (text.contains(edit.before())) {
          missed.remove(edit);
          text = text.replace(edit.before(), edit.after());
        }
      }
      sources.add(new Source(file.getFileName().toString(), file, text));
    }
    assertThat(missed).isEmpty();
    return new Translator<>(shape).translate(sources);
  }

  /** How a property is decided in a scenario; what is not modelled is undecided. */
  Verdict verdict(String property, String scenario, Edit... edits) throws IOException {
    Translation<R> translation = edited(edits);
    if (!translation.notModelled().isEmpty()) {
      return Verdict.INCONCLUSIVE;
    }
    List<Property> alone =
        protocol.properties().stream().filter(one -> one.id().equals(property)).toList();
    Scenario<R> tried =
        protocol.scenarios().stream()
            .filter(one -> one.name().equals(scenario))
            .findFirst()
            .orElseThrow();
    return new Checker(BUDGET)
        .check(protocol.name(), "c", translation.revision(), tried, alone)
        .get(0)
        .verdict();
  }
}
