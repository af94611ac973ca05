/** What every reader of a patch shares: how much is read, and how foreign text is shown. */
@NullMarked
package org.quiesce.translate.patch.text;

import org.jspecify.annotations.NullMarked;
