/**
 * A mailbox, one mail or plain text, to lines of text.
 *
 * <p>{@link org.quiesce.translate.patch.mail.Mailbox} streams: one mail at a time is in memory.
 * MIME is decoded by Apache James mime4j. HTML is not read.
 */
@NullMarked
package org.quiesce.translate.patch.mail;

import org.jspecify.annotations.NullMarked;
