package org.quiesce.explore;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Local;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * The machine that a program is set up on in order to be explored: it records declarations, takes
 * set-up steps at once, and later runs one thread at a time against its {@link History}.
 */
final class ExplorerMachine implements Machine {
  private final Declarations declarations;
  private @Nullable History history;
  private boolean running;

  ExplorerMachine(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Set-up is over: from now on steps belong to the thread whose history is given. */
  void startRunning() {
    running = true;
  }

  void runAgainst(@Nullable History log) {
    this.history = log;
  }

  @Override
  public int cell(@Nullable String name, int initial, IntFunction<String> format) {
    return declarations.cell(name, initial, format, Renaming.OfCell.SAME);
  }

  @Override
  public int cell(
      @Nullable String name, int initial, IntFunction<String> format, Renaming.OfCell renaming) {
    return declarations.cell(name, initial, format, renaming);
  }

  @Override
  public int memory(String name, int initial, IntFunction<String> format) {
    return declarations.memory(name, initial, format, Renaming.OfCell.SAME);
  }

  @Override
  public int reference(String name, int initial, IntFunction<String> format) {
    return declarations.memory(name, initial, format, Renaming.OfCell.REFERENCE);
  }

  @Override
  public void exclusive(int cell) {
    declarations.exclusive(cell);
  }

  @Override
  public Locations location(int cell) {
    return declarations.location(cell);
  }

  @Override
  public int intern(@Nullable Object value) {
    return declarations.intern(value);
  }

  @Override
  public @Nullable Object value(int number) {
    return declarations.value(number);
  }

  @Override
  public int rule(String id) {
    return declarations.rule(id);
  }

  @Override
  public void doubt(String property, String reason) {
    declarations.doubt(property, reason);
  }

  @Override
  public int event(String name) {
    return declarations.event(name);
  }

  @Override
  public int take(Step step) {
    if (!running) {
      return takeAtSetUp(step);
    }
    return history().take(step);
  }

  private History history() {
    if (history == null) {
      throw new IllegalStateException("a step outside any thread of the program");
    }
    return history;
  }

  private int takeAtSetUp(Step step) {
    Cells cells = new SetUpCells(declarations);
    if (step.guard() != null && !step.guard().holds(cells)) {
      throw new NotModelledException("set-up blocks in " + step.name());
    }
    return step.effect().apply(cells);
  }

  @Override
  public <T extends @Nullable Object> T call(String name, Supplier<T> body) {
    return running ? history().call(body) : body.get();
  }

  @Override
  public Mark mark() {
    return running ? history().mark() : new Mark() {};
  }

  @Override
  public void iteration(Mark mark) {
    if (running) {
      history().iteration(mark);
    }
  }

  @Override
  public <T extends @Nullable Object> Local<T> local(T initial) {
    return onStack(new Local<>(initial));
  }

  @Override
  public <T extends StackObject> T onStack(T object) {
    return running ? history().onStack(object) : object;
  }

  /** The initial state, changed in place while the program is set up. */
  private record SetUpCells(Declarations declarations) implements Cells {
    @Override
    public int get(int cell) {
      return declarations.initial(cell);
    }

    @Override
    public void set(int cell, int value) {
      declarations.setInitial(cell, value);
    }

    @Override
    public int thread() {
      return 0;
    }

    @Override
    public int choice() {
      return 0;
    }

    @Override
    public void violate(int rule, Supplier<String> message) {
      throw new NotModelledException("set-up violates " + message.get());
    }

    @Override
    public void crash(int rule, Supplier<String> message) {
      violate(rule, message);
    }

    @Override
    public void stop(Supplier<String> reason) {
      throw new NotModelledException("set-up ends in " + reason.get());
    }

    @Override
    public void reached(int event) {}
  }
}
