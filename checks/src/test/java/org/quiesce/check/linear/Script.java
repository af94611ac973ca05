package org.quiesce.check.linear;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;

/**
 * A fixed scenario in words: each operation is a method's name and its {@code int} arguments, as in
 * {@code "put 1"}.
 */
record Script(List<String> before, List<List<String>> threads, List<String> after) {
  /** Threads that run in parallel; each is one text of operations between semicolons. */
  static Script of(String... threads) {
    return new Script(
        List.of(), Arrays.stream(threads).map(Script::operations).toList(), List.of());
  }

  /** The same after operations that are over when the threads begin. */
  Script before(String operations) {
    return new Script(operations(operations), threads, after);
  }

  /** The same before operations that begin when the threads have ended. */
  Script after(String operations) {
    return new Script(before, threads, operations(operations));
  }

  private static List<String> operations(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).toList();
  }

  /** For Lincheck; {@code operations} declares the methods. */
  ExecutionScenario on(Class<?> operations) {
    return new ExecutionScenario(
        actors(operations, before),
        threads.stream().map(thread -> actors(operations, thread)).toList(),
        actors(operations, after),
        null);
  }

  private static List<Actor> actors(Class<?> operations, List<String> texts) {
    return texts.stream().map(text -> actor(operations, text)).toList();
  }

  private static Actor actor(Class<?> operations, String text) {
    List<String> words = List.of(text.split(" "));
    Method method =
        Arrays.stream(operations.getDeclaredMethods())
            .filter(one -> one.getName().equals(words.get(0)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no operation: " + text));
    List<Object> arguments = new ArrayList<>();
    words.subList(1, words.size()).forEach(word -> arguments.add(Integer.valueOf(word)));
    return new Actor(method, arguments);
  }
}
