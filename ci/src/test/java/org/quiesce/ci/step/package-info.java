/** Tests of stepping, most of them without a terminal. */
@NullMarked
package org.quiesce.ci.step;

import org.jspecify.annotations.NullMarked;
