/**
 * What patches make of a tree, in memory.
 *
 * <p>A hunk applies where all its old lines stand: at its line, or at the one other place where
 * they do; no line may differ (fuzz 0). If they differ in white space only, a web page or mail
 * client has eaten it and the tree's is kept. Two places that fit equally well are refused.
 *
 * <p>Every line of a result knows where it comes from, the tree or a line of the mail. Start with
 * {@link org.quiesce.translate.patch.image.AfterImage}.
 */
@NullMarked
package org.quiesce.translate.patch.image;

import org.jspecify.annotations.NullMarked;
