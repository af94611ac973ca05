package org.quiesce.explore;

/**
 * One step of a schedule.
 *
 * @param thread index of the thread that moves
 * @param choice the outcome that the environment chose; 0 where there is one
 */
public record Move(int thread, int choice) {}
