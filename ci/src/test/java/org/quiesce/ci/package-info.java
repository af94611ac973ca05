/** The gate, tried from its command line. */
@NullMarked
package org.quiesce.ci;

import org.jspecify.annotations.NullMarked;
