/**
 * C as a small syntax tree: immutable records, each of which knows its place in the file.
 *
 * <p>{@link org.quiesce.translate.syntax.Items} cuts a file into declarations, {@link
 * org.quiesce.translate.syntax.Rewriter} brings the kernel's macros into a form that a C parser
 * reads, and {@link org.quiesce.translate.syntax.TreeSitter} parses one declaration at a time. What
 * has no translation becomes an {@code Unknown}; what is no C is a {@link
 * org.quiesce.translate.BadSourceException}.
 *
 * <p>Declarations are parsed when somebody asks for them: a file may hold anything in functions
 * that the protocol does not reach.
 */
@NullMarked
package org.quiesce.translate.syntax;

import org.jspecify.annotations.NullMarked;
