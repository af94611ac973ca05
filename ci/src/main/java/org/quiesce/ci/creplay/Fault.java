package org.quiesce.ci.creplay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What AddressSanitizer reported.
 *
 * @param kind such as {@code heap-use-after-free} or {@code SEGV}
 * @param pc where the processor was
 * @param address what it accessed
 * @param frames of the access, innermost first
 */
record Fault(String kind, long pc, long address, List<Frame> frames) {
  /** A function on the stack. */
  record Frame(String function, String file, int line) {
    @Override
    public String toString() {
      return function + ", " + file + ":" + line;
    }
  }

  private static final Pattern HEAD =
      Pattern.compile(
          "ERROR: AddressSanitizer: (\\S+) on (?:unknown )?address 0x([0-9a-f]+)"
              + "[^\\n]*?pc 0x([0-9a-f]+)");
  private static final Pattern FRAME =
      Pattern.compile("\\s+#\\d+ 0x[0-9a-f]+ in (\\S+) (\\S+?):(\\d+)(?::\\d+)?");
  private static final Pattern ANY_FRAME = Pattern.compile("\\s+#\\d+ 0x[0-9a-f]+ .*");

  /** Reads a report; null if there is none. */
  static @Nullable Fault of(String report) {
    Matcher head = HEAD.matcher(report);
    if (!head.find()) {
      return null;
    }
    List<Frame> frames = new ArrayList<>();
    boolean begun = false;
    for (String line : report.substring(head.start()).lines().toList()) {
      Matcher frame = FRAME.matcher(line);
      if (frame.matches()) {
        begun = true;
        frames.add(new Frame(frame.group(1), frame.group(2), Integer.parseInt(frame.group(3))));
      } else if (ANY_FRAME.matcher(line).matches()) {
        begun = true;
        frames.add(new Frame("?", "?", 0));
      } else if (begun) {
        break;
      }
    }
    return new Fault(
        head.group(1),
        Long.parseUnsignedLong(head.group(3), 16),
        Long.parseUnsignedLong(head.group(2), 16),
        List.copyOf(frames));
  }

  /**
   * The driver's function that made the access; null if it was not the driver. What a kernel header
   * expands into a function of the driver is the driver's.
   *
   * @param files the driver's files
   */
  @Nullable Frame inDriver(List<String> files) {
    if (frames.isEmpty()) {
      return null;
    }
    Frame top = frames.get(0);
    if (files.contains(top.file())) {
      return top;
    }
    boolean header = top.file().equals("shim/kernel.h") || top.file().equals("shim/aer.h");
    return header && frames.size() > 1 && files.contains(frames.get(1).file())
        ? frames.get(1)
        : null;
  }
}
