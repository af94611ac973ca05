package org.quiesce.explore;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers pairs (memory read, memory written) of fused accesses; there are few. */
final class Footprints {
  private record Pair(long reads, long writes) {}

  private final Map<Pair, Integer> numbers = new HashMap<>();
  private volatile Pair[] pairs = {new Pair(0, 0)};

  /** The pair's number; 0 for no accesses. */
  int number(long reads, long writes) {
    if ((reads | writes) == 0) {
      return 0;
    }
    Pair[] now = pairs;
    for (int i = 1; i < now.length; i++) {
      if (now[i].reads == reads && now[i].writes == writes) {
        return i;
      }
    }
    return add(new Pair(reads, writes));
  }

  private synchronized int add(Pair pair) {
    Integer known = numbers.get(pair);
    if (known != null) {
      return known;
    }
    Pair[] now = pairs;
    Pair[] longer = Arrays.copyOf(now, now.length + 1);
    longer[now.length] = pair;
    numbers.put(pair, now.length);
    pairs = longer;
    return now.length;
  }

  void read(int number, Configuration into, int thread) {
    Pair pair = pairs[number];
    into.reads[thread] = pair.reads;
    into.writes[thread] = pair.writes;
  }
}
