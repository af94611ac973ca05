package org.quiesce.ci.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.quiesce.ci.report.StepScreen;
import org.quiesce.explore.Trace;

/** Steps through a counterexample, forward and back, by the keys of a terminal. */
public final class Stepping {
  /** So long a lone Escape waits for what may be the rest of a key. */
  private static final long ESCAPE_MILLIS = 200;

  private static final int MOST_DIGITS = 6;

  private enum Key {
    FORWARD,
    BACK,
    THREAD_FORWARD,
    THREAD_BACK,
    PAGE_FORWARD,
    PAGE_BACK,
    FIRST,
    LAST,
    CULPRIT,
    RULE,
    DIGIT,
    GO,
    QUIT,
    REDRAW,
    NOTHING
  }

  private final Terminal terminal;
  private final StepScreen screen;
  private final KeyMap<Key> keys;
  private Cursor cursor;
  private boolean rule;
  private String typed = "";

  /**
   * @param terminal not closed here
   */
  public Stepping(Terminal terminal, Trace trace, StepScreen screen) {
    this.terminal = terminal;
    this.screen = screen;
    this.cursor = Cursor.of(trace);
    this.keys = keys(terminal);
  }

  /** The terminal of this process; its state is restored when it is closed. */
  public static Terminal ofThisProcess() {
    try {
      // The provider that asks stty: it needs no native library.
      return TerminalBuilder.builder().system(true).provider("exec").dumb(false).build();
    } catch (IOException e) {
      throw new UncheckedIOException("this terminal cannot be stepped in: " + e.getMessage(), e);
    }
  }

  private static KeyMap<Key> keys(Terminal terminal) {
    KeyMap<Key> map = new KeyMap<>();
    map.setAmbiguousTimeout(ESCAPE_MILLIS);
    map.setNomatch(Key.NOTHING);
    map.setUnicode(Key.NOTHING);
    bind(map, terminal, Key.FORWARD, Capability.key_right, "l", "n", " ", "\033[C", "\033OC");
    bind(map, terminal, Key.BACK, Capability.key_left, "h", "p", "\177", "\b", "\033[D", "\033OD");
    bind(map, terminal, Key.THREAD_FORWARD, Capability.key_down, "j", "\033[B", "\033OB");
    bind(map, terminal, Key.THREAD_BACK, Capability.key_up, "k", "\033[A", "\033OA");
    bind(map, terminal, Key.PAGE_FORWARD, Capability.key_npage, "\033[6~");
    bind(map, terminal, Key.PAGE_BACK, Capability.key_ppage, "\033[5~");
    bind(map, terminal, Key.FIRST, Capability.key_home, "g", "\033[H", "\033OH", "\033[1~");
    bind(map, terminal, Key.LAST, Capability.key_end, "G", "\033[F", "\033OF", "\033[4~");
    map.bind(Key.CULPRIT, "c", "\t");
    map.bind(Key.RULE, "f");
    map.bind(Key.GO, "\r", "\n");
    map.bind(Key.QUIT, "q", "Q", "\033", KeyMap.ctrl('C'), KeyMap.ctrl('D'));
    map.bind(Key.REDRAW, KeyMap.ctrl('L'));
    for (char digit = '0'; digit <= '9'; digit++) {
      map.bind(Key.DIGIT, String.valueOf(digit));
    }
    return map;
  }

  private static void bind(
      KeyMap<Key> map, Terminal terminal, Key key, Capability capability, String... others) {
    map.bind(key, others);
    String known = KeyMap.key(terminal, capability);
    if (known != null) {
      map.bind(key, known);
    }
  }

  /** Where one stands. */
  Cursor cursor() {
    return cursor;
  }

  /** Shows steps until somebody leaves or the input ends. */
  public void run() {
    Attributes before = terminal.enterRawMode();
    Display display = new Display(terminal, true);
    AtomicBoolean resized = new AtomicBoolean(true);
    Terminal.SignalHandler old =
        terminal.handle(
            Terminal.Signal.WINCH,
            signal -> {
              resized.set(true);
              draw(display, resized);
            });
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.keypad_xmit);
    terminal.puts(Capability.cursor_invisible);
    try {
      BindingReader reader = new BindingReader(terminal.reader());
      draw(display, resized);
      Key key = reader.readBinding(keys);
      while (key != null && key != Key.QUIT) {
        if (key == Key.REDRAW) {
          resized.set(true);
        }
        press(key, reader.getLastBinding());
        draw(display, resized);
        key = reader.readBinding(keys);
      }
    } finally {
      terminal.puts(Capability.cursor_visible);
      terminal.puts(Capability.keypad_local);
      terminal.puts(Capability.exit_ca_mode);
      terminal.handle(Terminal.Signal.WINCH, old);
      terminal.setAttributes(before);
      terminal.flush();
    }
  }

  private void press(Key key, String text) {
    int page = Math.max(1, terminal.getSize().getRows() / 2);
    cursor =
        switch (key) {
          case FORWARD -> cursor.by(1);
          case BACK -> cursor.by(-1);
          case THREAD_FORWARD -> cursor.sameThread(1);
          case THREAD_BACK -> cursor.sameThread(-1);
          case PAGE_FORWARD -> cursor.by(page);
          case PAGE_BACK -> cursor.by(-page);
          case FIRST -> cursor.first();
          case LAST -> cursor.last();
          case CULPRIT -> cursor.culprit();
          case GO -> typed.isEmpty() ? cursor.by(1) : cursor.to(Integer.parseInt(typed));
          case RULE, DIGIT, QUIT, REDRAW, NOTHING -> cursor;
        };
    rule ^= key == Key.RULE;
    typed = key == Key.DIGIT && typed.length() < MOST_DIGITS ? typed + text : "";
  }

  private synchronized void draw(Display display, AtomicBoolean resized) {
    Size size = terminal.getSize();
    int columns = size.getColumns() > 0 ? size.getColumns() : 80;
    int rows = size.getRows() > 0 ? size.getRows() : 24;
    if (resized.getAndSet(false)) {
      display.resize(Size.of(columns, rows));
      display.clear();
    }
    List<AttributedString> lines = new ArrayList<>();
    for (String line : screen.lines(cursor.at(), rule, typed, columns, rows)) {
      AttributedString text = AttributedString.fromAnsi(line);
      lines.add(text.columnLength() <= columns ? text : text.columnSubSequence(0, columns));
    }
    display.update(lines.subList(0, Math.min(rows, lines.size())), 0);
  }
}
