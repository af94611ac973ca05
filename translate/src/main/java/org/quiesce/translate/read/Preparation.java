package org.quiesce.translate.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parser does not take is taken out of a text before; every character keeps its place. */
final class Preparation {
  private static final Pattern FALLTHROUGH =
      Pattern.compile("__attribute__\\s*\\(\\(\\s*(?:__)?fallthrough(?:__)?\\s*\\)\\)");

  private Preparation() {}

  /** {@code _Atomic(T)}, which a macro of the prelude makes something of. */
  private static final Pattern ATOMIC = Pattern.compile("\\b_Atomic(\\s*\\()");

  static String of(String text) {
    Matcher matcher = FALLTHROUGH.matcher(text);
    String taken =
        matcher.find() ? matcher.replaceAll(found -> found.group().replaceAll("[^\n]", " ")) : text;
    return taken.contains("_Atomic") ? ATOMIC.matcher(taken).replaceAll("__qz_atomic$1") : taken;
  }
}
