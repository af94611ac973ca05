package org.quiesce.drive.value;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.quiesce.translate.ir.Instruction.BinaryOperator;

/** What tests have told of unknown numbers: immutable. */
public record Facts(Map<Term, Range> known) {
  /** Nothing. */
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    known = Map.copyOf(known);
  }

  /** What is known of a number. */
  public Range of(Term term) {
    Range range = known.get(term);
    return range == null ? unasked(term) : range;
  }

  /** What a mask, or a type without sign, leaves of any number. */
  private Range unasked(Term term) {
    if (!(term instanceof Term.Operation operation)) {
      return Range.ALL;
    }
    List<Value> operands = operation.operands();
    if (operation.operator().equals(BinaryOperator.AND.name())
        && operands.size() == 2
        && operands.get(1) instanceof Value.Number mask
        && mask.bits() >= 0) {
      return within(mask.bits());
    }
    long most =
        switch (operation.operator()) {
          case "u8" -> 0xff;
          case "u16" -> 0xffff;
          case "u32" -> 0xffffffffL;
          default -> -1;
        };
    if (most < 0 || operands.size() != 1 || !(operands.get(0) instanceof Value.Unknown inner)) {
      return Range.ALL;
    }
    Range before = of(inner.term());
    return before.least() >= 0 && before.most() <= most ? within(before.most()) : within(most);
  }

  private static Range within(long most) {
    return new Range(0, most, new TreeSet<>(), 0);
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
