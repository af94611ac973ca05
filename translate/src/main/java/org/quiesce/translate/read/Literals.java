package org.quiesce.translate.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.cdt.core.dom.ast.IASTLiteralExpression;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Operand;

/** Numbers, characters and strings. */
final class Literals {
  private final CType character;

  /**
   * @param character what {@code char} is
   */
  Literals(CType character) {
    this.character = character;
  }

  /** The name itself if it is one of those that stand for the name of the function. */
  static @Nullable String functionName(String name) {
    return switch (name) {
      case "__func__", "__FUNCTION__", "__PRETTY_FUNCTION__" -> name;
      default -> null;
    };
  }

  Value number(IASTLiteralExpression literal) {
    String text = literal.toString();
    return switch (literal.getKind()) {
      case IASTLiteralExpression.lk_integer_constant -> integer(text);
      case IASTLiteralExpression.lk_char_constant -> character(text);
      case IASTLiteralExpression.lk_float_constant -> real(text);
      default -> throw new Unsupported("a literal: " + text);
    };
  }

  private static Value real(String text) {
    String digits = text.toLowerCase(Locale.ROOT).replaceAll("[fl]$", "");
    try {
      double value = Double.parseDouble(digits);
      CType type = new CType.Real(text.toLowerCase(Locale.ROOT).endsWith("f") ? 32 : 64);
      return new Value(new Operand.Constant(Double.doubleToRawLongBits(value), type), type);
    } catch (NumberFormatException e) {
      throw new Unsupported("a number: " + text);
    }
  }

  static Value integer(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int end = lower.length();
    while (end > 0 && (lower.charAt(end - 1) == 'u' || lower.charAt(end - 1) == 'l')) {
      end--;
    }
    String suffix = lower.substring(end);
    String digits = lower.substring(0, end);
    int radix = 10;
    if (digits.startsWith("0x")) {
      radix = 16;
      digits = digits.substring(2);
    } else if (digits.startsWith("0b")) {
      radix = 2;
      digits = digits.substring(2);
    } else if (digits.length() > 1 && digits.startsWith("0")) {
      radix = 8;
      digits = digits.substring(1);
    }
    long value;
    try {
      value = Long.parseUnsignedLong(digits, radix);
    } catch (NumberFormatException e) {
      throw new Unsupported("a number: " + text);
    }
    return Value.constant(value, type(value, suffix, radix != 10));
  }

  private static CType type(long value, String suffix, boolean unsignedToo) {
    boolean unsigned = suffix.contains("u");
    boolean wide = suffix.contains("l");
    if (!wide && !unsigned && value >= 0 && value <= Integer.MAX_VALUE) {
      return CType.INT;
    }
    if (!wide && (unsigned || unsignedToo) && value >= 0 && value <= 0xffffffffL) {
      return CType.UINT;
    }
    return !unsigned && value >= 0 ? CType.LONG : CType.ULONG;
  }

  private Value character(String text) {
    int open = text.indexOf('\'');
    String bytes = unescape(text.substring(open + 1, text.length() - 1));
    long value = 0;
    for (int i = 0; i < bytes.length(); i++) {
      value = value << 8 | bytes.charAt(i);
    }
    boolean negative = bytes.length() == 1 && character.equals(CType.SCHAR);
    return Value.constant(negative ? (byte) value : value, CType.INT);
  }

  /** A string literal as an array of characters, each one byte. */
  Place.InMemory text(IASTLiteralExpression literal) {
    String text = literal.toString();
    int open = text.indexOf('"');
    int close = text.lastIndexOf('"');
    if (close <= open) {
      throw new Unsupported("a string: " + text);
    }
    return text(unescape(text.substring(open + 1, close)));
  }

  Place.InMemory text(String bytes) {
    CType type = new CType.Array(character, bytes.length() + 1L);
    return new Place.InMemory(new Operand.Text(bytes), type);
  }

  /** What stands between the quotes, as bytes. */
  private static String unescape(String raw) {
    byte[] utf = raw.getBytes(StandardCharsets.UTF_8);
    String text = new String(utf, StandardCharsets.ISO_8859_1);
    StringBuilder bytes = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (c != '\\' || i >= text.length()) {
        bytes.append(c);
        continue;
      }
      char kind = text.charAt(i++);
      if (kind >= '0' && kind <= '7') {
        int value = kind - '0';
        for (int n = 1; n < 3 && i < text.length() && isOctal(text.charAt(i)); n++) {
          value = value * 8 + text.charAt(i++) - '0';
        }
        bytes.append((char) (value & 0xff));
      } else if (kind == 'x') {
        int value = 0;
        while (i < text.length() && Character.digit(text.charAt(i), 16) >= 0) {
          value = (value * 16 + Character.digit(text.charAt(i++), 16)) & 0xff;
        }
        bytes.append((char) value);
      } else {
        bytes.append(escape(kind));
      }
    }
    return bytes.toString();
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private static char escape(char kind) {
    return switch (kind) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'v' -> 11;
      case 'e' -> 27;
      default -> kind;
    };
  }
}
