package org.quiesce.translate.syntax;

import java.util.List;

/** A function with its body. */
public record Function(
    At at,
    String name,
    boolean isStatic,
    CType result,
    List<Variable> parameters,
    boolean variadic,
    Stmt.Block body) {}
