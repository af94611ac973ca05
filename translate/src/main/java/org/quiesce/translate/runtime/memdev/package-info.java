/**
 * What translated sources of memdev-attach run on: the environment's objects as the pointers that C
 * has of them. Start with {@link org.quiesce.translate.runtime.memdev.MemdevContext}.
 */
@NullMarked
package org.quiesce.translate.runtime.memdev;

import org.jspecify.annotations.NullMarked;
