package org.quiesce.translate.syntax;

/** Types that are often needed. */
public final class CTypes {
  /** {@code int}. */
  public static final CType.Int INT = new CType.Int(32, false);

  /** {@code unsigned int}. */
  public static final CType.Int UNSIGNED = new CType.Int(32, true);

  /** {@code bool}. */
  public static final CType.Int BOOL = new CType.Int(1, true);

  /** {@code char}: what it points to is text. */
  public static final CType.Int CHAR = new CType.Int(8, false);

  /** {@code long}. */
  public static final CType.Int LONG = new CType.Int(64, false);

  /** {@code void}. */
  public static final CType.Nothing VOID = new CType.Nothing();

  /** {@code void *}. */
  public static final CType.Pointer ANY = new CType.Pointer(VOID);

  private CTypes() {}
}
