package org.quiesce.drive.run;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.value.Facts;
import org.quiesce.drive.value.Range;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Located;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.Instruction.BinaryOperator;

/**
 * A test of an unknown number: both answers are taken, unless earlier tests of the same number
 * leave one only.
 */
final class Decision {
  /** An unknown number that was bounded from one side this often is at its bound. */
  private static final int MOST_NARROWED = 3;

  private final CThread thread;
  private final @Nullable Execution execution;

  Decision(CThread thread, @Nullable Execution execution) {
    this.thread = thread;
    this.execution = execution;
  }

  /** A comparison of an unknown number with a constant. */
  private record Test(Term subject, BinaryOperator comparison, long constant, boolean negated) {
    /** The same test of the number before it was cut, if the cut changed nothing. */
    Test uncut(Facts facts) {
      if (subject instanceof Term.Operation operation
          && operation.operands().size() == 1
          && operation.operands().get(0) instanceof Value.Unknown inner) {
        Range range = facts.of(inner.term());
        if (fits(operation.operator(), range)) {
          return new Test(inner.term(), comparison, constant, negated).uncut(facts);
        }
      }
      return this;
    }

    private static boolean fits(String type, Range range) {
      int cast = type.indexOf(Execution.CAST);
      return switch (cast < 0 ? type : type.substring(0, cast)) {
        case "s32" -> range.least() >= Integer.MIN_VALUE && range.most() <= Integer.MAX_VALUE;
        case "u32" -> range.least() >= 0 && range.most() <= 0xffffffffL;
        case "s16" -> range.least() >= Short.MIN_VALUE && range.most() <= Short.MAX_VALUE;
        case "u16" -> range.least() >= 0 && range.most() <= 0xffff;
        case "u8" -> range.least() >= 0 && range.most() <= 0xff;
        default -> false;
      };
    }

    @Nullable Boolean answer(Range range) {
      Boolean known = range.answer(comparison, constant);
      return known == null ? null : known != negated;
    }

    Range after(Range range, boolean answer) {
      return range.after(comparison, constant, answer != negated);
    }

    @Override
    public String toString() {
      return subject
          + " "
          + (negated ? "not " : "")
          + comparison.name().toLowerCase(Locale.ROOT)
          + " "
          + constant
          + "?";
    }
  }

  boolean of(Term term) {
    Test test = test(term);
    Set<Term.Source> sources = new HashSet<>();
    test.subject().sources(sources);
    // What compares with a number of this thread's own is its own as well: others have numbers of
    // the same names.
    boolean shared = sources.stream().allMatch(Term.Source::shared);
    return shared ? inMemory(test) : inThread(test);
  }

  /** Tests of one number, as it came, fit together; others may not. */
  private CFact fact(Test test) {
    if (!thread.isHosted()) {
      return CFact.UNKNOWN_NUMBER;
    }
    boolean plain =
        test.subject() instanceof Term.Source source
            && !source.origin().startsWith(CThread.IMPRECISE);
    if (!plain) {
      thread.memory().layout().relates();
    }
    return plain ? CFact.UNKNOWN_NUMBER : CFact.UNKNOWN_RELATION;
  }

  /** What is assumed of a number: in a program with a main nothing is proved then. */
  private void assume(String what) {
    if (thread.isHosted()) {
      thread.memory().layout().doubt(what);
    } else {
      thread.memory().layout().note(what);
    }
  }

  private boolean inThread(Test asked) {
    Facts facts = execution == null ? thread.known() : execution.facts();
    Test test = asked.uncut(facts);
    Range range = facts.of(test.subject());
    Boolean told = test.answer(range);
    if (told != null) {
      // Nothing new: else each test would make a state of its own.
      return told;
    }
    Boolean known = atBound(test, range);
    if (known == null) {
      known = thread.choose(fact(test), test.toString(), 2) == 0;
    }
    Facts more = facts.with(test.subject(), test.after(range, known));
    if (execution != null) {
      execution.learn(more);
    } else {
      thread.learn(more);
    }
    return known;
  }

  /**
   * A loop over a count that nobody knows has to end: after some rounds the number is what it was
   * last compared with. The verdict says so.
   */
  private @Nullable Boolean atBound(Test test, Range range) {
    boolean stepped =
        range.not().size() >= MOST_NARROWED
            && (range.not().contains(test.constant() - 1)
                || range.not().contains(test.constant() + 1));
    if (stepped
        && (test.comparison() == BinaryOperator.EQUAL
            || test.comparison() == BinaryOperator.NOT_EQUAL)) {
      assume(thread.at() + ": an unknown count was taken to be at most " + MOST_NARROWED);
      return (test.comparison() == BinaryOperator.EQUAL) != test.negated();
    }
    boolean order =
        test.comparison() != BinaryOperator.EQUAL && test.comparison() != BinaryOperator.NOT_EQUAL;
    if (!order || range.narrowed() < MOST_NARROWED) {
      return null;
    }
    assume(thread.at() + ": an unknown number was taken to be at most " + test.constant());
    Range same = test.after(range, true);
    boolean trueCloses = same.most() != Long.MAX_VALUE && range.most() == Long.MAX_VALUE;
    return trueCloses;
  }

  private boolean inMemory(Test asked) {
    int cell = thread.memory().facts();
    int result =
        thread
            .machine()
            .take(
                Step.choice(
                        asked.toString(),
                        2,
                        cells -> {
                          Facts facts = facts(cells, cell);
                          Test test = asked.uncut(facts);
                          Range range = facts.of(test.subject());
                          Boolean told = test.answer(range);
                          if (told != null) {
                            // Nothing new: else each test would make a state of its own.
                            return told ? 1 : 0;
                          }
                          Boolean known = atBound(test, range);
                          boolean answer = known != null ? known : cells.choice() == 0;
                          cells.set(
                              cell,
                              thread
                                  .machine()
                                  .intern(facts.with(test.subject(), test.after(range, answer))));
                          return answer ? 1 : 0;
                        })
                    .relyingOn(
                        new Located(
                            fact(asked),
                            thread.at().file(),
                            thread.at().line(),
                            thread.function())));
    return result != 0;
  }

  private Facts facts(Cells cells, int cell) {
    Object value = thread.machine().value(cells.get(cell));
    return value instanceof Facts facts ? facts : Facts.NONE;
  }

  private static Test test(Term term) {
    Term subject = term;
    boolean negated = false;
    while (true) {
      if (subject instanceof Term.Operation operation && operation.operands().size() == 2) {
        BinaryOperator comparison = comparison(operation.operator());
        Value left = operation.operands().get(0);
        Value right = operation.operands().get(1);
        if (comparison != null
            && left instanceof Value.Unknown unknown
            && right instanceof Value.Number number) {
          boolean isTruth =
              number.bits() == 0
                  && (comparison == BinaryOperator.EQUAL || comparison == BinaryOperator.NOT_EQUAL)
                  && isComparison(unknown.term());
          if (isTruth) {
            negated ^= comparison == BinaryOperator.EQUAL;
            subject = unknown.term();
            continue;
          }
          return of(unknown.term(), comparison, number.bits(), negated);
        }
        if (comparison != null
            && right instanceof Value.Unknown unknown
            && left instanceof Value.Number number) {
          return of(unknown.term(), mirrored(comparison), number.bits(), negated);
        }
      }
      return of(subject, BinaryOperator.NOT_EQUAL, 0, negated);
    }
  }

  /** A test of a sum with a constant is one of what it was added to. */
  private static Test of(Term subject, BinaryOperator comparison, long constant, boolean negated) {
    if (subject instanceof Term.Operation sum
        && sum.operator().equals(BinaryOperator.ADD.name())
        && sum.operands().get(0) instanceof Value.Unknown base
        && sum.operands().get(1) instanceof Value.Number by) {
      return new Test(base.term(), comparison, constant - by.bits(), negated);
    }
    return new Test(subject, comparison, constant, negated);
  }

  private static boolean isComparison(Term term) {
    return term instanceof Term.Operation operation && comparison(operation.operator()) != null;
  }

  private static @Nullable BinaryOperator comparison(String operator) {
    for (BinaryOperator one : BinaryOperator.values()) {
      if (one.isComparison() && one.name().equals(operator)) {
        return one;
      }
    }
    return null;
  }

  private static BinaryOperator mirrored(BinaryOperator comparison) {
    return switch (comparison) {
      case LESS -> BinaryOperator.GREATER;
      case LESS_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
      case GREATER -> BinaryOperator.LESS;
      case GREATER_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
      default -> comparison;
    };
  }
}
