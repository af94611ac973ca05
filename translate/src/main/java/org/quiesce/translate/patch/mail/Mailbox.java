package org.quiesce.translate.patch.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.text.Limits;

/**
 * Cuts an input into mails. What has no {@code From } lines is one mail, or plain text. At no time
 * is more than one mail held.
 */
public final class Mailbox {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern POSTMARK =
      Pattern.compile("From \\S+.* \\d\\d:\\d\\d(:\\d\\d)?.* \\d{4}.*");

  private final InputStream in;
  private final String name;
  private final Limits limits;
  private final Consumer<Mail> sink;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long total;
  private int lineNumber;
  private int messageLine = 1;
  private int messages;
  private boolean blankBefore = true;

  private Mailbox(InputStream in, String name, Limits limits, Consumer<Mail> sink) {
    this.in = in;
    this.name = name;
    this.limits = limits;
    this.sink = sink;
  }

  /**
   * Reads to the end and hands over each mail.
   *
   * @param name how the input is called in messages
   * @throws BadSourceException if it cannot be read, or is too big
   */
  public static void read(InputStream in, String name, Limits limits, Consumer<Mail> sink) {
    try {
      new Mailbox(in, name, limits, sink).run();
    } catch (IOException e) {
      throw new BadSourceException(name + " cannot be read: " + e.getMessage(), e);
    }
  }

  private void run() throws IOException {
    int count = in.read(buffer);
    while (count >= 0) {
      total += count;
      if (total > limits.maxInputBytes()) {
        throw new BadSourceException(
            name + " has more than " + limits.maxInputBytes() + " bytes; give the series alone");
      }
      int from = 0;
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, from, i + 1 - from);
          endLine();
          from = i + 1;
        }
      }
      line.write(buffer, from, count - from);
      requireShort();
      count = in.read(buffer);
    }
    if (line.size() > 0) {
      endLine();
    }
    endMessage();
  }

  private void requireShort() {
    if (message.size() + line.size() > limits.maxMessageBytes()) {
      throw new BadSourceException(
          name
              + ": the mail that starts at line "
              + messageLine
              + " has more than "
              + limits.maxMessageBytes()
              + " bytes; no patch is that long");
    }
  }

  private void endLine() {
    lineNumber++;
    byte[] bytes = line.toByteArray();
    line.reset();
    if (blankBefore && isPostmark(bytes)) {
      endMessage();
      messageLine = lineNumber + 1;
      blankBefore = false;
      return;
    }
    blankBefore = bytes.length <= 2 && (bytes[0] == '\n' || bytes[0] == '\r');
    message.write(bytes, 0, bytes.length);
    requireShort();
  }

  private static boolean isPostmark(byte[] bytes) {
    if (bytes.length < 20 || bytes.length > 400) {
      return false;
    }
    for (int i = 0; i < FROM.length; i++) {
      if (bytes[i] != FROM[i]) {
        return false;
      }
    }
    return POSTMARK.matcher(new String(bytes, StandardCharsets.ISO_8859_1).strip()).matches();
  }

  private void endMessage() {
    if (message.size() == 0) {
      return;
    }
    messages++;
    String called = messages == 1 ? name : name + " (mail " + messages + ")";
    sink.accept(MailReader.read(message.toByteArray(), called, messageLine, limits));
    message.reset();
  }
}
