/**
 * What code generated from hmem-deferral sources calls.
 *
 * <p>Start with {@link org.quiesce.translate.runtime.hmem.HmemContext}.
 */
@NullMarked
package org.quiesce.translate.runtime.hmem;

import org.jspecify.annotations.NullMarked;
