package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed table is as exact as a map of lists, whatever the values. */
class CellTableTest {
  private static List<Integer> listOf(int[] cells) {
    return IntStream.of(cells).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 37})
  void equalCellsAndOnlyTheyHaveEqualNumbers(int width) {
    Random random = new Random(width);
    CellTable table = new CellTable(width);
    int[] scratch = new int[CellTable.packedWidth(width)];
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    int[] pool = {0, 1, 2, 127, 128, 255, 256, 65_536, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
    for (int n = 0; n < 20_000; n++) {
      int[] cells = new int[width];
      for (int i = 0; i < width; i++) {
        cells[i] = random.nextInt(3) == 0 ? pool[random.nextInt(pool.length)] : random.nextInt(4);
      }
      int number = table.number(cells, scratch);
      Integer known = numbers.putIfAbsent(listOf(cells), number);
      assertThat(known == null || known == number).isTrue();
      int[] back = new int[width];
      table.read(number, back, scratch);
      assertThat(back).isEqualTo(cells);
    }
    assertThat(numbers.values()).doesNotHaveDuplicates();
  }

  @Test
  void aCellWithMoreValuesThanFitInAByteIsKeptWhole() {
    CellTable table = new CellTable(2);
    int[] scratch = new int[CellTable.packedWidth(2)];
    Map<Integer, Integer> values = new HashMap<>();
    for (int value = 1_000; value < 3_000; value++) {
      values.put(table.number(new int[] {value, 7}, scratch), value);
    }
    assertThat(values).hasSize(2_000);
    values.forEach(
        (number, value) -> {
          int[] back = new int[2];
          table.read(number, back, scratch);
          assertThat(back).containsExactly(value, 7);
        });
  }
}
