/**
 * Kernel C in, model classes out.
 *
 * <p>Unpreprocessed C is read ({@code lex}, {@code syntax}), linked and bound to the roles of a
 * protocol ({@code link}), turned into Java over our primitives ({@code generate}) and compiled in
 * memory; {@code runtime} is what the generated code calls. What is special about a protocol is a
 * {@link org.quiesce.translate.generate.Shape}, in a package of its own. Only what the roles reach
 * is translated.
 *
 * <p>{@code patch} reads patches from mails and diffs and rebuilds the sources that they lead to.
 *
 * <p>Anything not understood is a {@link org.quiesce.translate.NotModelled} entry; sources that are
 * no C, or lack a role, are a {@link org.quiesce.translate.BadSourceException}. Nothing is skipped
 * in silence.
 *
 * <p>Start with {@link org.quiesce.translate.Translator}.
 */
@NullMarked
package org.quiesce.translate;

import org.jspecify.annotations.NullMarked;
