package org.quiesce.translate.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where the text of what a source includes comes from. */
@FunctionalInterface
public interface Headers {
  /** What is read before every source, if {@link #find} knows it. */
  String PRELUDE = "qz/prelude.h";

  /**
   * The text of a header; null if there is none, then the include is empty.
   *
   * @param include as it stands in the source, {@code linux/list.h}
   * @param angled whether it stands in angle brackets
   * @param from the file that includes it
   */
  @Nullable String find(String include, boolean angled, String from);

  /** No headers at all. */
  static Headers none() {
    return (include, angled, from) -> null;
  }

  /** Our own renditions of kernel headers, interface facts only. */
  static Headers ours() {
    return (include, angled, from) -> resource("headers/", include);
  }

  /** Our own renditions of the headers of C and POSIX, for programs with a {@code main}. */
  static Headers ofPrograms() {
    return (include, angled, from) -> resource("libc/", include);
  }

  private static @Nullable String resource(String folder, String include) {
    if (include.contains("..") || include.startsWith("/") || include.contains("\\")) {
      return null;
    }
    String name = "/org/quiesce/translate/" + folder + include;
    try (InputStream in = Headers.class.getResourceAsStream(name)) {
      return in == null || !include.endsWith(".h")
          ? null
          : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
