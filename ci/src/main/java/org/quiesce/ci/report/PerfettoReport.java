package org.quiesce.ci.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.quiesce.ci.run.Findings;
import org.quiesce.explore.Trace.Change;

/**
 * Chrome trace JSON, for ui.perfetto.dev and chrome://tracing: each counterexample a process, each
 * thread a track, each step a slice of a millisecond (the model has no time; only the order
 * counts).
 */
public final class PerfettoReport implements Report {
  private static final long STEP_MICROS = 1000;
  private static final long SLICE_MICROS = 900;

  @Override
  public void write(Findings findings, PrintWriter out) {
    JsonText.write(out, json -> write(findings, json));
  }

  private static void write(Findings findings, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("displayTimeUnit", "ms");
    json.writeObjectFieldStart("otherData");
    json.writeStringField("verdict", findings.verdict().name());
    json.writeBooleanField("interrupted", findings.interrupted());
    if (findings.comparison() != null) {
      json.writeStringField("comparison", Headline.text(findings));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("traceEvents");
    List<Finding> all = Finding.of(findings);
    for (int i = 0; i < all.size(); i++) {
      write(all.get(i), i + 1, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Finding finding, int process, JsonGenerator json) throws IOException {
    String name = finding.property() + " in " + finding.revision() + ": " + finding.message();
    metadata("process_name", name, process, 0, json);
    List<String> threads = finding.threads();
    for (int lane = 0; lane < threads.size(); lane++) {
      metadata("thread_name", threads.get(lane), process, lane + 1, json);
    }
    for (Moment moment : finding.moments()) {
      slice(moment, process, json);
    }
    int flow = 0;
    for (Arrow arrow : Arrow.of(finding.moments())) {
      String id = process + "." + ++flow;
      String names = String.join(", ", arrow.names());
      flow("s", names, id, finding.moments().get(arrow.from() - 1), process, json);
      flow("f", names, id, finding.moments().get(arrow.to() - 1), process, json);
    }
  }

  private static void metadata(
      String what, String name, int process, int thread, JsonGenerator json) throws IOException {
    begin("M", what, process, thread, json);
    json.writeObjectFieldStart("args");
    json.writeStringField("name", name);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void begin(String phase, String name, int process, int thread, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ph", phase);
    json.writeStringField("name", name);
    json.writeNumberField("pid", process);
    json.writeNumberField("tid", thread);
  }

  private static void slice(Moment moment, int process, JsonGenerator json) throws IOException {
    begin("X", moment.what(), process, moment.lane() + 1, json);
    json.writeStringField("cat", moment.culprit() ? "clash" : "step");
    json.writeNumberField("ts", moment.number() * STEP_MICROS);
    json.writeNumberField("dur", SLICE_MICROS);
    if (moment.culprit()) {
      json.writeStringField("cname", "terrible");
    }
    json.writeObjectFieldStart("args");
    json.writeNumberField("step", moment.number());
    if (!moment.place().isEmpty()) {
      json.writeStringField("line", moment.place());
    }
    if (moment.quote() != null) {
      json.writeStringField("source", moment.quote().strip());
    }
    for (Change change : moment.changes()) {
      json.writeStringField("value " + change.name(), change.before() + " -> " + change.after());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void flow(
      String phase, String names, String id, Moment at, int process, JsonGenerator json)
      throws IOException {
    begin(phase, names, process, at.lane() + 1, json);
    json.writeStringField("cat", "happens-before");
    json.writeStringField("id", id);
    json.writeNumberField("ts", at.number() * STEP_MICROS + SLICE_MICROS / 2);
    if (phase.equals("f")) {
      json.writeStringField("bp", "e");
    }
    json.writeEndObject();
  }
}
