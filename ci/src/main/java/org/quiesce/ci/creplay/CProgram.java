package org.quiesce.ci.creplay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.quiesce.translate.Excerpt;

/** The files of a C program that plays a counterexample, and the commands that build it. */
final class CProgram {
  private static final List<String> SHIM =
      List.of(
          "schedule.h",
          "schedule.c",
          "kernel.h",
          "kernel.c",
          "workqueue.c",
          "memory.c",
          "aer.h",
          "aer.c");
  private static final Pattern FORWARD = Pattern.compile("\\bvoid\\s+cxl_forward_error\\s*\\(");
  private static final Pattern OWN_DATA =
      Pattern.compile("\\bstruct\\s+cxl_proto_err_work_data\\s*\\{");

  /** Where its files go, below the directory; what is generated is named by us. */
  private final Map<String, String> files = new LinkedHashMap<>();

  private final List<Excerpt> excerpts;

  private CProgram(List<Excerpt> excerpts) {
    this.excerpts = List.copyOf(excerpts);
  }

  /** For a story, of the excerpts of its sources. */
  static CProgram of(Story story, List<Excerpt> excerpts) {
    CProgram program = new CProgram(excerpts);
    for (String name : SHIM) {
      program.files.put("shim/" + name, resource(name));
    }
    program.files.put("shim/steps.h", story.stepsHeader());
    boolean tells = excerpts.stream().noneMatch(one -> FORWARD.matcher(one.text()).find());
    program.files.put("shim/scenario.h", story.scenarioHeader(tells));
    for (int i = 0; i < excerpts.size(); i++) {
      program.files.put(program.unit(i) + ".c", driver(excerpts.get(i), story));
    }
    StringBuilder script = new StringBuilder("#!/bin/sh -ex\ncd -- \"$(dirname -- \"$0\")\"\n");
    for (List<String> command : program.commands("gcc")) {
      command.forEach(word -> script.append('\'').append(word).append("' "));
      script.append('\n');
    }
    program.files.put("build.sh", script + "ASAN_OPTIONS=detect_leaks=0 ./replay\n");
    return program;
  }

  /** {@code driver_0} or, for a part of a module that is unloaded, {@code module_1}. */
  private String unit(int index) {
    return (excerpts.get(index).inModule() ? "module_" : "driver_") + index;
  }

  private static String driver(Excerpt excerpt, Story story) {
    StringBuilder head = new StringBuilder();
    if (OWN_DATA.matcher(excerpt.text()).find()) {
      head.append("#define QZ_OWN_DATA\n");
    }
    for (String capacity : excerpt.capacities()) {
      head.append("#define ").append(capacity).append(' ').append(story.capacity()).append('\n');
    }
    return head + "#include \"shim/aer.h\"\n#line 1 \"" + excerpt.file() + "\"\n" + excerpt.text();
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(CProgram.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes all files. */
  void write(Path directory) throws IOException {
    Files.createDirectories(directory.resolve("shim"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(directory.resolve(file.getKey()), file.getValue());
    }
  }

  /** What builds {@code replay} in that directory. */
  List<List<String>> commands(String gcc) {
    List<List<String>> commands = new ArrayList<>();
    List<String> objects = new ArrayList<>();
    for (int i = 0; i < excerpts.size(); i++) {
      commands.add(compileDriver(gcc, unit(i)));
      commands.add(List.of(gcc, "-shared", "-Wl,-z,now", unit(i) + ".o", "-o", unit(i) + ".so"));
      objects.add(unit(i) + ".so");
    }
    List<String> link = new ArrayList<>(List.of(gcc, "-std=gnu11", "-g", "-O1", "-pthread"));
    link.addAll(List.of("-fsanitize=address", "-fno-omit-frame-pointer", "-rdynamic", "-Ishim"));
    SHIM.stream().filter(name -> name.endsWith(".c")).forEach(name -> link.add("shim/" + name));
    link.addAll(objects);
    link.addAll(List.of("-Wl,-rpath,$ORIGIN", "-o", "replay"));
    commands.add(link);
    return commands;
  }

  /**
   * The driver's accesses to memory call hooks of the shim, which give each its place in the
   * schedule and show it to AddressSanitizer; the option that inserts the calls is
   * ThreadSanitizer's.
   */
  private static List<String> compileDriver(String gcc, String unit) {
    return List.of(
        gcc,
        "-std=gnu11",
        "-w",
        "-g",
        "-O0",
        "-fPIC",
        "-fsanitize=thread",
        "-I.",
        "-Ishim",
        "-c",
        unit + ".c",
        "-o",
        unit + ".o");
  }
}
