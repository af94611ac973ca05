package org.quiesce.drive.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quiesce.drive.memory.Layout;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Rules;
import org.quiesce.explore.Automaton;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/** The card files: one line, one meaning. */
class CardsTest {
  private static final Pattern DECLARED =
      Pattern.compile("(?m)^[a-z].*?\\b(__qz_\\w+)\\([^{]*\\).*;$");

  /** Primitives that begin as their line says. */
  private static final Set<String> BY_THEIR_LINE =
      Set.of(
          "pcim_iomap",
          "pcim_iomap_regions",
          "pcim_iomap_regions_request_all",
          "platform_get_resource");

  @Test
  void aSecondLineOfACallIsRefused() {
    String line = "msleep_some sleeps void @ kernel/time/timer.c msleep";
    assertThatThrownBy(() -> CallCards.read(List.of(line, line)))
        .hasMessageContaining("msleep_some has two lines");
  }

  @Test
  void aSecondLineOfAnAliasIsRefused() {
    String line = "free_my_irq(chip, irq, data) = free_irq(irq, data) @ drivers/mfd/my.c";
    assertThatThrownBy(() -> Aliases.read(List.of(line, line)))
        .hasMessageContaining("free_my_irq has two lines");
  }

  @Test
  void aSecondLineOfAnObjectsCallIsRefused() {
    assertThatThrownBy(
            () ->
                Objects.check(
                    List.of("object one", "free one_free", "object two", "free one_free")))
        .hasMessageContaining("one_free has two lines");
  }

  @Test
  void aSecondLineOfAResourcesCallIsRefused() {
    assertThatThrownBy(
            () -> Resources.check(List.of("resource one", "take one_get 0 same", "give one_get 0")))
        .hasMessageContaining("one_get has two lines");
  }

  @Test
  void aSecondCardOfARegistrationIsRefused() {
    List<String> lines =
        List.of("registration one(a) -> two(a)", "registration three(a) -> four(a)", "also one");
    assertThatThrownBy(
            () -> RegistrationCard.check(RegistrationCard.read(lines, "registrations.cards")))
        .hasMessageContaining("one has two lines");
  }

  @Test
  void aLineWithAnUnknownWordIsRefused() {
    for (String line :
        List.of(
            "one sleep void @ a.c one",
            "one sleeps nothing @ a.c one",
            "one sleeps pointer fresh null @ a.c one",
            "one sleeps pointer borrowed perhaps @ a.c one",
            "one sleeps void write:0 @ a.c one",
            "one gfp void @ a.c one",
            "one atomic void")) {
      assertThatThrownBy(() -> CallCards.read(List.of(line))).hasMessageContaining("is no line");
    }
  }

  @Test
  void noCallHasAPrimitiveAndALineToo() {
    Set<String> both = new TreeSet<>(primitives());
    both.retainAll(CallCards.names());
    both.removeAll(Resources.calls(Cards.lines("resources.cards")));
    both.removeAll(BY_THEIR_LINE);
    assertThat(both).as("lines that nobody reads").isEmpty();
  }

  @Test
  void whatOurHeadersCallIsAnswered() {
    Set<String> open = declaredInHeaders();
    assertThat(open).contains("__qz_current", "__qz_barrier");
    open.removeAll(primitives());
    open.removeAll(CallCards.names());
    assertThat(open).as("calls of our own headers that nobody answers").isEmpty();
  }

  @Test
  void whatADeviceManagesIsGivenBackOnceWhoeverDoesIt() {
    String map =
        """
        void __iomem *reg = devm_ioremap(dev, 0x1000, 4);
        if (!reg)
        	return -ENOMEM;
        writel(1, reg);
        """;
    String include = "#include <linux/io.h>\n";
    TinyProgram.driver(include, map + "return 0;\n", "").isRight();
    TinyProgram.driver(include, map + "devm_iounmap(dev, reg);\nreturn 0;\n", "").isRight();
    TinyProgram.driver(include, map + "devm_iounmap(dev, reg);\nwritel(1, reg);\nreturn 0;\n", "")
        .breaks(Rules.USE_AFTER_FREE);
  }

  @Test
  void releasingAResourceDoesNotFreeIt() {
    String get =
        """
        struct resource *res = kzalloc(sizeof(*res), GFP_KERNEL);
        if (!res)
        	return -ENOMEM;
        if (!request_resource(&iomem_resource, res))
        	release_resource(res);
        """;
    String include = "#include <linux/ioport.h>\n";
    TinyProgram.module(include, get + "kfree(res);\n", "").isRight();
    TinyProgram.module(include, get, "").breaks(Rules.LEAK);
  }

  @Test
  void applyingAPwmStateSleeps() {
    String before = "#include <linux/pwm.h>\nstatic DEFINE_SPINLOCK(lock);\n";
    String apply =
        """
        struct pwm_state state;
        struct pwm_device *pwm = devm_pwm_get(dev, NULL);
        if (IS_ERR(pwm))
        	return PTR_ERR(pwm);
        pwm_init_state(pwm, &state);
        LOCK(&lock);
        pwm_apply_state(pwm, &state);
        UNLOCK(&lock);
        return 0;
        """;
    TinyProgram.driver(before, apply.replace("UNLOCK", "(void)").replace("LOCK", "(void)"), "")
        .isRight();
    TinyProgram.driver(
            before, apply.replace("UNLOCK", "spin_unlock").replace("LOCK", "spin_lock"), "")
        .breaks(Rules.SLEEP_IN_ATOMIC);
  }

  @Test
  void whatIsCountedSleepsToo() {
    String lock =
        "#include <linux/clk.h>\nstatic DEFINE_SPINLOCK(lock);\nstatic struct clk *clk;\n";
    String get = "clk = clk_get(dev, NULL);\nif (IS_ERR(clk))\nreturn PTR_ERR(clk);\n";
    TinyProgram.driver(
            lock,
            get + "spin_lock(&lock);\nclk_enable(clk);\nspin_unlock(&lock);\nreturn 0;\n",
            "clk_put(clk);\n")
        .isRight();
    TinyProgram.driver(
            lock,
            get + "spin_lock(&lock);\nclk_prepare_enable(clk);\nspin_unlock(&lock);\nreturn 0;\n",
            "clk_disable_unprepare(clk);\nclk_put(clk);\n")
        .breaks(Rules.SLEEP_IN_ATOMIC);
  }

  private static Set<String> primitives() {
    Program program = new Reader(Headers.ours()).read(Map.of("none.c", "static int none;\n"));
    Set<String> names = new HashSet<>();
    new Automaton(
            machine -> {
              Memory memory = new Memory(machine, new Layout(program));
              names.addAll(new Kernel(machine, memory, Bounds.few(0)).names());
              org.quiesce.machine.Program empty = new org.quiesce.machine.Program(machine);
              empty.thread("none", () -> {});
              return empty;
            })
        .facts();
    return names;
  }

  private static Set<String> declaredInHeaders() {
    String inside = "/org/quiesce/translate/headers/";
    try {
      URI prelude =
          java.util.Objects.requireNonNull(Headers.class.getResource(inside + Headers.PRELUDE))
              .toURI();
      if (!prelude.getScheme().equals("jar")) {
        return declaredBelow(
            java.util.Objects.requireNonNull(Path.of(prelude).getParent()).resolve(".."));
      }
      try (FileSystem jar = FileSystems.newFileSystem(prelude, Map.of())) {
        return declaredBelow(jar.getPath(inside));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> declaredBelow(Path folder) throws IOException {
    List<Path> headers;
    try (Stream<Path> files = Files.walk(folder)) {
      headers = files.filter(file -> file.toString().endsWith(".h")).toList();
    }
    Set<String> names = new TreeSet<>();
    for (Path header : headers) {
      DECLARED
          .matcher(Files.readString(header, StandardCharsets.UTF_8))
          .results()
          .filter(one -> !one.group().contains("static inline"))
          .forEach(one -> names.add(one.group(1)));
    }
    return names;
  }
}
