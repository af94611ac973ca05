package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;

/** A patch of a driver that no protocol knows: what it fixed and broke, by its own lines. */
final class DriverChangeTests {
  private static final String FOLDER = "drivers/misc/";

  private static final String HEAD =
      """
      #include <linux/interrupt.h>
      #include <linux/module.h>
      #include <linux/platform_device.h>
      #include <linux/slab.h>
      #include "key.h"

      """;

  private static final String STRUCT =
      """
      #include <linux/workqueue.h>
      struct key { struct work_struct report; int irq; };
      """;

  private static final String BODY =
      """
      static void key_report(struct work_struct *work) { }

      static irqreturn_t key_irq(int irq, void *data)
      {
      	struct key *k = data;

      	schedule_work(&k->report);
      	return IRQ_HANDLED;
      }

      static int key_probe(struct platform_device *pdev)
      {
      	struct key *k = kzalloc(sizeof(*k), GFP_KERNEL);
      	int ret;

      	if (!k)
      		return -ENOMEM;
      	INIT_WORK(&k->report, key_report);
      	k->irq = platform_get_irq(pdev, 0);
      	ret = request_irq(k->irq, key_irq, 0, "key", k);
      	if (ret) {
      		kfree(k);
      		return ret;
      	}
      	platform_set_drvdata(pdev, k);
      	return 0;
      }

      static int key_remove(struct platform_device *pdev)
      {
      	struct key *k = platform_get_drvdata(pdev);

      	REMOVE
      	kfree(k);
      	return 0;
      }

      static struct platform_driver key_driver = {
      	.probe	= key_probe,
      	.remove	= key_remove,
      	.driver	= { .name = "key" },
      };
      module_platform_driver(key_driver);
      """;

  private static final String WRONG = "cancel_work_sync(&k->report);\n\tfree_irq(k->irq, k);";
  private static final String RIGHT = "free_irq(k->irq, k);\n\tcancel_work_sync(&k->report);";

  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));

  @BeforeEach
  void tree() throws IOException {
    write("Makefile", "obj-$(CONFIG_KEY) += key.o\n");
    write("key.h", STRUCT);
    write("key.c", HEAD + BODY.replace("REMOVE", WRONG));
  }

  private void write(String name, String text) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("tree").resolve(FOLDER));
    Files.writeString(folder.resolve(name), text);
  }

  /** A diff that swaps two lines of the driver's remove function. */
  private Result patched(String from, String to, String... more) throws IOException {
    String before = HEAD + BODY.replace("REMOVE", from);
    int line = before.substring(0, before.indexOf("\t" + from)).split("\n", -1).length;
    String patch =
        "--- a/"
            + FOLDER
            + "key.c\n+++ b/"
            + FOLDER
            + "key.c\n"
            + "@@ -"
            + line
            + ",3 +"
            + line
            + ",3 @@\n"
            + ("\t" + from).replaceAll("(?m)^", "-")
            + "\n"
            + ("\t" + to).replaceAll("(?m)^", "+")
            + "\n \tkfree(k);\n";
    Path file = Files.writeString(directory.resolve("a.patch"), patch, StandardCharsets.UTF_8);
    String[] start = {
      "check", "--patch", file.toString(), "--tree", directory.resolve("tree").toString()
    };
    String[] args = java.util.Arrays.copyOf(start, start.length + more.length);
    System.arraycopy(more, 0, args, start.length, more.length);
    return gate.run(args);
  }

  private static String flat(Result result) {
    return result.out().replaceAll("\\s+", " ");
  }

  @Test
  void whatAPatchMendsIsFixed() throws IOException {
    Result result = patched(WRONG, RIGHT);

    assertThat(result.err()).isEmpty();
    assertThat(flat(result))
        .contains("FIXED no-use-after-free, no-entry-after-teardown")
        .contains("drivers/misc/key.c, touched in key_remove");
    assertThat(result.status()).isZero();
  }

  @Test
  void whatAPatchBreaksIsShownOnItsLines() throws IOException {
    write("key.c", HEAD + BODY.replace("REMOVE", RIGHT));

    Result result = patched(RIGHT, WRONG);

    assertThat(flat(result)).contains("BROKE no-use-after-free").contains("key_report");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void aTokenOfAPatchedDriverIsReplayed() throws IOException {
    write("key.c", HEAD + BODY.replace("REMOVE", RIGHT));
    Result broken = patched(RIGHT, WRONG);
    Matcher token = Pattern.compile("replay '(driver/[^']+)'").matcher(broken.out());
    assertThat(token.find()).isTrue();

    Result replayed =
        gate.run(
            "replay",
            token.group(1),
            "--patch",
            directory.resolve("a.patch").toString(),
            "--tree",
            directory.resolve("tree").toString());

    assertThat(replayed.out()).startsWith("REPLAYED: no-use-after-free");
    assertThat(replayed.status()).isZero();
  }

  @Test
  void aDriverOfSeveralFilesIsDecidedAsOne() throws IOException {
    write("Makefile", "obj-$(CONFIG_KEY) += keypad.o\nkeypad-y := key.o other.o\n");
    write("other.c", "int key_other(void);\nint key_other(void) { return 0; }\n");

    Result result = patched(WRONG, RIGHT);

    assertThat(flat(result)).contains("drivers/misc/keypad, touched in key_remove");
  }

  @Test
  void aSurveyHasARowForEachDriverAndGoesOnWhereItWas() throws IOException {
    write("right.c", (HEAD + BODY).replace("REMOVE", RIGHT));
    write("nothing.c", "static int answer(void) { return 42; }\n");
    Path out = directory.resolve("out");
    String[] args = {
      "survey", "--tree", directory.resolve("tree").toString(), "drivers", "--out", out.toString()
    };

    Result first = gate.run(args);

    assertThat(first.out())
        .contains("REFUTED drivers/misc/key.c")
        .contains("PROVED drivers/misc/right.c")
        .contains("UNREADABLE drivers/misc/nothing.c")
        .contains("3 drivers, 1 PROVED, 1 REFUTED, 1 UNREADABLE");
    assertThat(first.status()).isZero();
    assertThat(out.resolve("index.html")).content().contains("drivers_misc_key.c.html");
    assertThat(out.resolve("drivers_misc_key.c.html")).exists();

    Files.writeString(out.resolve("rows.jsonl"), Files.readString(out.resolve("rows.jsonl")) + "{");
    write("right.c", (HEAD + BODY).replace("REMOVE", WRONG));
    Result second = gate.run(args);

    assertThat(second.out())
        .contains("1/1 REFUTED drivers/misc/right.c")
        .contains("3 drivers, 2 REFUTED, 1 UNREADABLE");
  }

  @Test
  void aSurveyStaysBelowItsTree() {
    Result result =
        gate.run("survey", "--tree", directory.resolve("tree").toString(), "../elsewhere");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("../elsewhere is not below the tree");
  }

  @Test
  void headersFromOutsideOfADriversFolderAreNotRead() throws IOException {
    Files.writeString(directory.resolve("secret.h"), "struct secret { int it; };\n");
    Path folder = Files.createDirectories(directory.resolve("alone"));
    Path file =
        Files.writeString(
            folder.resolve("key.c"),
            (HEAD.replace("\"key.h\"", "\"../secret.h\"") + STRUCT + BODY)
                .replace("REMOVE", RIGHT + "\n\t(void)sizeof(struct secret);"));

    Result result = gate.run("check", "--source", file.toString(), "--report", "json=-");

    assertThat(result.out()).doesNotContain("secret.h");
  }

  @Test
  void headersOfATreeSayWhatOursDoNot() throws IOException {
    Path include =
        Files.createDirectories(directory.resolve("tree/include/linux/mfd")).resolve("keychip.h");
    Files.writeString(
        include,
        """
        #include <linux/interrupt.h>
        #include <linux/workqueue.h>
        struct key { struct work_struct report; int irq; };
        static inline void key_stop(struct key *k)
        {
        	cancel_work_sync(&k->report);
        	free_irq(k->irq, k);
        }
        """);
    write(
        "key.c",
        HEAD.replace("\"key.h\"", "<linux/mfd/keychip.h>")
            + BODY.replace("REMOVE", "key_stop(k);"));
    String file = directory.resolve("tree").resolve(FOLDER).resolve("key.c").toString();
    String tree = directory.resolve("tree").toString();

    assertThat(gate.run("check", "--source", file).status()).isEqualTo(3);
    Result result = gate.run("check", "--source", file, "--tree", tree);
    assertThat(result.status()).isEqualTo(1);
    assertThat(flat(result)).contains("no-use-after-free is REFUTED");
    Matcher token =
        Pattern.compile("replay (driver/\\S+) --source \\S+ --tree ").matcher(flat(result));
    assertThat(token.find()).isTrue();
    Result again = gate.run("replay", token.group(1), "--source", file, "--tree", tree);
    assertThat(again.out()).startsWith("REPLAYED");
  }
}
