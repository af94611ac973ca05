package org.quiesce.drive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.drive.kernel.Harness;
import org.quiesce.translate.read.Diagnostic;
import org.quiesce.translate.read.Reader;

/** A harness names nothing that nobody knows: what is wrong with it would be told of no verdict. */
class HarnessTest {
  private static final Path RENDITIONS = Path.of("src/test/resources/renditions");

  @ParameterizedTest
  @CsvSource({
    "hmem-deferral, embedded-work.c",
    "doe-mailbox, right-drain-first.c",
    "memdev-attach, right-labels.c",
    "memdev-attach, right-scoped.c"
  })
  void namesNothingThatIsNotKnown(String protocol, String file) throws IOException {
    Path path = RENDITIONS.resolve(protocol).resolve(file);
    Contract contract = Contract.of(protocol);
    Reader reader = contract.reader();
    contract.read(reader, Map.of(file, Files.readString(path, StandardCharsets.UTF_8)));
    Set<Diagnostic.Kind> wrong =
        Set.of(
            Diagnostic.Kind.UNKNOWN_NAME,
            Diagnostic.Kind.UNKNOWN_CONSTANT,
            Diagnostic.Kind.NOT_MODELLED);

    assertThat(reader.diagnostics())
        .filteredOn(one -> one.position().file().equals(Harness.FILE))
        .filteredOn(one -> wrong.contains(one.kind()))
        .filteredOn(one -> !one.subject().contains(".")) // a field that a header leaves open
        .isEmpty();
  }
}
