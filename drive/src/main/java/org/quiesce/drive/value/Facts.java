package org.quiesce.drive.value;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What tests have told of unknown numbers: immutable. */
public record Facts(Map<Term, Range> known) {
  /** Nothing. */
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    known = Map.copyOf(known);
  }

  /** What is known of a number. */
  public Range of(Term term) {
    return known.getOrDefault(term, Range.ALL);
  }

  /** These, and what is known of one number now. */
  public Facts with(Term term, Range range) {
    Map<Term, Range> more = new LinkedHashMap<>(known);
    more.put(term, range);
    return new Facts(more);
  }

  /** These, and others, which count where both say something. */
  public Facts with(Facts others) {
    if (others.known.isEmpty()) {
      return this;
    }
    Map<Term, Range> more = new LinkedHashMap<>(known);
    more.putAll(others.known);
    return new Facts(more);
  }

  /** Those of numbers all of whose sources satisfy a condition. */
  public Facts about(Predicate<Term.Source> which) {
    if (known.isEmpty()) {
      return this;
    }
    Map<Term, Range> fewer = new LinkedHashMap<>();
    known.forEach(
        (term, range) -> {
          Set<Term.Source> sources = new HashSet<>();
          term.sources(sources);
          if (sources.stream().allMatch(which)) {
            fewer.put(term, range);
          }
        });
    return fewer.size() == known.size() ? this : new Facts(fewer);
  }

  /**
   * Those of a thread that it may need again: all of whose sources are live, those in memory aside
   * where one of its own is compared with them.
   */
  public Facts ofLive(Set<Term.Source> live) {
    Map<Term, Range> fewer = new LinkedHashMap<>();
    known.forEach(
        (term, range) -> {
          Set<Term.Source> sources = new HashSet<>();
          term.sources(sources);
          boolean own = sources.stream().anyMatch(source -> !source.shared());
          if (sources.stream().allMatch(one -> live.contains(one) || own && one.shared())) {
            fewer.put(term, range);
          }
        });
    return fewer.size() == known.size() ? this : new Facts(fewer);
  }

  /** These with a source replaced. */
  public Facts replace(Term.Source old, Term.Source by) {
    Map<Term, Range> renamed = new LinkedHashMap<>();
    known.forEach((term, range) -> renamed.put(term.replace(old, by), range));
    return new Facts(renamed);
  }

  /** Where the numbers come from that something is known of. */
  public void sources(Set<Term.Source> into) {
    known.keySet().forEach(term -> term.sources(into));
  }
}
