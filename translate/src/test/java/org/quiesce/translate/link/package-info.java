/** Linking, and finding roles. */
@NullMarked
package org.quiesce.translate.link;

import org.jspecify.annotations.NullMarked;
