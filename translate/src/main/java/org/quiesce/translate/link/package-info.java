/**
 * Several C files as one program, and which of its functions play which role of the protocol.
 *
 * <p>Start with {@link org.quiesce.translate.link.Program}, then {@link
 * org.quiesce.translate.link.AerRoles}.
 */
@NullMarked
package org.quiesce.translate.link;

import org.jspecify.annotations.NullMarked;
