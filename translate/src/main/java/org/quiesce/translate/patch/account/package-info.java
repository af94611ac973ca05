/**
 * Which functions of which files differ between two images.
 *
 * <p>Start with {@link org.quiesce.translate.patch.account.Changes}.
 */
@NullMarked
package org.quiesce.translate.patch.account;

import org.jspecify.annotations.NullMarked;
