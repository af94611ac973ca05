/**
 * Trees of source files, read only: a folder, or a revision of a git repository.
 *
 * <p>A path inside a tree has no {@code ..}, is not absolute and goes through no symbolic link.
 */
@NullMarked
package org.quiesce.translate.patch.tree;

import org.jspecify.annotations.NullMarked;
