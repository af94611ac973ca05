/**
 * The aer-kfifo part of the translator: roles, stubs, the few places and calls that only this
 * protocol has. Start with {@link org.quiesce.translate.aer.AerShape}.
 */
@NullMarked
package org.quiesce.translate.aer;

import org.jspecify.annotations.NullMarked;
