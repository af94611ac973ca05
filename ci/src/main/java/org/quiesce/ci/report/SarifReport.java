package org.quiesce.ci.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Property;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.explore.Location;

/**
 * SARIF 2.1.0: what fails is a result on the line of the clash, with its steps as a code flow, a
 * thread flow for each thread; what nobody could decide is a notification of the run.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String FINGERPRINT = "quiesceFinding/v1";

  @Override
  public void write(Findings findings, PrintWriter out) {
    JsonText.write(out, json -> write(findings, json));
  }

  private static void write(Findings findings, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    Map<String, Property> rules = new LinkedHashMap<>();
    for (Examined one : findings.revisions()) {
      one.properties().forEach(property -> rules.put(property.id(), property));
    }
    writeTool(rules, json);
    writeInvocation(findings, json);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Judged one : Judged.of(findings)) {
      if (one.outcome() == Outcome.FAILED || one.outcome() == Outcome.KNOWN) {
        writeResult(one, List.copyOf(rules.keySet()), json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeTool(Map<String, Property> rules, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Quiesce");
    json.writeArrayFieldStart("rules");
    for (Property rule : rules.values()) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      writeText("shortDescription", rule.meaning().isEmpty() ? rule.id() : rule.meaning(), json);
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", "error");
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeInvocation(Findings findings, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField(
        "executionSuccessful", !findings.interrupted() && findings.disagreements().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    if (findings.interrupted()) {
      writeNotification("warning", "The run was interrupted before its end.", null, null, json);
    }
    for (String sentence : findings.disagreements()) {
      writeNotification("error", sentence, null, null, json);
    }
    for (Judged one : Judged.of(findings)) {
      if (one.outcome() == Outcome.UNDECIDED) {
        writeNotification("warning", one.title() + ". " + one.why(), null, null, json);
      }
    }
    if (findings.comparison() != null) {
      writeNotification("note", Headline.text(findings), null, null, json);
    }
    for (Gap gap : Gap.of(findings)) {
      writeNotification("warning", gap.what(), gap.file(), gap.place(), json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeNotification(
      String level, String text, @Nullable Path file, @Nullable Location place, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    writeText("message", text, json);
    if (file != null && place != null) {
      json.writeArrayFieldStart("locations");
      writeLocation(file, place, null, null, json);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeResult(Judged judged, List<String> rules, JsonGenerator json)
      throws IOException {
    Finding finding = judged.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", judged.decision().property());
    json.writeNumberField("ruleIndex", rules.indexOf(judged.decision().property()));
    boolean known = judged.outcome() == Outcome.KNOWN;
    json.writeStringField("level", known ? "note" : "error");
    if (judged.effect() != null) {
      json.writeStringField("baselineState", known ? "unchanged" : "new");
    }
    String token = finding == null ? null : finding.token();
    String replay =
        finding == null || token == null
            ? ""
            : " Replay: " + ReplayCommand.of(token, finding.sources().words());
    writeText("message", judged.title() + ". " + judged.why() + replay, json);
    Location place = finding == null ? null : finding.place();
    json.writeArrayFieldStart("locations");
    if (finding != null && place != null && !finding.sources().paths().isEmpty()) {
      Path file = finding.sources().pathOf(place);
      writeLocation(file, place, finding.sources().quote(place), null, json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, fingerprint(judged));
    json.writeEndObject();
    if (finding != null && !finding.moments().isEmpty()) {
      writeCodeFlow(finding, json);
    }
    json.writeEndObject();
  }

  /** Of names only, so that it stays the same when lines above the finding come or go. */
  private static String fingerprint(Judged judged) {
    StringBuilder text = new StringBuilder(judged.examined().protocol());
    text.append('\n').append(judged.decision().property());
    Finding finding = judged.finding();
    if (finding != null) {
      for (Moment culprit : finding.culprits()) {
        Location at = culprit.location();
        text.append('\n').append(at == null ? "" : at.file() + "\n" + at.function());
        text.append('\n').append(culprit.what());
      }
    }
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  private static void writeCodeFlow(Finding finding, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("codeFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("threadFlows");
    for (String thread : finding.threads()) {
      json.writeStartObject();
      json.writeStringField("id", thread);
      json.writeArrayFieldStart("locations");
      for (Moment moment : finding.moments()) {
        if (moment.thread().equals(thread)) {
          writeStep(finding, moment, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeStep(Finding finding, Moment moment, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("executionOrder", moment.number());
    json.writeStringField("importance", moment.culprit() ? "essential" : "important");
    json.writeFieldName("location");
    String values = moment.values().isEmpty() ? "" : " [" + moment.values() + "]";
    String text = moment.number() + ". " + moment.thread() + ": " + moment.what() + values;
    Location place = moment.location();
    if (place == null || finding.sources().paths().isEmpty()) {
      // the surroundings, or a Java class: no file of the user's
      json.writeStartObject();
      writeText("message", place == null ? text : text + " (" + place + ")", json);
      json.writeEndObject();
    } else {
      writeLocation(finding.sources().pathOf(place), place, moment.quote(), text, json);
    }
    json.writeEndObject();
  }

  private static void writeLocation(
      Path file, Location place, @Nullable String quote, @Nullable String text, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(file));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", Math.max(1, place.line()));
    if (quote != null) {
      writeText("snippet", quote, json);
    }
    json.writeEndObject();
    json.writeEndObject();
    if (text != null) {
      writeText("message", text, json);
    }
    json.writeEndObject();
  }

  private static String uri(Path file) {
    if (file.isAbsolute()) {
      return file.toUri().toASCIIString();
    }
    try {
      String path = file.toString();
      String first = path.contains(":") ? "./" + path : path;
      return new URI(null, null, first, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("'" + file + "' cannot be a relative reference", e);
    }
  }

  private static void writeText(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
