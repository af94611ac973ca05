package org.quiesce.translate.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.translate.ir.Program;

/**
 * Random programs tell the same numbers when gcc compiled them as when their IR is run. How many:
 * {@code -Dquiesce.gcc.programs=200}, from which seed: {@code -Dquiesce.gcc.seed=0}.
 */
final class GccTests {
  private static final int BATCH = 25;
  private static final int PROGRAMS = Integer.getInteger("quiesce.gcc.programs", 200);
  private static final long SEED = Long.getLong("quiesce.gcc.seed", 0);
  private static final String[] GCC = {"gcc", "-funsigned-char", "-fwrapv", "-w", "-O0"};

  @TempDir Path folder;

  @Test
  void randomProgramsMeanWhatGccSays() throws IOException, InterruptedException {
    assumeThat(hasGcc()).as("there is no gcc here: no program was compared with one").isTrue();
    List<String> wrong = new ArrayList<>();
    for (int first = 0; first < PROGRAMS; first += BATCH) {
      batch(first, Math.min(BATCH, PROGRAMS - first), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  private boolean hasGcc() throws InterruptedException {
    try {
      return new ProcessBuilder(GCC[0], "--version")
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("version").toFile())
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void batch(int first, int count, List<String> wrong)
      throws IOException, InterruptedException {
    List<String> programs = new ArrayList<>();
    StringBuilder all = new StringBuilder("#include <stdio.h>\n");
    all.append("static void emit(long x) { printf(\"%ld \", x); }\n");
    StringBuilder main = new StringBuilder("int main(void) {\n");
    for (int i = 0; i < count; i++) {
      String prefix = "p" + i + "_";
      String program = new RandomC(SEED + first + i, prefix).program();
      programs.add(program);
      all.append(program);
      main.append("  ").append(prefix).append("run(); putchar('\\n');\n");
    }
    all.append(main).append("  return 0;\n}\n");
    List<String> expected = run(all.toString());
    for (int i = 0; i < count; i++) {
      String told = told(programs.get(i), "p" + i + "_run");
      if (!told.equals(expected.get(i).strip())) {
        wrong.add(
            "seed "
                + (SEED + first + i)
                + "\ngcc: "
                + expected.get(i)
                + "\nIR:  "
                + told
                + "\n"
                + programs.get(i));
      }
    }
  }

  private List<String> run(String program) throws IOException, InterruptedException {
    Path source = folder.resolve("all.c");
    Path binary = folder.resolve("all");
    Path output = folder.resolve("output");
    Files.writeString(source, program);
    List<String> command = new ArrayList<>(List.of(GCC));
    command.addAll(List.of("-o", binary.toString(), source.toString()));
    execute(command, output);
    execute(List.of(binary.toString()), output);
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }

  private static void execute(List<String> command, Path output)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
    assertThat(process.exitValue()).as(() -> command + ": " + read(output)).isZero();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String told(String program, String function) {
    StringBuilder told = new StringBuilder();
    String text = "void emit(long x);\n" + program;
    try {
      Program read = new Reader(Headers.none()).read(Map.of("p.c", text));
      new Evaluator(read)
          .outside(
              "emit",
              arguments -> {
                told.append(arguments.get(0)).append(' ');
                return 0L;
              })
          .call(function);
    } catch (AssertionError | RuntimeException e) {
      return told + "and then " + e;
    }
    return told.toString().strip();
  }
}
