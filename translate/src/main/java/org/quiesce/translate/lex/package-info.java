/**
 * C text to the tokens that the compiler would see: comments, conditionals and the file's own
 * macros are gone, positions are kept.
 *
 * <p>Headers are not read. A conditional on a symbol that is neither known nor defined in the file
 * is taken as undefined and remembered: whatever is translated from inside it is not modelled.
 *
 * <p>Start with {@link org.quiesce.translate.lex.Preprocessor}.
 */
@NullMarked
package org.quiesce.translate.lex;

import org.jspecify.annotations.NullMarked;
