package org.quiesce.ci;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.quiesce.kernel.FactBook;

/** Steps that no kernel and no hardware takes, so that they rely on no fact. */
final class Bookkeeping {
  private static final List<Pattern> STEPS =
      List.of(
          // A caller or callee of the driver notes that it calls it, or that it has returned.
          step("register called"),
          step("unregister returned"),
          step("init done"),
          step("exit called"),
          step("which binding of parent"),
          step("add is called"),
          step("add has returned -?\\d+"),
          step("submit returns -?\\d+"),
          step("pci_doe_cancel_tasks\\(.*\\) returns"),
          step("create|destroy|nothing|done|capability \\d+|its queue"),
          // Threads of a scenario wait for each other.
          step("all is quiet"),
          step("dax_hmem is loaded"),
          step("a mailbox to appear"),
          step("users may look for a mailbox"),
          step("tasks to be submitted"),
          step("submitters? (to be|is) done"),
          step("users to be done"),
          step("destroyed|torn down|device has gone"),
          // What the scenario leaves open: both ways are tried.
          step("with dax_cxl, or without"),
          step("exit: unregister first, or flush first"),
          // A look that found nothing: a goal is reached.
          step("no driver data"));

  private Bookkeeping() {}

  private static Pattern step(String operation) {
    return Pattern.compile(operation);
  }

  /** Of all counterexamples in a JSON report, steps without a fact in the book, but these. */
  static Set<String> otherStepsWithoutFact(JsonNode report) {
    FactBook book = FactBook.standard();
    Set<String> others = new TreeSet<>();
    for (JsonNode check : report.get("checks")) {
      for (JsonNode step : check.get("counterexample").path("steps")) {
        String operation = step.get("operation").asText();
        if (book.find(step.get("fact").asText()).isEmpty()
            && STEPS.stream().noneMatch(one -> one.matcher(operation).matches())) {
          others.add(operation);
        }
      }
    }
    return others;
  }
}
