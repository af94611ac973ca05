package org.quiesce.drive.program;

/**
 * How much of a program is looked at.
 *
 * @param threads most threads of one start function at once
 * @param objects most objects that one line allocates
 */
record Bounds(int threads, int objects) {}
