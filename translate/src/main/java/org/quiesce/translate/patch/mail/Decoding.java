package org.quiesce.translate.patch.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;

/** Bytes to text, text to lines. */
final class Decoding {
  private Decoding() {}

  /**
   * Decodes as the charset said, else as UTF-8, else as Latin-1, which fits everything.
   *
   * @throws BadSourceException if it is no text
   */
  static String text(byte[] bytes, @Nullable String charset, String name) {
    Charset mark = byteOrderMark(bytes);
    for (Charset candidate : new Charset[] {mark, known(charset), StandardCharsets.UTF_8}) {
      if (candidate != null) {
        try {
          String text = candidate.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
          return requireText(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
        } catch (CharacterCodingException e) {
          // Not in this charset, then.
        }
      }
    }
    return requireText(new String(bytes, StandardCharsets.ISO_8859_1), name);
  }

  private static String requireText(String text, String name) {
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw new BadSourceException(
          name + " is binary (a NUL at character " + zero + "); a mail or a diff is expected");
    }
    return text;
  }

  private static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return first == 0xfeff || first == 0xfffe ? StandardCharsets.UTF_16 : null;
  }

  private static @Nullable Charset known(@Nullable String charset) {
    // What calls itself ASCII is often more.
    if (charset == null || charset.equalsIgnoreCase("us-ascii")) {
      return null;
    }
    try {
      Charset found = Charset.forName(charset);
      return found.canEncode() ? found : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Lines without their ends; a carriage return before the end belongs to it. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      int stop = end < 0 ? text.length() : end;
      while (stop > start && text.charAt(stop - 1) == '\r') {
        stop--;
      }
      lines.add(text.substring(start, stop));
      start = next;
    }
    return lines;
  }
}
