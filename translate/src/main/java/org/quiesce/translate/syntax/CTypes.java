package org.quiesce.translate.syntax;

/** Types that are often needed. */
public final class CTypes {
  /** {@code int}. */
  public static final CType.Int INT = new CType.Int(32, false);

  /** {@code unsigned int}. */
  public static final CType.Int UNSIGNED = new CType.Int(32, true);

  /** {@code bool}. */
  public static final CType.Int BOOL = new CType.Int(1, true);

  /** {@code char}, unsigned in the kernel ({@code -funsigned-char}, Makefile, since 6.2). */
  public static final CType.Int CHAR = new CType.Int(8, true);

  /** {@code long}. */
  public static final CType.Int LONG = new CType.Int(64, false);

  /** {@code void}. */
  public static final CType.Nothing VOID = new CType.Nothing();

  /** {@code void *}. */
  public static final CType.Pointer ANY = new CType.Pointer(VOID);

  private CTypes() {}

  /** The integer promotions. */
  public static CType.Int promoted(CType.Int type) {
    return type.bits() < 32 ? INT : type;
  }

  /** The usual arithmetic conversions. */
  public static CType.Int common(CType.Int left, CType.Int right) {
    CType.Int a = promoted(left);
    CType.Int b = promoted(right);
    if (a.bits() == b.bits()) {
      return new CType.Int(a.bits(), a.unsigned() || b.unsigned());
    }
    return a.bits() > b.bits() ? a : b;
  }
}
