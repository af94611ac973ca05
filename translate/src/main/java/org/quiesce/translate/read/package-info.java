/**
 * Kernel C in, {@linkplain org.quiesce.translate.ir the typed IR} out. Start with {@link
 * org.quiesce.translate.read.Reader}.
 *
 * <p>Eclipse CDT preprocesses and parses ({@code Parser}); scopes, types, conversions and lowering
 * are ours, since kernel C without its headers has types of which nothing is known. What a source
 * names and nothing declares is <em>open</em>: a type is {@link
 * org.quiesce.translate.ir.CType.Open}, a struct has whatever fields are used, a function is a call
 * of that name, any other name is a global of open type that nobody defines.
 *
 * <p>How C becomes IR, where there is a choice:
 *
 * <ul>
 *   <li>A struct that is passed by value is a pointer to a copy that the caller makes; a struct
 *       that is returned by value is a first parameter that points to where it goes, and the
 *       function is {@code void}.
 *   <li>A frame variable lives from where its block is entered to where it is left, by whatever
 *       way; clean-ups run before that, last first. A variable with a clean-up opens a block of its
 *       own.
 *   <li>Bit-fields are leaves of their declared type; what is stored in one is cut to its width
 *       before.
 *   <li>A constant that is not known in an initialiser of static storage is an {@link
 *       org.quiesce.translate.ir.Operand.SizeOf} of an open type named for it: an unknown number.
 *   <li>Inline assembly is a call of {@code __qz_asm}; a loop by a macro that nobody defines asks
 *       {@code __qz_unknown_loop()} whether it goes on; another such macro that takes types is a
 *       call of {@code __qz_unknown_macro}.
 * </ul>
 *
 * <p>What it is not: it knows no kernel function, and it runs nothing.
 */
@NullMarked
package org.quiesce.translate.read;

import org.jspecify.annotations.NullMarked;
