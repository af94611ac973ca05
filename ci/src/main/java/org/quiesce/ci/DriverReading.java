package org.quiesce.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.IrText;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.read.Diagnostic;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;
import org.quiesce.translate.read.Reader.Configuration;

/**
 * A driver read with all of the {@code CONFIG_} symbols that it names set, or with none: where that
 * makes a difference both are decided.
 *
 * @param suffix of the names of its plans
 * @param lost what could not be read
 */
record DriverReading(Program program, String suffix, List<String> lost) {
  private static final String NONE_SET = ", no CONFIG_ symbol set";

  /** With all set; and with none if that says anything else and is loaded by anybody. */
  static List<DriverReading> of(Headers headers, Map<String, String> texts) {
    List<DriverReading> readings = new ArrayList<>();
    readings.add(read(headers, texts, Configuration.ALL_SET));
    if (texts.values().stream().anyMatch(text -> text.contains("CONFIG_"))) {
      try {
        DriverReading none = read(headers, texts, Configuration.NONE_SET);
        if (!none.says().equals(readings.get(0).says()) && DriverCheck.hasEntries(none.program())) {
          readings.add(none);
        }
      } catch (BadSourceException e) {
        return readings; // without its symbols nothing is left of it
      }
    }
    return readings;
  }

  /** The one of which a plan is. */
  static DriverReading ofPlan(Headers headers, Map<String, String> texts, String plan) {
    return read(
        headers, texts, plan.endsWith(NONE_SET) ? Configuration.NONE_SET : Configuration.ALL_SET);
  }

  private static DriverReading read(
      Headers headers, Map<String, String> texts, Configuration configuration) {
    Reader reader = new Reader(headers, configuration);
    Program program = reader.read(texts);
    return new DriverReading(
        program,
        configuration == Configuration.NONE_SET ? NONE_SET : "",
        reader.diagnostics().stream()
            .filter(one -> one.kind() == Diagnostic.Kind.DECLARATION_LOST)
            .filter(one -> texts.containsKey(one.position().file()))
            .map(Object::toString)
            .toList());
  }

  /** What its functions do, and what its tables name. */
  private List<String> says() {
    List<String> all = new ArrayList<>();
    for (Function function : program.functions().values()) {
      if (!function.position().file().endsWith(".h")) {
        all.add(IrText.of(function));
      }
    }
    program
        .globals()
        .forEach(
            (name, global) ->
                global
                    .values()
                    .forEach(value -> all.add(name + value.path() + " = " + value.value())));
    return all;
  }
}
