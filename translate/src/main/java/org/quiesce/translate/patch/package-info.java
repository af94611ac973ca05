/**
 * Patches in: a mail, a mailbox with a series, a diff, a reply that quotes one, or what a web page
 * left of it.
 *
 * <ul>
 *   <li>{@code mail} streams mails out of an input, {@code diff} finds diffs in a text;
 *   <li>{@code tree} reads a folder or a git revision, and never anything outside;
 *   <li>{@code image} rebuilds in memory what the patches make of the tree, or without a tree the
 *       functions that lie wholly inside hunks;
 *   <li>{@code account} says which functions of which files are changed.
 * </ul>
 *
 * <p>Bad input is a {@link org.quiesce.translate.BadSourceException} with one sentence. What was
 * recovered only in part is never taken for the whole: every {@code LeftOut} makes the result
 * PARTIAL, and a partial result must not be PROVED. Nothing is ever written.
 *
 * <p>Start with {@link org.quiesce.translate.patch.PatchReader}, then {@code
 * org.quiesce.translate.patch.image.AfterImage}.
 */
@NullMarked
package org.quiesce.translate.patch;

import org.jspecify.annotations.NullMarked;
