package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;

/**
 * Calls that do what another call does with arguments of theirs: lines of {@code aliases.cards},
 * whose head describes them.
 */
final class Aliases {
  private static final Pattern LINE =
      Pattern.compile("(\\w+)\\(([^)]*)\\) = (\\w+)\\(([^)]*)\\) @ (.+)");

  private static final List<Alias> ALIASES = read(Cards.lines("aliases.cards"));

  /**
   * A line.
   *
   * @param picks the arguments of the other call: an index into those of this one, or {@code -1 -
   *     n} for a number n
   */
  record Alias(String name, String other, List<Integer> picks) {}

  private Aliases() {}

  /** Lets a kernel answer them; after all that they stand for. */
  static void in(Kernel kernel) {
    for (Alias alias : ALIASES) {
      kernel.answer(alias.name(), call -> kernel.answer(alias(call, alias)));
    }
  }

  private static Call alias(Call call, Alias alias) {
    List<Value> arguments = new ArrayList<>();
    for (int pick : alias.picks()) {
      arguments.add(pick < 0 ? Value.of(-1L - pick) : call.argument(pick));
    }
    return new Call(call.thread(), alias.other(), arguments, List.of(), call.allocates());
  }

  /** Reads lines of the file; a second line of a name is refused. */
  static List<Alias> read(List<String> lines) {
    List<Alias> aliases = lines.stream().map(Aliases::read).toList();
    Cards.distinct("aliases.cards", aliases.stream().map(Alias::name).toList());
    return aliases;
  }

  private static Alias read(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalStateException("aliases.cards: '" + line + "' is no alias");
    }
    List<String> own = words(parts.group(2));
    List<Integer> picks = new ArrayList<>();
    for (String word : words(parts.group(4))) {
      int index = own.indexOf(word);
      if (index < 0 && !word.matches("\\d{1,6}")) {
        throw new IllegalStateException("aliases.cards: '" + line + "': " + word + "?");
      }
      picks.add(index < 0 ? -1 - Integer.parseInt(word) : index);
    }
    return new Alias(parts.group(1), parts.group(3), List.copyOf(picks));
  }

  private static List<String> words(String list) {
    return Pattern.compile("[\\w]+").matcher(list).results().map(one -> one.group()).toList();
  }
}
