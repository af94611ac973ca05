package org.quiesce.check.linear;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Requests are served one by one, in the order of their submission; -1 is a wait. */
public final class HandOverAtOnce {
  private record Task(int submitter, int value) {}

  private final Queue<Task> queue = new ArrayDeque<>();
  private final Map<Integer, Integer> answers = new HashMap<>();

  public int submit(int submitter, int value) {
    queue.add(new Task(submitter, value));
    return 0;
  }

  public int work() {
    Task next = queue.poll();
    if (next == null) {
      return -1;
    }
    answers.put(next.submitter(), next.value() * HandOver.TIMES);
    return next.value();
  }

  public int collect(int submitter) {
    Integer answer = answers.remove(submitter);
    return answer == null ? -1 : answer;
  }
}
