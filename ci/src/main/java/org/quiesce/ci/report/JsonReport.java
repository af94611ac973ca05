package org.quiesce.ci.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Evidence;
import org.quiesce.check.Goal;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.run.Part;
import org.quiesce.drive.memory.LinesRun;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace.TraceStep;

/**
 * For machines: schema 1. Fields may be added, none is renamed or taken away; of an engine that
 * searches, only {@code seconds} and {@code bytes} differ between two runs, and what is {@code
 * minimal} where the budget ends; engines that sample differ.
 */
public final class JsonReport implements Report {
  private static final int SCHEMA = 1;

  @Override
  public void write(Findings findings, PrintWriter out) {
    JsonText.write(out, json -> write(findings, json));
  }

  private static void write(Findings findings, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeStringField("verdict", findings.verdict().name());
    json.writeBooleanField("interrupted", findings.interrupted());
    if (!findings.ofSources()) {
      json.writeBooleanField("asRecorded", findings.contradictions().isEmpty());
    }
    Part part = findings.part();
    if (part != null) {
      write(part, json);
    }
    Comparison comparison = findings.comparison();
    if (comparison != null) {
      json.writeFieldName("comparison");
      JsonComparison.write(findings, comparison, json);
    }
    json.writeArrayFieldStart("notModelled");
    for (Examined one : findings.revisions()) {
      for (String what : one.notModelled()) {
        json.writeString(what);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("assumptions");
    for (Examined one : findings.revisions()) {
      for (String what : one.assumptions()) {
        json.writeStartObject();
        json.writeStringField("revision", one.revision());
        json.writeStringField("what", what);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("coverage");
    for (Examined one : findings.revisions()) {
      if (!one.lines().isEmpty()) {
        write(one.revision(), one.lines(), json);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("decisions");
    for (Examined one : findings.revisions()) {
      for (Decision decision : one.decisions()) {
        write(one.protocol(), decision, json);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("checks");
    for (Examined one : findings.revisions()) {
      Sources sources = Sources.of(one.origin());
      for (CheckResult result : one.results()) {
        write(result, sources, json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(String revision, LinesRun lines, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("revision", revision);
    json.writeNumberField("lines", lines.lines().size());
    json.writeNumberField("linesRun", lines.run());
    json.writeNumberField("ways", lines.ways());
    json.writeNumberField("waysTaken", lines.taken());
    json.writeArrayFieldStart("neverRun");
    for (LinesRun.Gap gap : lines.gaps()) {
      json.writeStartObject();
      json.writeStringField("file", gap.file());
      json.writeNumberField("from", gap.from());
      json.writeNumberField("to", gap.to());
      json.writeStringField("function", gap.function());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("oneWay");
    for (LinesRun.Line line : lines.oneWay()) {
      json.writeStartObject();
      json.writeStringField("file", line.file());
      json.writeNumberField("line", line.number());
      json.writeStringField("function", line.function());
      json.writeNumberField("ways", line.ways());
      json.writeNumberField("taken", line.taken());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("neverCalled");
    for (LinesRun.Uncalled one : lines.uncalled()) {
      json.writeStartObject();
      json.writeStringField("function", one.function());
      json.writeStringField("file", one.position().file());
      json.writeNumberField("line", one.position().line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Part part, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("shard");
    json.writeNumberField("index", part.shard().index());
    json.writeNumberField("count", part.shard().count());
    json.writeStringField("plan", part.plan());
    json.writeNumberField("units", part.all());
    writeStrings("engines", part.engines(), json);
    writeStrings("ran", part.units(), json);
    json.writeEndObject();
  }

  private static void write(String protocol, Decision decision, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("protocol", protocol);
    json.writeStringField("revision", decision.revision());
    json.writeStringField("property", decision.property());
    json.writeStringField("verdict", decision.verdict().name());
    json.writeObjectFieldStart("engines");
    for (Map.Entry<String, Verdict> one : decision.engines().entrySet()) {
      json.writeStringField(one.getKey(), one.getValue().name());
    }
    json.writeEndObject();
    json.writeStringField(
        "recorded", decision.recorded() == null ? null : decision.recorded().name());
    json.writeStringField("token", decision.shown() == null ? null : decision.shown().token());
    json.writeEndObject();
  }

  private static void write(CheckResult result, Sources sources, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("protocol", result.protocol());
    json.writeStringField("revision", result.revision());
    json.writeStringField("scenario", result.scenario());
    json.writeStringField("engine", result.engine());
    json.writeStringField("property", result.property());
    json.writeStringField("verdict", result.verdict().name());
    json.writeObjectFieldStart("bound");
    for (Map.Entry<String, Integer> one : result.bound().entrySet()) {
      json.writeNumberField(one.getKey(), one.getValue());
    }
    json.writeEndObject();
    json.writeStringField("memoryModel", result.memoryModel());
    json.writeBooleanField("exhausted", result.exhausted());
    json.writeNumberField("states", result.states());
    json.writeNumberField("transitions", result.transitions());
    json.writeNumberField("seconds", rounded(result.seconds()));
    json.writeNumberField("bytes", result.bytes());
    json.writeStringField("reason", result.reason());
    json.writeArrayFieldStart("goals");
    for (Goal.Seen goal : result.goals()) {
      json.writeStartObject();
      json.writeStringField("name", goal.name());
      json.writeBooleanField("seen", goal.seen());
      json.writeBooleanField("required", goal.required());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("counterexample");
    write(result.counterexample(), sources, json);
    json.writeArrayFieldStart("evidence");
    for (Evidence one : result.evidence()) {
      write(one, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (String note : result.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Evidence evidence, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("mode", evidence.mode());
    json.writeNumberField("samples", evidence.samples());
    json.writeNumberField("asked", evidence.asked());
    json.writeNumberField("failures", evidence.failures());
    json.writeBooleanField("exhausted", evidence.exhausted());
    json.writeNumberField("seconds", rounded(evidence.seconds()));
    json.writeFieldName("secondsToFailure");
    if (evidence.secondsToFailure() < 0) {
      json.writeNull();
    } else {
      json.writeNumber(rounded(evidence.secondsToFailure()));
    }
    json.writeEndObject();
  }

  private static BigDecimal rounded(double seconds) {
    return BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP);
  }

  private static void write(
      @Nullable Counterexample counterexample, Sources sources, JsonGenerator json)
      throws IOException {
    if (counterexample == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("token", counterexample.token());
    json.writeStringField("message", counterexample.trace().message());
    json.writeNumberField("preemptions", counterexample.preemptions());
    writeStrings("minimal", counterexample.minimality().proved(), json);
    writeStrings("broken", counterexample.broken(), json);
    json.writeStringField("engineText", counterexample.engineText());
    writeStrings("threads", counterexample.threads(), json);
    writeStrings("waits", counterexample.trace().waits(), json);
    json.writeArrayFieldStart("culprits");
    for (int culprit : counterexample.trace().culprits()) {
      json.writeNumber(culprit);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("steps");
    for (TraceStep step : counterexample.trace().steps()) {
      write(step, sources, json);
    }
    json.writeEndArray();
    if (sources.hasChanges()) {
      List<Moment> moments = Moment.of(counterexample.trace(), sources);
      JsonComparison.changedLines(moments, sources, json);
    }
    json.writeEndObject();
  }

  private static void writeStrings(String field, Iterable<String> strings, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String one : strings) {
      json.writeString(one);
    }
    json.writeEndArray();
  }

  private static void write(TraceStep step, Sources sources, JsonGenerator json)
      throws IOException {
    Location location = step.location();
    json.writeStartObject();
    json.writeStringField("thread", step.thread());
    json.writeStringField("operation", step.operation());
    json.writeStringField("detail", step.detail());
    json.writeStringField("file", location == null ? null : location.file());
    if (location == null) {
      json.writeNullField("line");
    } else {
      json.writeNumberField("line", location.line());
    }
    json.writeStringField("ordering", step.ordering().name());
    json.writeStringField("fact", step.fact());
    if (sources.hasChanges()) {
      json.writeBooleanField("added", location != null && sources.added(location) != null);
    }
    json.writeEndObject();
  }
}
