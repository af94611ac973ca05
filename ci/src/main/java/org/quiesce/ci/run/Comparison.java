package org.quiesce.ci.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Verdict;

/**
 * A change, what it touches, and every verdict before and after it.
 *
 * @param title the change in a few words: a mail and the tree that it is for
 * @param stages its patches in order; one stage for a change that is no series
 * @param protocols those that it touches
 * @param notes what a reader should know: offsets, white space, what was not taken
 */
public record Comparison(
    String title, List<Stage> stages, List<Compared> protocols, List<String> notes) {
  /** The revision before the change. */
  public static final String BEFORE = "before";

  /** The revision after all of it. */
  public static final String AFTER = "after";

  public Comparison {
    stages = List.copyOf(stages);
    protocols = List.copyOf(protocols);
    notes = List.copyOf(notes);
  }

  /**
   * One patch.
   *
   * @param revision the name of what is there after it
   * @param label its number in the series and its subject
   * @param touches names of the protocols that it touches
   * @param leftOut what was not recovered of it and of those before it
   * @param unplaced those of them of which nobody knows in which file they were
   */
  public record Stage(
      String revision,
      String label,
      List<String> touches,
      List<String> leftOut,
      List<String> unplaced) {
    public Stage {
      touches = List.copyOf(touches);
      leftOut = List.copyOf(leftOut);
      unplaced = List.copyOf(unplaced);
    }
  }

  /**
   * One protocol before the change, after each patch, and after all.
   *
   * @param touched the functions and files that changed, for people
   * @param same whether it is the same model after the change, so that nothing was searched
   * @param before null if the protocol was not there, is not known, or nothing was searched
   * @param between after each patch but the last, in order; null where nothing was searched or the
   *     protocol is not there
   * @param after null if nothing was searched, or the protocol is no longer there
   */
  public record Compared(
      String protocol,
      List<String> touched,
      boolean same,
      @Nullable Examined before,
      List<Optional<Examined>> between,
      @Nullable Examined after) {
    public Compared {
      touched = List.copyOf(touched);
      between = List.copyOf(between);
    }

    /** All that was examined, in order; what is the same model was examined once. */
    public List<Examined> columns() {
      List<Examined> all = new ArrayList<>();
      if (before != null) {
        all.add(before);
      }
      between.forEach(one -> one.ifPresent(all::add));
      if (after != null) {
        all.add(after);
      }
      return all;
    }

    /** What to call each of the {@link #columns}: a patch of a series by its number. */
    public List<String> headings() {
      List<String> all = new ArrayList<>();
      int count = between.size() + 1;
      if (before != null) {
        all.add(BEFORE);
      }
      for (int i = 0; i < between.size(); i++) {
        if (between.get(i).isPresent()) {
          all.add((i + 1) + "/" + count);
        }
      }
      if (after != null) {
        all.add(count == 1 ? AFTER : count + "/" + count);
      }
      return all;
    }

    /** What the change does to each property, in their order. */
    public List<Change> changes() {
      return after == null ? List.of() : changes(before, after);
    }

    /** What patch number {@code stage}, from 0, does to each property. */
    public List<Change> changesBy(int stage) {
      Examined from = stage == 0 ? before : between.get(stage - 1).orElse(null);
      Examined to = stage == between.size() ? after : between.get(stage).orElse(null);
      return to == null ? List.of() : changes(from, to);
    }

    /** Whether the tree after patch number {@code stage}, from 0, could not be expressed. */
    public boolean isUnmodelledAfter(int stage) {
      Examined to = stage == between.size() ? after : between.get(stage).orElse(null);
      return to != null && to.isUnmodelled();
    }

    private List<Change> changes(@Nullable Examined from, Examined to) {
      List<Change> changes = new ArrayList<>();
      for (Decision now : to.decisions()) {
        Decision then = from == null ? null : from.decision(now.property());
        Verdict was = then == null ? null : then.verdict();
        changes.add(new Change(protocol, now.property(), Effect.of(was, now.verdict()), then, now));
      }
      return changes;
    }
  }

  /**
   * What a change does to one property.
   *
   * @param before null if nothing is known
   */
  public record Change(
      String protocol, String property, Effect effect, @Nullable Decision before, Decision after) {}

  /** What it does to each property of each protocol that was searched. */
  public List<Change> changes() {
    return protocols.stream().flatMap(one -> one.changes().stream()).toList();
  }

  /** How many properties it does that to. */
  public long count(Effect effect) {
    return changes().stream().filter(one -> one.effect() == effect).count();
  }

  /** What it does to a property; empty if nothing was searched. */
  public Optional<Change> change(String protocol, String property) {
    return changes().stream()
        .filter(one -> one.protocol().equals(protocol) && one.property().equals(property))
        .findFirst();
  }

  /**
   * Whether something is not decided: a property, a protocol that is gone after the change, or, of
   * a change that was not recovered whole, what it touches.
   */
  public boolean isOpen() {
    return count(Effect.UNDECIDED) > 0
        || protocols.stream().anyMatch(one -> one.after() == null && !one.same())
        || protocols.isEmpty() && !stages.get(stages.size() - 1).unplaced().isEmpty();
  }

  /** Whether it touches nothing that is modelled. */
  public boolean touchesNothing() {
    return protocols.isEmpty();
  }
}
