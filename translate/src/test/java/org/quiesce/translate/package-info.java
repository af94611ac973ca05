/** From C to running models. */
@NullMarked
package org.quiesce.translate;

import org.jspecify.annotations.NullMarked;
