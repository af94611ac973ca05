package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes programs whose meaning C defines (with {@code -fwrapv}): every value is set before it is
 * read, every index and shift is in range, no two effects are unsequenced, everything ends. Each
 * step of a program tells a number with {@code emit}.
 */
final class RandomC {
  private static final List<String> TYPES =
      List.of(
          "signed char",
          "unsigned char",
          "char",
          "short",
          "unsigned short",
          "int",
          "unsigned int",
          "long",
          "unsigned long",
          "long long",
          "_Bool",
          "enum e");

  /**
   * Something that can be read and set.
   *
   * @param local whether no called function can reach it
   */
  private record Variable(String text, boolean local) {}

  private final Random random;
  private final String prefix;
  private final StringBuilder text = new StringBuilder();
  private final List<Variable> globals = new ArrayList<>();
  private final List<String> functions = new ArrayList<>();
  private List<Variable> variables = new ArrayList<>();
  private List<String> counters = new ArrayList<>();
  private int names;
  private int labels;
  private int depth;
  private int loops;
  private int indent;

  RandomC(long seed, String prefix) {
    this.random = new Random(seed);
    this.prefix = prefix;
  }

  /** A program; its function {@code <prefix>run} is to be called. */
  String program() {
    for (String line :
        List.of(
            "enum e { @A, @B = 5, @C };",
            "struct @in { "
                + field("x")
                + " "
                + bits("y")
                + " "
                + bits("z")
                + " "
                + field("w")
                + " };",
            "struct @s { "
                + field("a")
                + " struct @in in; "
                + field("t[4]")
                + " struct { "
                + field("u")
                + " "
                + bits("v")
                + " }; struct @in arr[2]; long *ptr; };",
            "#define @MAX(a, b) ({ __typeof__(+(a)) __a = (a); __typeof__(+(b)) __b = (b); __a >"
                + " __b ? __a : __b; })",
            "#define @MIX(a, b) ((a) * 31 + (b))")) {
      line(line.replace("enum e ", "enum @e ").replace("enum e;", "enum @e;"));
    }
    line("static long @cell = " + number() + ";");
    for (int i = 0; i < 4; i++) {
      String name = prefix + "g" + i;
      line("static " + type() + " " + name + " = " + number() + ";");
      globals.add(new Variable(name, false));
    }
    line(
        "static "
            + type()
            + " @arr[5] = { "
            + number()
            + ", [3] = "
            + number()
            + ", "
            + number()
            + " };");
    line(
        "static struct @s @gs = { .a = "
            + number()
            + ", .in = { "
            + number()
            + ", .z = "
            + number()
            + " }, .t[1] = "
            + number()
            + ", .arr[1].x = "
            + number()
            + ", .ptr = &@cell };");
    line(
        "static struct @s @gt[2] = { [1] = { "
            + number()
            + ", { 1, 2, 3, 4 }, { 5, 6 }, .ptr = &@cell }, [0].ptr = &@cell };");
    struct(globals, prefix + "gs.", false);
    globals.add(new Variable("(*" + prefix + "gs.ptr)", false));
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      function(i);
    }
    run();
    return text.toString()
        .replace("@", prefix)
        .replace("enum " + prefix + "e", "enum " + prefix + "e");
  }

  private String field(String name) {
    return type() + " " + name + ";";
  }

  private String bits(String name) {
    String type =
        pick(
            List.of(
                "int", "unsigned int", "unsigned char", "signed char", "short", "unsigned short"));
    int most = type.contains("char") ? 8 : type.contains("short") ? 16 : 32;
    return type + " " + name + " : " + (1 + random.nextInt(most)) + ";";
  }

  private String type() {
    return pick(TYPES).replace("enum e", "enum " + prefix + "e");
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private void line(String line) {
    text.append("  ".repeat(indent)).append(line.replace("@", prefix)).append('\n');
  }

  private String number() {
    return switch (random.nextInt(8)) {
      case 0 -> "0";
      case 1 -> String.valueOf(random.nextInt(10));
      case 2 -> "(-" + (1 + random.nextInt(300)) + ")";
      case 3 -> String.format(Locale.ROOT, "0x%x", random.nextInt());
      case 4 -> String.format(Locale.ROOT, "0x%xUL", random.nextLong());
      case 5 -> "'" + (char) ('a' + random.nextInt(26)) + "'";
      case 6 -> (random.nextInt() >>> 1) + pick(List.of("", "u", "L", "UL"));
      default -> String.valueOf(random.nextInt(100000));
    };
  }

  private static void struct(List<Variable> into, String at, boolean local) {
    for (String field :
        List.of(
            "a",
            "in.x",
            "in.y",
            "in.z",
            "in.w",
            "t[0]",
            "t[2]",
            "u",
            "v",
            "arr[0].y",
            "arr[1].w")) {
      into.add(new Variable(at + field, local));
    }
  }

  private void function(int index) {
    String name = prefix + "f" + index;
    int kind = random.nextInt(4);
    String result = kind == 0 ? "struct " + prefix + "s" : type();
    List<Variable> outer = variables;
    variables = new ArrayList<>(globals);
    counters = new ArrayList<>();
    String p0 = type();
    String p1 = type();
    line(
        "static "
            + result
            + " "
            + name
            + "("
            + p0
            + " p, "
            + p1
            + " q, struct @s v, struct @s *r, long *n)");
    line("{");
    indent++;
    variables.add(new Variable("p", true));
    variables.add(new Variable("q", true));
    variables.add(new Variable("(*n)", false));
    struct(variables, "v.", true);
    struct(variables, "r->", false);
    if (random.nextBoolean()) {
      line("static " + type() + " kept = " + number() + ";");
      variables.add(new Variable("kept", false));
    }
    body(6);
    line(kind == 0 ? "return v;" : "return " + value(3) + ";");
    indent--;
    line("}");
    variables = outer;
    functions.add(name);
    if (kind == 0) {
      structs.add(name);
    }
  }

  private final List<String> structs = new ArrayList<>();

  private void run() {
    variables = new ArrayList<>(globals);
    counters = new ArrayList<>();
    line("void @run(void)");
    line("{");
    indent++;
    line("struct @s v = @gs, *r = &@gt[1];");
    line("long cells[3] = { " + number() + ", " + number() + " }, *n = &cells[1];");
    struct(variables, "v.", true);
    struct(variables, "r->", false);
    variables.add(new Variable("(*n)", false));
    body(12);
    for (Variable variable : variables) {
      line("emit(" + variable.text() + ");");
    }
    line("for (int i = 0; i < 5; i++) emit(@arr[i] + cells[i % 3]);");
    indent--;
    line("}");
  }

  private void body(int statements) {
    int known = variables.size();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      declare();
    }
    for (int i = 0; i < statements; i++) {
      statement();
    }
    while (variables.size() > known && depth > 0) {
      variables.remove(variables.size() - 1);
    }
  }

  private void declare() {
    String name = "x" + names++;
    line(type() + " " + name + " = " + value(2) + ";");
    if (random.nextInt(3) == 0) {
      line("__typeof__(" + name + ") *" + name + "p = &" + name + ";");
      variables.add(new Variable("(*" + name + "p)", true));
    }
    variables.add(new Variable(name, true));
  }

  private void statement() {
    int kind = depth > 3 ? random.nextInt(6) : random.nextInt(15);
    switch (kind) {
      case 0, 1 -> line(effect() + ";");
      case 2 -> line("emit(" + value(3) + ");");
      case 3 -> line(pick(variables).text() + " = " + call() + ";");
      case 4 -> structs();
      case 5 -> line(effect() + ", " + effect() + ";");
      case 6, 7 -> {
        line("if (" + condition() + ") {");
        inner(2);
        line(random.nextBoolean() ? "}" : "} else {");
        if (text.toString().endsWith("else {\n")) {
          inner(2);
          line("}");
        }
      }
      case 8 -> loop();
      case 9 -> choose();
      case 10 -> {
        String label = "l" + labels++;
        line("if (" + condition() + ") goto " + label + ";");
        line(effect() + ";");
        line(label + ": ;");
      }
      case 11 -> {
        line("{");
        inner(2);
        line("}");
      }
      case 12 -> line("(void)(" + condition() + " && (" + effect() + "));");
      case 13 ->
          line(
              pick(variables).text()
                  + " = ({ "
                  + type()
                  + " y = "
                  + value(2)
                  + "; y++; y ^ "
                  + value(1)
                  + "; });");
      default -> line("emit(@MAX(" + value(1) + ", " + value(1) + "));");
    }
  }

  private void inner(int statements) {
    depth++;
    indent++;
    body(statements);
    indent--;
    depth--;
  }

  private void structs() {
    switch (random.nextInt(4)) {
      case 0 -> line("v = *r;");
      case 1 -> line("*r = v;");
      case 2 -> line("r->in = v.arr[" + random.nextInt(2) + "];");
      default -> {
        if (structs.isEmpty()) {
          line(
              "v = (struct @s){ .a = " + value(1) + ", .in.y = " + value(1) + ", .ptr = &@cell };");
        } else {
          line("v = " + pick(structs) + "(" + arguments() + ");");
          line("emit(" + pick(structs) + "(" + arguments() + ").in.x);");
        }
      }
    }
  }

  private void loop() {
    if (loops > 1) {
      line(effect() + ";");
      return;
    }
    loops++;
    String counter = "i" + names++;
    int times = 1 + random.nextInt(4);
    boolean down = random.nextBoolean();
    if (random.nextBoolean()) {
      line("for (int " + counter + " = 0; " + counter + " < " + times + "; " + counter + "++) {");
    } else if (down) {
      line("int " + counter + " = " + times + ";");
      line("while (" + counter + "-- > 0) {");
    } else {
      line("unsigned " + counter + " = 0;");
      line("do {");
    }
    boolean repeat = text.toString().endsWith("do {\n");
    counters.add(counter);
    inner(2);
    indent++;
    if (random.nextInt(3) == 0) {
      line("if (" + condition() + ") " + pick(List.of("break", "continue")) + ";");
    }
    line(effect() + ";");
    indent--;
    counters.remove(counter);
    line(repeat ? "} while (++" + counter + " < " + times + ");" : "}");
    loops--;
  }

  private void choose() {
    line("switch ((" + value(2) + ") & 7) {");
    int next = 0;
    while (next < 6) {
      int more = random.nextInt(2);
      line(more == 0 ? "case " + next + ":" : "case " + next + " ... " + (next + more) + ":");
      next += more + 1 + random.nextInt(2);
      indent++;
      line(effect() + ";");
      if (random.nextInt(3) > 0) {
        line("break;");
      }
      indent--;
    }
    if (random.nextBoolean()) {
      line("default:");
      line("  " + effect() + ";");
    }
    line("}");
  }

  private String arguments() {
    return value(2) + ", " + value(2) + ", v, r, n";
  }

  private String call() {
    List<String> numbers = new ArrayList<>(functions);
    numbers.removeAll(structs);
    if (numbers.isEmpty() || loops > 1) {
      return value(3);
    }
    return pick(numbers) + "(" + arguments() + ")";
  }

  /** One effect, and pure operands. */
  private String effect() {
    String to = pick(variables).text();
    return switch (random.nextInt(8)) {
      case 0 -> to + pick(List.of("++", "--"));
      case 1 -> pick(List.of("++", "--")) + to;
      case 2, 3 -> to + " " + pick(List.of("+=", "-=", "*=", "&=", "|=", "^=")) + " " + value(3);
      case 4 -> to + " " + pick(List.of("<<=", ">>=")) + " " + amount();
      case 5 -> "@arr[" + index(5) + "] = " + value(3);
      case 6 -> to + " " + pick(List.of("/=", "%=")) + " " + divisor();
      default -> to + " = " + value(4);
    };
  }

  private String index(int length) {
    return "(unsigned)(" + value(1) + ") % " + length;
  }

  /** Less than the width of a promoted char. */
  private String amount() {
    return "((" + value(1) + ") & 15)";
  }

  /** Neither 0 nor -1. */
  private String divisor() {
    return "(((" + value(1) + ") & 31) + 1)";
  }

  private String condition() {
    return switch (random.nextInt(5)) {
      case 0 -> value(2);
      case 1 -> "!(" + value(2) + ")";
      case 2 -> value(1) + " && " + value(1);
      case 3 -> value(1) + " || " + value(1);
      default -> value(2) + " " + comparison() + " " + value(2);
    };
  }

  private String comparison() {
    return pick(List.of("<", ">", "<=", ">=", "==", "!="));
  }

  /** An expression without an effect. */
  private String value(int size) {
    if (size <= 0 || random.nextInt(6) == 0) {
      return leaf();
    }
    return switch (random.nextInt(13)) {
      case 0, 1, 2 ->
          "("
              + value(size - 1)
              + " "
              + pick(List.of("+", "-", "*", "&", "|", "^"))
              + " "
              + value(size - 1)
              + ")";
      case 3 -> "(" + value(size - 1) + " " + comparison() + " " + value(size - 1) + ")";
      case 4 -> "(" + value(size - 1) + " " + pick(List.of("<<", ">>")) + " " + amount() + ")";
      case 5 -> "(" + value(size - 1) + " " + pick(List.of("/", "%")) + " " + divisor() + ")";
      case 6 -> "(" + condition() + " ? " + value(size - 1) + " : " + value(size - 1) + ")";
      case 7 -> "(" + type() + ")" + "(" + value(size - 1) + ")";
      case 8 -> pick(List.of("-", "~", "!", "+")) + "(" + value(size - 1) + ")";
      case 9 -> "(" + value(size - 1) + " ?: " + value(size - 1) + ")";
      case 10 -> "@MIX(" + value(size - 1) + ", " + value(size - 1) + ")";
      case 11 -> "@arr[" + index(5) + "]";
      default -> leaf();
    };
  }

  private String leaf() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> number();
      case 2 -> counters.isEmpty() ? "@B" : pick(counters);
      case 3 -> "sizeof(" + type() + ")";
      case 4 ->
          pick(
              List.of(
                  "sizeof(struct @s)",
                  "sizeof(v.in)",
                  "@C",
                  "\"wxyz\"[2]",
                  "(n != 0)",
                  "(r == &@gs)"));
      default -> pick(variables).text();
    };
  }
}
