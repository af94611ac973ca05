package org.quiesce.check;

/**
 * What an engine that samples schedules has run of a scenario, in one way of running it.
 *
 * @param mode how, such as {@code model checking}, {@code stress}, or a JVM mode
 * @param samples how many executions
 * @param asked how many were asked for at most; 0 where time was the only limit
 * @param failures how many of the executions violated the property
 * @param exhausted whether no further schedule was left within what the engine varies
 * @param seconds wall time
 * @param secondsToFailure wall time to the first violation; negative if there was none
 */
public record Evidence(
    String mode,
    long samples,
    long asked,
    long failures,
    boolean exhausted,
    double seconds,
    double secondsToFailure) {}
