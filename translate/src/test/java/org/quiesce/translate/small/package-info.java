/** A protocol as small as can be, to try what all protocols share. */
@NullMarked
package org.quiesce.translate.small;

import org.jspecify.annotations.NullMarked;
