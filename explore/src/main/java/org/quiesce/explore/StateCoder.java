package org.quiesce.explore;

/** Turns states into numbers and back: the number of the cells, and that of the threads' nodes. */
final class StateCoder {
  private final Automaton automaton;
  private final Reduction reduction;
  private final int threads;
  private final CellTable cellTable;
  private final TupleTable nodeTable;
  private final int[] tuple;
  private final int[] scratch;

  StateCoder(Automaton automaton, Reduction reduction) {
    this(
        automaton,
        reduction,
        new CellTable(automaton.cells()),
        new TupleTable(reduction.fuses() ? 2 * automaton.threads() : automaton.threads()));
  }

  private StateCoder(
      Automaton automaton, Reduction reduction, CellTable cellTable, TupleTable nodeTable) {
    this.automaton = automaton;
    this.reduction = reduction;
    this.threads = automaton.threads();
    this.cellTable = cellTable;
    this.nodeTable = nodeTable;
    this.scratch = new int[CellTable.packedWidth(automaton.cells())];
    this.tuple = new int[reduction.fuses() ? 2 * threads : threads];
  }

  /** Another coder over the same tables, for another worker. */
  StateCoder forWorker() {
    return new StateCoder(automaton, reduction, cellTable, nodeTable);
  }

  long key(Configuration state) {
    for (int t = 0; t < threads; t++) {
      tuple[t] = state.nodes[t].id;
      if (reduction.fuses()) {
        tuple[threads + t] = state.accesses[t].number;
      }
    }
    return (long) cellTable.number(state.cells, scratch) << 32
        | nodeTable.number(tuple) & 0xffffffffL;
  }

  void load(long key, Configuration state) {
    cellTable.read((int) (key >>> 32), state.cells, scratch);
    nodeTable.read((int) key, tuple);
    for (int t = 0; t < threads; t++) {
      state.nodes[t] = automaton.node(tuple[t]);
      if (reduction.fuses()) {
        state.accesses[t] = automaton.accesses().get(tuple[threads + t]);
      }
    }
  }

  long bytes() {
    return cellTable.bytes() + nodeTable.bytes();
  }
}
