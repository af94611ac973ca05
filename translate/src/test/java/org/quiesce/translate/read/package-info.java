/** Tests of the reader of C, through the IR that it makes. */
@NullMarked
package org.quiesce.translate.read;

import org.jspecify.annotations.NullMarked;
