package org.quiesce.translate.patch.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeUtil;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.text.Limits;

/** One mail's headers and text: all its plain text parts, and attached patches, in order. */
final class MailReader {
  private static final int MAX_DEPTH = 20;
  private static final int MAX_HEADER_LINES = 2_000;
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:.*");
  private static final Set<String> KNOWN =
      Set.of("from", "subject", "date", "message-id", "mime-version", "received", "return-path");
  private static final Pattern TAGGED = Pattern.compile("\\[[^\\]]*PATCH[^\\]]*\\]");

  private final String name;
  private final Limits limits;
  private final List<String> lines = new ArrayList<>();
  private String subject = "";
  private String messageId = "";
  private boolean html;
  private boolean encoded;
  private int parts;
  private int depth;
  private int disposition;

  private MailReader(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  static Mail read(byte[] bytes, String name, int line, Limits limits) {
    int headers = headerLines(bytes);
    if (headers == 0) {
      List<String> lines = Decoding.lines(Decoding.text(bytes, null, name));
      return new Mail(name, subjectOf(lines), "", false, line, lines);
    }
    MailReader reader = new MailReader(name, limits);
    try {
      reader.parse(bytes);
    } catch (IOException | MimeException e) {
      throw new BadSourceException(name + " is no mail that can be read: " + e.getMessage(), e);
    }
    if (reader.parts == 0 && reader.html) {
      throw new BadSourceException(
          name + " has only HTML; save the mail as plain text, or take it from the list archive");
    }
    boolean same = reader.parts == 1 && !reader.encoded && reader.depth == 0;
    return new Mail(
        name, reader.subject, reader.messageId, true, same ? line + headers : 1, reader.lines);
  }

  /** How many lines come before the body; 0 if these are no headers. */
  private static int headerLines(byte[] bytes) {
    int start = 0;
    boolean known = false;
    for (int count = 1; start < bytes.length && count < MAX_HEADER_LINES; count++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      String line = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
      if (line.isBlank()) {
        return known ? count : 0;
      }
      boolean folded = count > 1 && (line.startsWith(" ") || line.startsWith("\t"));
      if (!folded) {
        if (!HEADER.matcher(line.strip()).matches()) {
          return 0;
        }
        known |= KNOWN.contains(line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT));
      }
      start = end + 1;
    }
    return 0;
  }

  /** A text that was once a mail often still says what its subject was. */
  private static String subjectOf(List<String> lines) {
    for (String line : lines.subList(0, Math.min(lines.size(), 200))) {
      if (line.length() < 500 && TAGGED.matcher(line).find()) {
        String found = line.strip();
        return found.startsWith("Subject:") ? found.substring(8).strip() : found;
      }
    }
    return "";
  }

  private void parse(byte[] bytes) throws IOException, MimeException {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(MAX_HEADER_LINES)
            .setMaxContentLen(-1)
            .build();
    MimeTokenStream stream = new MimeTokenStream(config);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    int nested = 0;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> disposition = 0;
        case T_FIELD -> field(stream.getField(), nested == 0);
        case T_START_MULTIPART -> {
          depth = Math.max(depth, ++nested);
          if (nested > MAX_DEPTH) {
            throw new BadSourceException(
                name + ": its parts are nested more than " + MAX_DEPTH + " deep");
          }
        }
        case T_END_MULTIPART -> nested--;
        case T_BODY -> body(stream);
        default -> {
          // Preambles, epilogues and the ends of things say nothing.
        }
      }
    }
  }

  private void field(Field field, boolean top) {
    String key = field.getName().toLowerCase(Locale.ROOT);
    String value = field.getBody() == null ? "" : MimeUtil.unfold(field.getBody()).strip();
    if (key.equals("content-disposition") || key.equals("content-type")) {
      String lower = value.toLowerCase(Locale.ROOT);
      boolean patch = lower.contains(".patch") || lower.contains(".diff");
      disposition |= patch ? 1 : 0;
    }
    if (top && key.equals("subject") && subject.isEmpty()) {
      subject = DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
    } else if (top && key.equals("message-id")) {
      messageId = value.replaceAll("[<>\\s]", "");
    }
  }

  private void body(MimeTokenStream stream) throws IOException {
    BodyDescriptor descriptor = stream.getBodyDescriptor();
    String type = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
    boolean text = type.startsWith("text/") && !type.equals("text/html");
    html |= type.equals("text/html");
    if (!text && disposition == 0) {
      return;
    }
    parts++;
    String encoding = String.valueOf(descriptor.getTransferEncoding()).toLowerCase(Locale.ROOT);
    encoded |= encoding.equals("base64") || encoding.equals("quoted-printable");
    byte[] bytes;
    try (InputStream in = stream.getDecodedInputStream()) {
      bytes = in.readNBytes(limits.maxMessageBytes());
    }
    lines.addAll(Decoding.lines(Decoding.text(bytes, descriptor.getCharset(), name)));
  }
}
