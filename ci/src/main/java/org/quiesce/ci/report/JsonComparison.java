package org.quiesce.ci.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Comparison.Change;
import org.quiesce.ci.run.Comparison.Compared;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.run.Origin;
import org.quiesce.translate.patch.account.LineChange;

/** What a change does, as the object {@code comparison} of the JSON report. */
final class JsonComparison {
  private JsonComparison() {}

  static void write(Findings findings, Comparison comparison, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("title", comparison.title());
    json.writeStringField("outcome", outcome(findings, comparison));
    json.writeArrayFieldStart("patches");
    for (int i = 0; i < comparison.stages().size(); i++) {
      Comparison.Stage stage = comparison.stages().get(i);
      json.writeStartObject();
      json.writeStringField("revision", stage.revision());
      json.writeStringField("label", stage.label());
      strings("touches", stage.touches(), json);
      strings("leftOut", stage.leftOut(), json);
      json.writeArrayFieldStart("changes");
      for (Compared one : comparison.protocols()) {
        if (stage.touches().contains(one.protocol()) && !one.same()) {
          changes(one.changesBy(i), json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("protocols");
    for (Compared one : comparison.protocols()) {
      json.writeStartObject();
      json.writeStringField("protocol", one.protocol());
      strings("touched", one.touched(), json);
      json.writeBooleanField("same", one.same());
      json.writeArrayFieldStart("changes");
      changes(one.changes(), json);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    strings("notes", comparison.notes(), json);
    json.writeEndObject();
  }

  private static String outcome(Findings findings, Comparison comparison) {
    return switch (Judged.worst(findings)) {
      case FAILED -> "BROKE";
      case UNDECIDED -> "INCONCLUSIVE";
      case PASSED, SAMPLED, KNOWN -> comparison.touchesNothing() ? "NOTHING_TOUCHED" : "PASSED";
    };
  }

  private static void changes(List<Change> changes, JsonGenerator json) throws IOException {
    for (Change one : changes) {
      json.writeStartObject();
      json.writeStringField("protocol", one.protocol());
      json.writeStringField("property", one.property());
      json.writeStringField("effect", one.effect().name());
      Decision before = one.before();
      json.writeStringField("before", before == null ? null : before.verdict().name());
      json.writeStringField("after", one.after().verdict().name());
      json.writeStringField("tokenBefore", token(before));
      json.writeStringField("tokenAfter", token(one.after()));
      json.writeEndObject();
    }
  }

  private static @Nullable String token(@Nullable Decision decision) {
    return decision == null || decision.shown() == null ? null : decision.shown().token();
  }

  /** What the change adds and takes away in the functions that a counterexample runs through. */
  static void changedLines(List<Moment> moments, Sources sources, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("changedLines");
    for (Origin.Text file : sources.files().values()) {
      for (LineChange one : ChangedLines.passed(file, moments)) {
        json.writeStartObject();
        json.writeStringField("path", file.path().toString());
        json.writeStringField("sign", one.sign());
        json.writeNumberField("line", one.line());
        json.writeStringField("text", one.text());
        json.writeStringField("function", one.function());
        json.writeNumberField("patch", one.patch());
        json.writeNumberField("mailLine", one.mailLine());
        json.writeArrayFieldStart("steps");
        for (int step : ChangedLines.steps(one, file, moments)) {
          json.writeNumber(step - 1);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void strings(String field, List<String> strings, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String one : strings) {
      json.writeString(one);
    }
    json.writeEndArray();
  }
}
