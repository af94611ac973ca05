/**
 * What is special about memdev-attach: its roles, its headers, the functions and fields that its
 * environment owns. Start with {@link org.quiesce.translate.memdev.MemdevShape}.
 */
@NullMarked
package org.quiesce.translate.memdev;

import org.jspecify.annotations.NullMarked;
