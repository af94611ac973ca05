/** Tests of what reads patches: each form, each bad input, mutated ones. */
@NullMarked
package org.quiesce.translate.patch;

import org.jspecify.annotations.NullMarked;
