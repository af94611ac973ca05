package org.quiesce.translate.link;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Function;

/**
 * The parameters and the result that a role's function may have.
 *
 * @param text how the parameters read, for messages
 * @param forms the known lists of parameters
 * @param returns how the result reads, for messages
 * @param result which results are known
 */
public record Signature(String text, List<List<Kind>> forms, String returns, Kind result) {
  /** Some types. */
  @FunctionalInterface
  public interface Kind {
    boolean is(CType type);
  }

  /** Nothing, bool or int. */
  public static final String PLAIN = "nothing, bool or int";

  /** A function that returns nothing or a number; further forms come by {@link #or}. */
  public static Signature of(String text, Kind... parameters) {
    return new Signature(
        text,
        List.of(List.of(parameters)),
        PLAIN,
        type -> type.equals(CTypes.VOID) || type.isInt());
  }

  /** Another known list of parameters. */
  public Signature or(Kind... parameters) {
    List<List<Kind>> all = new ArrayList<>(forms);
    all.add(List.of(parameters));
    return new Signature(text, List.copyOf(all), returns, result);
  }

  /** The same parameters with another result. */
  public Signature returning(String words, Kind other) {
    return new Signature(text, forms, words, other);
  }

  /** A pointer to a struct. */
  public static Kind to(String tag) {
    return type -> type.pointsTo(tag);
  }

  /** {@code void *}. */
  public static boolean any(CType type) {
    return type.equals(CTypes.ANY);
  }

  /** A number. */
  public static boolean number(CType type) {
    return type.isInt();
  }

  /** A function pointer, or a typedef that may be one. */
  public static boolean function(CType type) {
    return type instanceof CType.Named
        || type instanceof CType.Function
        || type instanceof CType.Pointer pointer
            && (pointer.to() instanceof CType.Function || pointer.to() instanceof CType.Named);
  }

  /**
   * Checks a function.
   *
   * @throws BadSourceException if it is none of these
   */
  void require(CFile file, String name) {
    Function function = file.function(name);
    boolean fits =
        !function.variadic()
            && result.is(function.result())
            && forms.stream().anyMatch(form -> fits(form, function));
    if (!fits) {
      throw new BadSourceException(
          file.placeOf(name).toLine()
              + ": "
              + name
              + " has other parameters or another result than "
              + "any known version of it: expected "
              + text
              + ", returning "
              + returns);
    }
  }

  private static boolean fits(List<Kind> form, Function function) {
    boolean fits = form.size() == function.parameters().size();
    for (int i = 0; fits && i < form.size(); i++) {
      fits = form.get(i).is(function.parameters().get(i).type());
    }
    return fits;
  }
}
