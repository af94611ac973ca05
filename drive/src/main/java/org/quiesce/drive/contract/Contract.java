package org.quiesce.drive.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Property;
import org.quiesce.drive.kernel.Harness;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.memory.Terms;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/**
 * What is known of one driver beyond its sources.
 *
 * @param protocol its name
 * @param properties what is decided, with a sentence each
 * @param scenarios bounded programs over the driver
 * @param blames whose failure it is if nobody can move: a property by an actor that has not
 *     returned
 * @param undecided properties of the protocol that the contract does not decide, and why
 */
public record Contract(
    String protocol,
    Terms terms,
    List<Property> properties,
    List<Scenario> scenarios,
    Map<String, String> blames,
    Map<String, String> undecided,
    List<String> landmarks,
    String header,
    String harness) {
  /** How its scenarios are called, so that they are told from those of the protocol's models. */
  public static final String PREFIX = "contract:";

  private static final String FOLDER = "/org/quiesce/drive/contracts/";

  public Contract {
    properties = List.copyOf(properties);
    scenarios = List.copyOf(scenarios);
    blames = Map.copyOf(blames);
    undecided = Map.copyOf(undecided);
    landmarks = List.copyOf(landmarks);
  }

  /**
   * A bounded program: the harness's function that runs it.
   *
   * @param failures how many calls that may fail do fail, at most
   * @param needs functions without which it makes no sense
   * @param goals what has to be seen
   */
  public record Scenario(String name, int failures, List<String> needs, List<String> goals) {
    public Scenario {
      needs = List.copyOf(needs);
      goals = List.copyOf(goals);
    }

    /** Its function in the harness. */
    public String function() {
      return "qz_scenario_" + name.replace('-', '_');
    }

    /** As it is called in reports. */
    public String title() {
      return PREFIX + (failures == 0 ? name : name + ", one call fails");
    }
  }

  /** Whether there is a contract of a protocol. */
  public static boolean exists(String protocol) {
    return text(protocol + ".contract") != null;
  }

  /**
   * Reads the contract of a protocol.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Contract of(String protocol) {
    String data = text(protocol + ".contract");
    String header = text(protocol + ".h");
    String harness = text(protocol + ".c");
    if (data == null || harness == null) {
      throw new IllegalArgumentException("no contract of " + protocol);
    }
    return new Lines(data.lines().toList())
        .contract(protocol, header == null ? "" : header, harness);
  }

  /** The lines of a contract's page. */
  private static final class Lines {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final List<String> goals = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final Map<String, String> blames = new LinkedHashMap<>();
    private final Map<String, String> undecided = new LinkedHashMap<>();
    private final List<String> landmarks = new ArrayList<>();

    Lines(List<String> lines) {
      for (String line : lines) {
        String text = line.strip();
        int space = text.indexOf(' ');
        if (text.isEmpty() || text.startsWith("#")) {
          continue;
        }
        if (space < 0) {
          throw new IllegalArgumentException("a contract's line of one word: " + text);
        }
        take(text.substring(0, space), text.substring(space + 1).strip());
      }
    }

    private void take(String kind, String rest) {
      List<String> parts = List.of(rest.split(":", 2));
      String first = parts.get(0).strip();
      String second = parts.size() > 1 ? parts.get(1).strip() : "";
      switch (kind) {
        case "is" -> {
          List<String> words = List.of(first.split("\\s+"));
          words.subList(1, words.size()).forEach(word -> names.put(word, words.get(0)));
          properties.put(words.get(0), new Property(words.get(0), second));
        }
        case "asserts" -> properties.putIfAbsent(first, new Property(first, second));
        case "null" -> names.put(Terms.nullOf(first), second);
        case "stuck" -> blames.put(first, second);
        case "undecided" -> undecided.put(first, second);
        case "landmark" -> landmarks.add(first);
        case "scenario" -> scenario(first, second);
        default -> throw new IllegalArgumentException("a contract's line of no kind: " + kind);
      }
    }

    private void scenario(String head, String tail) {
      List<String> words = List.of(head.split("\\s+"));
      int failures = 0;
      List<String> needs = new ArrayList<>();
      for (String word : words.subList(1, words.size())) {
        if (word.startsWith("needs=")) {
          needs.addAll(List.of(word.substring("needs=".length()).split(",")));
        } else if (word.equals("fails")) {
          failures = 1;
        }
      }
      List<String> seen = new ArrayList<>();
      for (String goal : tail.split(";")) {
        if (!goal.isBlank()) {
          seen.add(goal.strip());
        }
      }
      seen.stream().filter(goal -> !goals.contains(goal)).forEach(goals::add);
      scenarios.add(new Scenario(words.get(0), failures, needs, seen));
    }

    Contract contract(String protocol, String header, String harness) {
      names.putIfAbsent(
          Rules.REINIT, names.getOrDefault(Rules.USE_BEFORE_INIT, Rules.USE_BEFORE_INIT));
      names.putIfAbsent(
          Rules.QUEUE_AFTER_DESTROY,
          names.getOrDefault(Rules.USE_AFTER_FREE, Rules.USE_AFTER_FREE));
      names.putIfAbsent(
          Rules.USE_AFTER_RETURN, names.getOrDefault(Rules.USE_AFTER_FREE, Rules.USE_AFTER_FREE));
      return new Contract(
          protocol,
          new Terms(names, List.copyOf(properties.keySet()), goals),
          List.copyOf(properties.values()),
          scenarios,
          blames,
          undecided,
          landmarks,
          header,
          harness);
    }
  }

  private static @Nullable String text(String file) {
    try (InputStream in = Contract.class.getResourceAsStream(FOLDER + file)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A reader that gives sources what the contract's header has. */
  public Reader reader() {
    Headers ours = Headers.ours();
    String calls = text("contract.h");
    return new Reader(
        (include, angled, from) -> {
          String found = ours.find(include, angled, from);
          return include.equals(Headers.PRELUDE) ? found + "\n" + calls + "\n" + header : found;
        });
  }

  /**
   * Reads sources and the harness into one program: what the sources define is taken before what
   * the harness does.
   */
  public Program read(Reader reader, Map<String, String> sources) {
    Map<String, String> all = new LinkedHashMap<>(sources);
    all.put(Harness.FILE, harness);
    return reader.read(all);
  }
}
