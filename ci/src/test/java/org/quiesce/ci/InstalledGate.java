package org.quiesce.ci;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code ci/gate} as somebody has it: the script, and a jar of the classes that are under test. It
 * runs in processes of its own, with a temporary directory that belongs to the test.
 */
final class InstalledGate {
  private static final int SECONDS = 150;

  private final Path root;
  private final Path temporary;

  /** Installs it in a directory that is empty. */
  InstalledGate(Path root) throws IOException {
    this.root = root;
    this.temporary = Files.createDirectories(root.resolve("tmp"));
    Files.writeString(root.resolve("pom.xml"), "");
    Files.createDirectories(root.resolve("ci/src/main"));
    Files.writeString(root.resolve("ci/pom.xml"), "");
    Files.copy(Path.of("gate"), root.resolve("ci/gate"), StandardCopyOption.COPY_ATTRIBUTES);
    Path target = Files.createDirectories(root.resolve("ci/target"));
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Gate.class.getName());
    main.put(Attributes.Name.CLASS_PATH, classPath());
    try (OutputStream out = Files.newOutputStream(target.resolve("quiesce-ci.jar"))) {
      new JarOutputStream(out, manifest).close();
    }
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toUri().toString())
        .collect(Collectors.joining(" "));
  }

  /** How a process ended, and what it printed. */
  record Ended(int status, String out, String err) {}

  /** A gate that runs. */
  record Running(Process process, Path out, Path err) {
    void signal(String name) throws IOException, InterruptedException {
      new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
    }

    /** The JVM that the script started, once there is one that runs the gate. */
    ProcessHandle java() throws InterruptedException {
      while (process.isAlive()) {
        List<ProcessHandle> found =
            process
                .descendants()
                .filter(one -> one.info().commandLine().orElse("").contains("-Dquiesce.parent="))
                .toList();
        if (!found.isEmpty()) {
          return found.get(0);
        }
        process.waitFor(20, TimeUnit.MILLISECONDS);
      }
      throw new IllegalStateException("the gate has ended");
    }

    Ended ended() throws IOException, InterruptedException {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("the gate does not end");
      }
      return new Ended(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    }
  }

  Running start(Map<String, String> environment, String... command) throws IOException {
    Path out = Files.createTempFile(root, "run", ".out");
    Path err = Files.createTempFile(root, "run", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("TMPDIR", temporary.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return new Running(builder.start(), out, err);
  }

  /** Starts the gate with these arguments. */
  Running start(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(script()));
    command.addAll(List.of(args));
    return start(Map.of(), command.toArray(String[]::new));
  }

  /** Runs the gate in a shell, after these commands of it. */
  Ended after(String shell, String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("bash", "-c", shell + "; exec \"$0\" \"$@\"", script()));
    command.addAll(List.of(args));
    return start(Map.of(), command.toArray(String[]::new)).ended();
  }

  private String script() {
    return root.resolve("ci/gate").toString();
  }

  /** What lies in the temporary directory. */
  List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
