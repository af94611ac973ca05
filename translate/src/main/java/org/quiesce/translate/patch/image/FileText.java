package org.quiesce.translate.patch.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quiesce.translate.BadSourceException;

/**
 * A file as lines.
 *
 * @param terminated whether its last line has an end
 * @param charset how it was encoded
 */
public record FileText(List<SourceLine> lines, boolean terminated, Charset charset) {
  /**
   * Cuts a file into lines.
   *
   * @throws BadSourceException if it is binary
   */
  static FileText of(String path, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new BadSourceException(path + " is binary (a NUL at byte " + i + ")");
      }
    }
    Charset charset = StandardCharsets.UTF_8;
    String text;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      charset = StandardCharsets.ISO_8859_1;
      text = new String(bytes, charset);
    }
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      lines.add(new SourceLine(text.substring(start, stop), 0, lines.size() + 1));
      start = stop + 1;
    }
    return new FileText(lines, text.isEmpty() || text.endsWith("\n"), charset);
  }

  /** The text, as it would stand in the file. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (SourceLine line : lines) {
      text.append(line.text()).append('\n');
    }
    if (!terminated && text.length() > 0) {
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }

  byte[] bytes() {
    return text().getBytes(charset);
  }
}
