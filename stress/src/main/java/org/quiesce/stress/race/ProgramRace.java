package org.quiesce.stress.race;

import java.util.function.Function;
import org.quiesce.machine.Program;

/**
 * Who races with whom: a small scenario of a protocol and how its threads share two processors.
 *
 * @param <R> a revision of the protocol
 * @param id its name in tables, such as {@code unbind-vs-work}
 * @param program the program that is run of a revision, also for the explorer
 */
public record ProgramRace<R>(String id, Function<R, Program.Source> program, Turns turns) {}
