package org.quiesce.explore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quiesce.machine.Program;

/**
 * A short text that replays one schedule exactly: {@code
 * <protocol>/<revision>/<scenario>/<property>@<model hash>:<moves>~<check>}.
 *
 * <p>Moves are run-length coded: a letter per thread, then how often it moves if more than once; a
 * choice other than the first is {@code =n} behind its letter. The check covers the names of the
 * steps taken.
 *
 * @param subject what comes before the {@code @}
 * @param modelHash eight hexadecimal digits over the model's cells, threads and initial state
 * @param moves the schedule
 * @param check four hexadecimal digits over the names of the steps
 */
public record Token(String subject, String modelHash, List<Move> moves, String check) {
  private static final int MOST_MOVES = 100_000;
  private static final int LETTERS = 26;

  /**
   * Reads a token.
   *
   * @throws IllegalArgumentException with one sentence if it is none
   */
  public static Token parse(String text) {
    int at = text.lastIndexOf('@');
    int colon = text.indexOf(':', at + 1);
    int tilde = text.lastIndexOf('~');
    if (at <= 0 || colon < at || tilde < colon) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is not a token: expected"
              + " <protocol>/<revision>/<scenario>/<property>@<hash>:<moves>~<check>");
    }
    return new Token(
        text.substring(0, at),
        text.substring(at + 1, colon),
        moves(text.substring(colon + 1, tilde)),
        text.substring(tilde + 1));
  }

  /** How often the environment chose something other than the ordinary, such as a failure. */
  public int choices() {
    return (int) moves.stream().filter(one -> one.choice() != 0).count();
  }

  private static List<Move> moves(String text) {
    List<Move> moves = new ArrayList<>();
    int position = 0;
    while (position < text.length()) {
      char letter = text.charAt(position);
      int thread = thread(letter);
      if (thread < 0) {
        throw new IllegalArgumentException(
            "the token's moves have '"
                + letter
                + "' at character "
                + (position + 1)
                + ", expected a letter a to z or A to "
                + letter(Program.MOST_THREADS - 1));
      }
      position++;
      int choice = 0;
      if (position < text.length() && text.charAt(position) == '=') {
        choice = text.charAt(Math.min(position + 1, text.length() - 1)) - '0';
        position += 2;
      }
      int from = position;
      while (position < text.length() && Character.isDigit(text.charAt(position))) {
        position++;
      }
      int times = from == position ? 1 : number(text.substring(from, position));
      if (choice < 0 || choice > 9 || moves.size() + times > MOST_MOVES) {
        throw new IllegalArgumentException("the token's moves are damaged or too long");
      }
      for (int i = 0; i < times; i++) {
        moves.add(new Move(thread, choice));
      }
    }
    return moves;
  }

  /** The letter of a thread: a to z, then A and so on. */
  static char letter(int thread) {
    return (char) (thread < LETTERS ? 'a' + thread : 'A' + thread - LETTERS);
  }

  /** The thread of a letter; -1 if it is no thread's. */
  private static int thread(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a';
    }
    int thread = letter - 'A' + LETTERS;
    return letter >= 'A' && thread < Program.MOST_THREADS ? thread : -1;
  }

  private static int number(String digits) {
    return digits.length() > 6 ? MOST_MOVES + 1 : Integer.parseInt(digits);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(subject + "@" + modelHash + ":");
    for (int i = 0; i < moves.size(); ) {
      int end = i;
      while (end < moves.size() && moves.get(end).equals(moves.get(i))) {
        end++;
      }
      Move move = moves.get(i);
      text.append(letter(move.thread()));
      if (move.choice() != 0) {
        text.append('=').append(move.choice());
      }
      if (end - i > 1) {
        // a run after a choice is written out, so that digits cannot be confused
        text.append(move.choice() == 0 ? Integer.toString(end - i) : "");
        if (move.choice() != 0) {
          end = i + 1;
        }
      }
      i = end;
    }
    return text.append('~').append(check).toString();
  }

  /** FNV-1a over text. */
  static int hash(int seed, String text) {
    int h = seed;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ b & 0xff) * 0x01000193;
    }
    return (h ^ '\n') * 0x01000193;
  }

  static final int SEED = 0x811c9dc5;
}
