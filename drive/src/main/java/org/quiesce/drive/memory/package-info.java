/**
 * The memory of a C program, as cells of a machine.
 *
 * <p>An object is a tree of leaves, and only leaves that somebody touches have a cell. Which those
 * are is found by running: the {@link org.quiesce.drive.memory.Layout} outlives one run, and who
 * touches a leaf that has no cell yet adds it and asks for another run ({@link
 * org.quiesce.drive.memory.GrowException}).
 *
 * <p>Start with {@link org.quiesce.drive.memory.Memory}.
 */
@NullMarked
package org.quiesce.drive.memory;

import org.jspecify.annotations.NullMarked;
