package org.quiesce.stress.doe;

import static org.quiesce.protocol.doe.DoeOptions.Does.BUSY;
import static org.quiesce.protocol.doe.DoeOptions.Does.ERROR;
import static org.quiesce.protocol.doe.DoeOptions.Does.IGNORES_ABORT;
import static org.quiesce.protocol.doe.DoeOptions.Does.SILENT;
import static org.quiesce.protocol.doe.DoeOptions.Does.SLOW;
import static org.quiesce.protocol.doe.DoeOptions.Does.WHILE_CREATED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.quiesce.protocol.doe.AuxV8;
import org.quiesce.protocol.doe.CompleteThenDestroy;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeMailbox.Design;
import org.quiesce.protocol.doe.DoeOptions;
import org.quiesce.protocol.doe.DoeProgram;
import org.quiesce.protocol.doe.Newest;
import org.quiesce.protocol.doe.mutant.DoeMutants;
import org.quiesce.stress.race.ProgramRace;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.race.Turns;

/**
 * Who races with whom. The mailbox is created first; the right actor has the workers, and the
 * interrupt of designs that have one.
 */
public final class DoeRace {
  /** A task is handed over, and the mailbox destroyed when its submitter is done. */
  static final ProgramRace<DoeMailbox.Revision> SUBMITTER_VS_WORKER =
      race(
          "submitter-vs-worker",
          DoeOptions.direct(1, SLOW, ERROR),
          p -> p.submitters(1).control(p.create()).thread("destroyer", p.destroyAtTheEnd()),
          Turns.between(List.of("submitter0"), List.of("destroyer")).after("control"));

  /** Two tasks of two submitters, of a device that may do anything. */
  static final ProgramRace<DoeMailbox.Revision> TWO_SUBMITTERS =
      race(
          "two-submitters",
          DoeOptions.direct(2, SLOW, SILENT, ERROR, IGNORES_ABORT),
          p -> p.submitters(2).control(p.create()),
          Turns.between(List.of("submitter0"), List.of("submitter1")).after("control"));

  /** The mailbox is destroyed while tasks are queued and one may be under way. */
  static final ProgramRace<DoeMailbox.Revision> DESTROY_VS_WORKER =
      race(
          "destroy-vs-worker",
          design -> design == Design.AUXILIARY ? DoeOptions.direct(2) : DoeOptions.direct(2, SLOW),
          p -> p.submitters(2).control(p.create()).thread("destroyer", p.destroyWhenSubmitted()),
          Turns.between(List.of("submitter0", "submitter1"), List.of("destroyer"))
              .after("control"));

  /** The mailbox is created, which may fail, and destroyed. */
  static final ProgramRace<DoeMailbox.Revision> CREATE_VS_WORKER =
      race(
          "create-vs-worker",
          DoeOptions.direct(0, SLOW, SILENT, ERROR, BUSY, IGNORES_ABORT, WHILE_CREATED).failing(1),
          p -> p.control(p.create(), p.destroyAtTheEnd()),
          Turns.between(List.of("control"), List.of()));

  private static final ProtocolRaces<DoeMailbox.Revision> ALL =
      new ProtocolRaces<>(
          "doe-mailbox",
          subjects(),
          ImmutableList.of(
              SUBMITTER_VS_WORKER, TWO_SUBMITTERS, DESTROY_VS_WORKER, CREATE_VS_WORKER),
          DoeRaces.class);

  private DoeRace() {}

  /** All of them. */
  public static ProtocolRaces<DoeMailbox.Revision> all() {
    return ALL;
  }

  private static ImmutableMap<String, DoeMailbox.Revision> subjects() {
    ImmutableMap.Builder<String, DoeMailbox.Revision> subjects = ImmutableMap.builder();
    subjects.put("aux-v8", DoeMailbox.Revision.of(Design.AUXILIARY, AuxV8::new));
    subjects.put(
        "complete-then-destroy", DoeMailbox.Revision.of(Design.MANAGED, CompleteThenDestroy::new));
    subjects.put("newest", DoeMailbox.Revision.of(Design.LIBRARY, Newest::new));
    DoeMutants.all().forEach(edit -> subjects.put(edit.id(), edit.revision()));
    return subjects.buildOrThrow();
  }

  /** With an interrupt, where the design has one. */
  private static ProgramRace<DoeMailbox.Revision> race(
      String id, DoeOptions options, Consumer<DoeProgram> threads, Turns turns) {
    return race(
        id,
        design -> design == Design.AUXILIARY ? options.interrupting(1) : options,
        threads,
        turns);
  }

  private static ProgramRace<DoeMailbox.Revision> race(
      String id, Function<Design, DoeOptions> options, Consumer<DoeProgram> threads, Turns turns) {
    return new ProgramRace<>(
        id, model -> DoeProgram.of(model, options.apply(model.design()), threads), turns);
  }
}
