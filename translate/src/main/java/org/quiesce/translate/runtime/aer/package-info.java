/**
 * What generated code of the aer-kfifo protocol calls beyond {@code org.quiesce.translate.runtime}.
 * Start with {@link org.quiesce.translate.runtime.aer.AerUnit}.
 */
@NullMarked
package org.quiesce.translate.runtime.aer;

import org.jspecify.annotations.NullMarked;
