package org.quiesce.translate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One C file.
 *
 * @param name how it is called in messages, traces and generated code: the file name, or as much of
 *     the end of the path as tells it from others
 * @param path where it was read
 * @param text what it says
 */
public record Source(String name, Path path, String text) {
  /** The largest file that is read, in bytes. */
  public static final long MAX_BYTES = 2 * 1024 * 1024;

  /**
   * Reads a file.
   *
   * @throws BadSourceException if it is missing, a directory, empty, too big or not text
   */
  public static Source read(Path path) {
    if (Files.isDirectory(path)) {
      throw new BadSourceException(path + " is a directory; name the C file in it");
    }
    if (!Files.isRegularFile(path)) {
      throw new BadSourceException(path + ": no such file");
    }
    byte[] bytes;
    try {
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        throw new BadSourceException(
            path + " has " + size + " bytes; at most " + MAX_BYTES + " are read");
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new BadSourceException(path + " cannot be read: " + e.getMessage(), e);
    }
    String name = String.valueOf(path.getFileName());
    return of(name, path, bytes);
  }

  /**
   * The same files; those with one file name are called by as much of the path as tells them apart,
   * such as {@code core/port.c} and {@code cxl/port.c}.
   *
   * @throws BadSourceException if a file is given twice
   */
  public static List<Source> distinct(List<Source> sources) {
    List<Source> result = new ArrayList<>();
    for (Source source : sources) {
      List<Source> same =
          sources.stream().filter(other -> other.name().equals(source.name())).toList();
      result.add(same.size() == 1 ? source : source.apartFrom(same));
    }
    return result;
  }

  private Source apartFrom(List<Source> same) {
    Path whole = path.toAbsolutePath().normalize();
    for (int length = 1; length <= whole.getNameCount(); length++) {
      Path end = whole.subpath(whole.getNameCount() - length, whole.getNameCount());
      long alike =
          same.stream()
              .filter(other -> other.path.toAbsolutePath().normalize().endsWith(end))
              .count();
      if (alike == 1) {
        return new Source(end.toString().replace('\\', '/'), path, text);
      }
    }
    throw new BadSourceException(
        path + ": two sources are called " + name + "; give each file once");
  }

  private static Source of(String name, Path path, byte[] bytes) {
    int zero = indexOfZero(bytes);
    if (zero >= 0) {
      throw new BadSourceException(
          path + " is binary (a NUL at byte " + zero + "); C source is expected");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw new BadSourceException(path + " is empty; C source is expected");
    }
    return new Source(name, path, text);
  }

  private static int indexOfZero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
