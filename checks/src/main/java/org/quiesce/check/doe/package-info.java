/**
 * The DOE mailboxes as something to check: {@link org.quiesce.check.doe.DoeProtocol}, and the
 * scenarios of the protocol page.
 */
@NullMarked
package org.quiesce.check.doe;

import org.jspecify.annotations.NullMarked;
