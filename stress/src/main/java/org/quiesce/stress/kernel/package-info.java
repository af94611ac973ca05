/**
 * The questions of {@code org.quiesce.stress.samples}, put to the model's own primitives on direct
 * memory: they must do on real hardware what the kernel's do.
 */
@NullMarked
package org.quiesce.stress.kernel;

import org.jspecify.annotations.NullMarked;
