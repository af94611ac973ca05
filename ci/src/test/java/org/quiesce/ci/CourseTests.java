package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Protocol;
import org.quiesce.ci.TriedGate.Result;

/** The programs of the course: they compile, and print what the page shows. */
final class CourseTests {
  private static final Path COURSE = Pages.TOP.resolve("docs/course");

  @TempDir static Path classes;

  static List<Path> programs() throws java.io.IOException {
    try (Stream<Path> all = Files.list(COURSE)) {
      return all.filter(one -> one.toString().endsWith(".java")).sorted().toList();
    }
  }

  @BeforeAll
  static void compile() throws java.io.IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  List.of("-proc:none", "-Xlint:all", "-d", classes.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(programs()))
              .call();
      assertThat(compiled).as(said.toString()).isTrue();
    }
    assertThat(said.toString()).isEmpty();
  }

  private static Result check(Path program) throws Exception {
    String name = program.getFileName().toString().replace(".java", "");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Method method = loader.loadClass(name).getDeclaredMethod("protocol");
      method.setAccessible(true);
      return check((Protocol<?>) method.invoke(null));
    }
  }

  private static <R> Result check(Protocol<R> protocol) {
    Suite<R> suite =
        new Suite<>(
            protocol,
            files -> {
              throw new AssertionError("it has no C sources");
            });
    return new TriedGate(suite).run("check", "--traces");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void thePageShowsWhatTheProgramPrints(Path program) throws Exception {
    Result result = check(program);
    assertThat(result.err()).isEmpty();
    List<String> shown = shown(program.getFileName().toString());
    assertThat(shown).isNotEmpty();
    DocsTests.assertShown(shown, result.out());
  }

  /** The output of the block that runs it. */
  private static List<String> shown(String program) {
    String page = Pages.text(COURSE.resolve("README.md"));
    int begin = page.indexOf(program + " check --traces\n");
    assertThat(begin).as("a block that runs " + program).isPositive();
    int end = page.indexOf("\n```", begin);
    return page.substring(page.indexOf('\n', begin) + 1, end).lines().toList();
  }

  @Test
  void thereAreSixOfThem() throws Exception {
    assertThat(programs()).hasSize(6);
  }
}
