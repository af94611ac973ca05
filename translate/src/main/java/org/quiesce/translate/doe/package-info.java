/**
 * The doe-mailbox part of the translator: roles, the calls and places that only this protocol has.
 * Start with {@link org.quiesce.translate.doe.DoeShape}.
 */
@NullMarked
package org.quiesce.translate.doe;

import org.jspecify.annotations.NullMarked;
