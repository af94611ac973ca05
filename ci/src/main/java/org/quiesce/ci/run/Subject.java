package org.quiesce.ci.run;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Verdict;

/**
 * One revision to examine.
 *
 * @param <R> how a revision is made
 * @param protocol name of its protocol
 * @param revision its name
 * @param model makes it; null if something in it is not modelled
 * @param recorded verdicts that are known, by property
 * @param origin the C sources it comes from
 * @param notModelled one {@code file:line: not modelled: what} each
 */
public record Subject<R>(
    String protocol,
    String revision,
    @Nullable R model,
    Map<String, Verdict> recorded,
    Origin origin,
    List<String> notModelled) {

  /** A revision that is a Java class. */
  public static <R> Subject<R> builtIn(String protocol, Revision<R> revision) {
    return new Subject<>(
        protocol, revision.name(), revision.model(), revision.recorded(), Origin.NONE, List.of());
  }

  /** A mutant or a refactoring. */
  public static <R> Subject<R> edited(String protocol, Protocol.Edit<R> edit) {
    return new Subject<>(protocol, edit.id(), edit.model(), Map.of(), Origin.NONE, List.of());
  }

  /** A revision that was read from C sources. */
  public static <R> Subject<R> of(String protocol, SourceModel<R> source) {
    return new Subject<>(
        protocol,
        source.revision(),
        source.model(),
        Map.of(),
        source.origin(),
        source.notModelled());
  }
}
