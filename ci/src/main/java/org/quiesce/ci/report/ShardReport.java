package org.quiesce.ci.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Evidence;
import org.quiesce.check.Goal;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Part;
import org.quiesce.ci.run.Shard;
import org.quiesce.explore.Minimality;

/**
 * What the JSON report of one shard says; what it says of counterexamples is a claim that only a
 * replay can confirm.
 *
 * @param file where it was read from
 * @param asRecorded whether built-in revisions were compared with their records; else C sources
 */
public record ShardReport(
    Path file,
    Part part,
    boolean interrupted,
    boolean asRecorded,
    List<Row> rows,
    List<Told> decisions) {
  /** Far more than a run of all protocols writes. */
  private static final long MOST_BYTES = 256L << 20;

  private static final int SCHEMA = 1;

  /** No JSON report of a shard. */
  public static final class BadReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadReportException(Path file, String why) {
      super(
          file
              + " is not the json report of a shard: "
              + why
              + "; ci/gate check --shard I/N --report json=FILE writes one.");
    }
  }

  /**
   * One result of a check.
   *
   * @param result without its counterexample
   * @param claim its counterexample; null for none
   */
  public record Row(CheckResult result, @Nullable Claim claim) {}

  /** What the shard made of its results of one property. */
  public record Told(String protocol, String revision, String property, Verdict verdict) {}

  /** A counterexample as the shard tells it. */
  public record Claim(
      String token, int preemptions, Minimality minimality, @Nullable String engineText) {}

  /**
   * Reads a report.
   *
   * @throws BadReportException with one sentence if it is none
   */
  public static ShardReport read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new BadReportException(file, "there is no such file");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new BadReportException(file, "it has more than " + (MOST_BYTES >> 20) + " MiB");
      }
      JsonNode tree = new ObjectMapper().readTree(file.toFile());
      return read(file, JsonFields.of(tree, ""));
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
      throw new BadReportException(file, "it is no JSON" + where);
    } catch (IOException e) {
      throw new BadReportException(
          file, "it cannot be read (" + e.getClass().getSimpleName() + ")");
    } catch (JsonFields.UnexpectedException | IllegalArgumentException e) {
      throw new BadReportException(file, String.valueOf(e.getMessage()));
    }
  }

  private static ShardReport read(Path file, JsonFields json) {
    if (json.whole("schema") != SCHEMA) {
      throw new BadReportException(
          file, "its schema is " + json.whole("schema") + ", not " + SCHEMA);
    }
    JsonFields shard = json.object("shard");
    return new ShardReport(
        file,
        new Part(
            new Shard(shard.whole("index"), shard.whole("count")),
            shard.text("plan"),
            shard.texts("engines"),
            shard.texts("ran"),
            shard.whole("units")),
        json.flag("interrupted"),
        json.has("asRecorded"),
        json.objects("checks", ShardReport::row),
        json.objects("decisions", ShardReport::told));
  }

  private static Told told(JsonFields json) {
    return new Told(
        json.text("protocol"),
        json.text("revision"),
        json.text("property"),
        json.name("verdict", Verdict.class));
  }

  private static Row row(JsonFields json) {
    CheckResult result =
        new CheckResult(
            json.text("protocol"),
            json.text("revision"),
            json.text("scenario"),
            json.text("engine"),
            json.text("property"),
            json.name("verdict", Verdict.class),
            json.wholes("bound"),
            json.text("memoryModel"),
            json.flag("exhausted"),
            json.large("states"),
            json.large("transitions"),
            json.number("seconds"),
            json.large("bytes"),
            json.textOrNull("reason"),
            json.objects("goals", ShardReport::goal),
            null,
            json.objects("evidence", ShardReport::evidence),
            json.has("notes") ? json.texts("notes") : List.of());
    return new Row(
        result, json.has("counterexample") ? claim(json.object("counterexample")) : null);
  }

  private static Goal.Seen goal(JsonFields json) {
    return new Goal.Seen(json.text("name"), json.flag("seen"), json.flag("required"));
  }

  private static Evidence evidence(JsonFields json) {
    return new Evidence(
        json.text("mode"),
        json.large("samples"),
        json.large("asked"),
        json.large("failures"),
        json.flag("exhausted"),
        json.number("seconds"),
        json.has("secondsToFailure") ? json.number("secondsToFailure") : -1);
  }

  private static Claim claim(JsonFields json) {
    return new Claim(
        json.text("token"),
        json.whole("preemptions"),
        Minimality.of(json.texts("minimal")),
        json.textOrNull("engineText"));
  }
}
