package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quiesce.explore.Trace.Change;
import org.quiesce.machine.Ordering;

final class ArrowTests {
  private final List<Moment> moments = new ArrayList<>();

  private void culprit(int lane, String what, String... names) {
    step(lane, what, Ordering.FULL, names);
    Moment last = moments.remove(moments.size() - 1);
    moments.add(
        new Moment(
            last.number(),
            last.thread(),
            lane,
            what,
            "",
            last.changes(),
            last.location(),
            last.quote(),
            true,
            last.ordering(),
            null));
  }

  private void step(int lane, String what, Ordering ordering, String... names) {
    List<Change> changes = List.of(names).stream().map(one -> new Change(one, "a", "b")).toList();
    moments.add(
        new Moment(
            moments.size() + 1,
            "t" + lane,
            lane,
            what,
            "",
            changes,
            null,
            null,
            false,
            ordering,
            null));
  }

  private List<String> arrows() {
    return Arrow.of(moments).stream()
        .map(one -> one.from() + (one.loose() ? "..>" : "->") + one.to() + " " + one.names())
        .toList();
  }

  @Test
  void aWriterComesAfterEveryReaderBeforeIt() {
    step(0, "down_read(sem)", Ordering.LOCK_SHARED, "sem");
    step(1, "down_read(sem)", Ordering.LOCK_SHARED, "sem");
    step(0, "up_read(sem)", Ordering.UNLOCK_SHARED, "sem");
    step(1, "up_read(sem)", Ordering.UNLOCK_SHARED, "sem");
    step(2, "down_write(sem)", Ordering.LOCK, "sem");
    assertThat(arrows()).containsExactly("4->5 [sem]", "3->5 [sem]");
  }

  @Test
  void readersAreNotOrdered() {
    step(0, "down_read(sem)", Ordering.LOCK_SHARED, "sem");
    step(0, "up_read(sem)", Ordering.UNLOCK_SHARED, "sem");
    step(1, "down_read(sem)", Ordering.LOCK_SHARED, "sem");
    assertThat(arrows()).isEmpty();
  }

  @Test
  void whatFollowsFromAnotherArrowIsNotRepeated() {
    step(0, "schedule_work(w)", Ordering.FULL, "w");
    step(0, "mutex_unlock(m)", Ordering.UNLOCK, "m");
    step(1, "mutex_lock(m)", Ordering.LOCK, "m");
    step(1, "cancel_work(w)", Ordering.FULL, "w");
    assertThat(arrows()).containsExactly("2->3 [m]");
  }

  @Test
  void plainAccessesAndTakenReferencesOnlySee() {
    step(0, "write flag = 1", Ordering.NONE, "flag");
    step(1, "read flag = 1", Ordering.NONE);
    step(0, "pci_dev_get(p)", Ordering.NONE, "p.ref");
    step(1, "pci_dev_put(p)", Ordering.FULL, "p.ref");
    assertThat(arrows()).containsExactly("1..>2 [flag]", "3..>4 [p.ref]");
  }

  @Test
  void stepsThatClashAreNotOrderedByWhatTheyClashOn() {
    step(0, "schedule_work(w)", Ordering.FULL, "w");
    step(0, "mutex_unlock(m)", Ordering.UNLOCK, "m");
    step(1, "mutex_lock(m)", Ordering.LOCK, "m");
    culprit(1, "free_module(x)", "x");
    culprit(2, "kworker starts w", "x", "w");
    assertThat(arrows()).containsExactly("2->3 [m]", "4..>5 [x]", "1->5 [w]");
  }

  @Test
  void whatAnAcquireReadsFromAReleaseIsOrdered() {
    step(0, "write flag = 1", Ordering.RELEASE, "flag");
    step(1, "read flag = 1", Ordering.ACQUIRE);
    step(0, "write flag = 2", Ordering.NONE, "flag");
    step(2, "read flag = 2", Ordering.ACQUIRE);
    assertThat(arrows()).containsExactly("1->2 [flag]", "3..>4 [flag]");
  }
}
