package org.quiesce.ci.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object that somebody else wrote: every field is looked at before it is believed. */
final class JsonFields {
  /** A field is missing, or is something else. */
  static final class UnexpectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnexpectedException(String sentence) {
      super(sentence);
    }
  }

  private final JsonNode node;
  private final String path;

  private JsonFields(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /**
   * An object.
   *
   * @param path where it is, for the sentence of an error; empty for the outermost
   * @throws UnexpectedException if it is none
   */
  static JsonFields of(JsonNode node, String path) {
    if (!node.isObject()) {
      throw new UnexpectedException((path.isEmpty() ? "it" : path) + " is no object");
    }
    return new JsonFields(node, path);
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  String text(String field) {
    return get(field, JsonNode::isTextual, "text").textValue();
  }

  /** Null where the field is null or not there. */
  @Nullable String textOrNull(String field) {
    return has(field) ? text(field) : null;
  }

  boolean flag(String field) {
    return get(field, JsonNode::isBoolean, "true or false").booleanValue();
  }

  int whole(String field) {
    return get(field, JsonNode::canConvertToInt, "a whole number").intValue();
  }

  long large(String field) {
    return get(field, JsonNode::canConvertToLong, "a whole number").longValue();
  }

  double number(String field) {
    return get(field, JsonNode::isNumber, "a number").doubleValue();
  }

  /** The value of an enumeration. */
  <E extends Enum<E>> E name(String field, Class<E> type) {
    String text = text(field);
    for (E one : type.getEnumConstants()) {
      if (one.name().equals(text)) {
        return one;
      }
    }
    throw new UnexpectedException(at(field) + " is '" + Printable.of(text) + "'");
  }

  JsonFields object(String field) {
    return of(get(field, JsonNode::isObject, "an object"), at(field));
  }

  /** The elements of an array of objects. */
  <T> List<T> objects(String field, Function<JsonFields, T> read) {
    List<T> all = new ArrayList<>();
    for (JsonNode one : get(field, JsonNode::isArray, "an array")) {
      all.add(read.apply(of(one, at(field) + "[" + all.size() + "]")));
    }
    return List.copyOf(all);
  }

  List<String> texts(String field) {
    List<String> all = new ArrayList<>();
    for (JsonNode one : get(field, JsonNode::isArray, "an array")) {
      if (!one.isTextual()) {
        throw new UnexpectedException(at(field) + "[" + all.size() + "] is no text");
      }
      all.add(one.textValue());
    }
    return List.copyOf(all);
  }

  /** An object of whole numbers, in its order. */
  Map<String, Integer> wholes(String field) {
    JsonFields object = object(field);
    Map<String, Integer> all = new LinkedHashMap<>();
    for (Iterator<String> names = object.node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      all.put(name, object.whole(name));
    }
    return all;
  }

  private JsonNode get(String field, Function<JsonNode, Boolean> fits, String what) {
    JsonNode value = node.get(field);
    if (value == null) {
      throw new UnexpectedException(at(field) + " is missing");
    }
    if (!fits.apply(value)) {
      throw new UnexpectedException(at(field) + " is not " + what);
    }
    return value;
  }

  private String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
