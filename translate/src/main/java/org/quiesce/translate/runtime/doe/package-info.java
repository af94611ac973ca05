/**
 * What generated code of the doe-mailbox protocol calls beyond {@code
 * org.quiesce.translate.runtime}. Start with {@link org.quiesce.translate.runtime.doe.DoeUnit}.
 */
@NullMarked
package org.quiesce.translate.runtime.doe;

import org.jspecify.annotations.NullMarked;
