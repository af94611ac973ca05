package org.quiesce.translate.patch.account;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.extent.Extent;
import org.quiesce.translate.patch.extent.FunctionScanner;
import org.quiesce.translate.patch.image.Image;

/** Finds the C files of a tree that define certain functions. */
public final class Definers {
  private Definers() {}

  /**
   * The paths of C files that define one of the functions, in order.
   *
   * @param folders where to look; what lies deeper is not looked at
   * @throws BadSourceException if a file that names one of them cannot be read
   */
  public static Set<String> in(Image image, Collection<String> folders, Set<String> functions) {
    Set<String> found = new TreeSet<>();
    for (String folder : new TreeSet<>(folders)) {
      for (String name : image.names(folder)) {
        String path = folder.isEmpty() ? name : folder + "/" + name;
        if (name.endsWith(".c") && defines(image, path, functions)) {
          found.add(path);
        }
      }
    }
    return found;
  }

  private static boolean defines(Image image, String path, Set<String> functions) {
    byte[] bytes = image.read(path);
    if (bytes == null) {
      return false;
    }
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> named = functions.stream().filter(raw::contains).toList();
    if (named.isEmpty()) {
      return false;
    }
    String text = image.file(path).orElseThrow().text();
    try {
      return FunctionScanner.ofFile(path, text).whole().stream()
          .map(Extent::name)
          .anyMatch(named::contains);
    } catch (BadSourceException e) {
      // What cannot be scanned may define it: the translator says what is wrong.
      return true;
    }
  }
}
