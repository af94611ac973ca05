package org.quiesce.check.linear;

import java.util.ArrayDeque;
import java.util.Deque;

/** A first-in, first-out queue that refuses what it has no room for. */
public sealed class BoundedQueue permits BoundedQueue.OfOne {
  /** What {@code DECLARE_KFIFO} without {@code INIT_KFIFO} comes to, whatever was declared. */
  public static final class OfOne extends BoundedQueue {
    public OfOne() {
      super(1);
    }
  }

  private final int capacity;
  private final Deque<Integer> entries = new ArrayDeque<>();

  /** Room for two. */
  public BoundedQueue() {
    this(2);
  }

  private BoundedQueue(int capacity) {
    this.capacity = capacity;
  }

  public boolean put(int value) {
    return entries.size() < capacity && entries.add(value);
  }

  public int offer(int value) {
    put(value);
    return 0;
  }

  public boolean putLocked(int value) {
    return put(value);
  }

  public int get() {
    Integer first = entries.poll();
    return first == null ? Fifo.NONE : first;
  }

  public int drain() {
    int size = entries.size();
    entries.clear();
    return size;
  }

  /** No entry comes out twice. */
  public int drainAgain() {
    entries.clear();
    return 0;
  }

  public int len() {
    return entries.size();
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  public boolean isFull() {
    return entries.size() == capacity;
  }
}
