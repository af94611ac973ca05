package org.quiesce.ci.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a survey in a file, a line of JSON each, written as they are decided: whatever ends
 * the run, what is there is valid, and the next run goes on from it. A line that was cut off counts
 * for nothing.
 */
public final class SurveyFile {
  /** Names of others are told in ASCII, so that they drive nobody's terminal. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Path path;
  private final Map<String, SurveyRow> rows = new LinkedHashMap<>();
  private boolean torn;

  private SurveyFile(Path path) {
    this.path = path;
  }

  /**
   * Opens the rows of a survey, those of an earlier run with them.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static SurveyFile open(Path path) {
    SurveyFile file = new SurveyFile(path);
    if (Files.exists(path)) {
      try {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        file.torn = !text.isEmpty() && !text.endsWith("\n");
        text.lines().forEach(file::take);
      } catch (IOException e) {
        throw new UncheckedIOException(path + " cannot be read", e);
      }
    }
    return file;
  }

  private void take(String line) {
    try {
      SurveyRow row = JSON.readValue(line, SurveyRow.class);
      if (row != null && row.driver() != null && row.outcome() != null) {
        rows.put(row.driver(), row);
      }
    } catch (JsonProcessingException e) {
      return; // half a line, or none of ours: that driver is decided again
    }
  }

  /** Whether a row of an earlier run says what one of this run would. */
  public synchronized boolean has(String driver, String digest) {
    SurveyRow row = rows.get(driver);
    return row != null && row.digest().equals(digest);
  }

  /**
   * Adds a row.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public synchronized void add(SurveyRow row) {
    rows.put(row.driver(), row);
    try (Writer out =
        Files.newBufferedWriter(
            path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      if (torn) {
        out.write("\n");
        torn = false;
      }
      out.write(JSON.writeValueAsString(row) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be written", e);
    }
  }

  /** All rows, of these drivers, in their order. */
  public synchronized List<SurveyRow> rows(List<String> drivers) {
    return drivers.stream().filter(rows::containsKey).map(rows::get).toList();
  }
}
