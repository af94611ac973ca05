package org.quiesce.drive.kernel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quiesce.drive.memory.Layout;
import org.quiesce.drive.memory.Memory;
import org.quiesce.explore.Automaton;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/**
 * Prints the calls of drivers that neither a primitive nor a card answers, those of most drivers
 * first: what to describe next. Arguments: a file with a path of a driver in each line.
 */
public final class UnknownCalls {
  private UnknownCalls() {}

  public static void main(String[] arguments) throws Exception {
    Map<String, Set<String>> users = new TreeMap<>();
    int read = 0;
    for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      Path path = Path.of(line.strip());
      try {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(
            path.getFileName().toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
        for (String name : unknown(new Reader(Headers.ours()).read(sources))) {
          users.computeIfAbsent(name, n -> new TreeSet<>()).add(line.strip());
        }
        read++;
      } catch (RuntimeException e) {
        System.err.println(path + ": " + e);
      }
    }
    System.out.println(read + " drivers");
    users.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .forEach(
            one ->
                System.out.println(
                    one.getValue().size()
                        + " "
                        + one.getKey()
                        + " "
                        + one.getValue().iterator().next()));
  }

  private static Set<String> unknown(Program program) {
    Set<String> known = new HashSet<>();
    Automaton automaton =
        new Automaton(
            machine -> {
              Memory memory = new Memory(machine, new Layout(program));
              known.addAll(new Kernel(machine, memory, Bounds.few(0)).names());
              org.quiesce.machine.Program empty = new org.quiesce.machine.Program(machine);
              empty.thread("none", () -> {});
              return empty;
            });
    automaton.facts();
    known.addAll(CallCards.names());
    Set<String> unknown = new TreeSet<>();
    for (Function function : program.functions().values()) {
      for (Instruction instruction : function.code()) {
        if (instruction instanceof Instruction.Call call
            && call.callee() instanceof Operand.FunctionAddress named
            && program.function(named.name()) == null
            && !known.contains(named.name())) {
          unknown.add(named.name());
        }
      }
    }
    return unknown;
  }
}
