package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Revision;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.protocol.aer.Newest;

/**
 * What a registration promises, by revision of the AER protocol.
 *
 * <p>Results say nothing of references, of when the work function has returned, or of who waits for
 * it: what a revision does wrong there (v15 keeps the reference of a refused error) is beyond
 * linearizability, and {@link Promise#ABSENT} holds for all.
 */
class ConsumersTest {
  /** What a sequential registration would do. */
  enum Promise {
    /** As many errors are accepted as the kfifo was declared for. */
    CAPACITY(Script.of("forward 0; forward 1", "queued").before("register")),
    /** Each of two errors that are accepted at the same time is handled, once. */
    PRODUCERS(
        Script.of("forward 0", "forward 1").before("register").after("handle; handle; queued")),
    /** An error that comes while the consumer unregisters is refused, handled or drained. */
    UNREGISTER(Script.of("forward 0", "unregister").before("register").after("queued; handle")),
    /** So is one whose turn has come while the consumer unregisters. */
    HANDLE(Script.of("handle", "unregister").before("register; forward 0").after("queued; handle")),
    /** The next consumer gets its own errors, and all of them. */
    AGAIN(
        Script.of("unregister; register; forward 1", "handle")
            .before("register; forward 0")
            .after("handle; queued")),
    /** Nothing is accepted while nobody is registered. */
    ABSENT(Script.of("forward 0", "forward 1").after("queued"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of lists of texts
    private final Script script;

    Promise(Script script) {
      this.script = script;
    }
  }

  /** Promises that linearizability finds broken. */
  private static final Map<String, Set<Promise>> BROKEN =
      Map.of(
          "v13",
          EnumSet.of(Promise.CAPACITY, Promise.UNREGISTER, Promise.HANDLE, Promise.AGAIN),
          "v15",
          EnumSet.complementOf(EnumSet.of(Promise.ABSENT)),
          "v16-p1",
          EnumSet.complementOf(EnumSet.of(Promise.ABSENT)),
          "v16-p2",
          EnumSet.complementOf(EnumSet.of(Promise.ABSENT)),
          "v16-reply",
          EnumSet.of(Promise.CAPACITY, Promise.PRODUCERS),
          "newest",
          EnumSet.noneOf(Promise.class));

  private static Linearizability of(AerKfifo.Revision model, Class<?> specification) {
    return new Linearizability(
        ConsumersOperations.class, specification, () -> new Consumers(model));
  }

  static Stream<Arguments> everyPromiseOfEveryRevision() {
    return AerProtocol.protocol().revisions().stream()
        .flatMap(
            revision ->
                Arrays.stream(Promise.values())
                    .map(promise -> Arguments.of(revision.name(), promise, revision)));
  }

  /**
   * But for {@link Promise#CAPACITY} itself, the kfifo's true size is granted to all: else it alone
   * would refute everything.
   */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyPromiseOfEveryRevision")
  void everyRevisionKeepsItsPromisesOrIsKnownNotTo(
      String name, Promise promise, Revision<AerKfifo.Revision> revision) {
    assertThat(BROKEN).as("a revision without expectations").containsKey(name);
    boolean roomForOne = promise != Promise.CAPACITY && !name.equals("newest");
    Linearizability registration =
        of(revision.model(), roomForOne ? OneConsumer.WithRoomForOne.class : OneConsumer.class);
    if (BROKEN.get(name).contains(promise)) {
      registration.isRefutedIn(promise.script);
    } else {
      registration.holdsIn(promise.script);
    }
  }

  @Test
  void stressShowsNothingElseOfTheNewest() {
    of(Newest::new, OneConsumer.class)
        .holdsUnderStress(
            Arrays.stream(Promise.values()).map(promise -> promise.script).toArray(Script[]::new));
  }

  /**
   * A turn takes its entries out one by one, and each makes room: five errors are handled by one
   * turn over a kfifo of four. So it is no atomic operation, which harms nobody.
   */
  @Test
  void aTurnMakesRoomEntryByEntry() {
    assertThat(
            of(Newest::new, OneConsumer.class)
                .isRefutedIn(
                    Script.of("handle", "forward 0")
                        .before("register; forward 0; forward 1; forward 2; forward 3")))
        .isEqualTo("01230 | true > ");
  }
}
