package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tables of visited states are exact, across pages and growth. */
class TablesTest {
  private static final int MANY = 200_000;

  /** Few distinct values per place: many tuples that differ in one place only. */
  private static int[] tuple(Random random, int width) {
    int[] tuple = new int[width];
    for (int i = 0; i < width; i++) {
      tuple[i] = random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(4) - 2;
    }
    return tuple;
  }

  @Test
  void equalTuplesHaveEqualNumbersAndOthersHaveNot() {
    for (int width : new int[] {1, 2, 7, 61}) {
      Random random = new Random(width);
      TupleTable table = new TupleTable(width);
      Map<List<Integer>, Integer> expected = new HashMap<>();
      Set<Integer> numbers = new HashSet<>();
      for (int i = 0; i < MANY / width; i++) {
        int[] tuple = tuple(random, width);
        List<Integer> key = Arrays.stream(tuple).boxed().toList();
        int number = table.number(tuple);
        Integer known = expected.putIfAbsent(key, number);
        assertThat(number).isNotNegative();
        assertThat(known == null ? numbers.add(number) : known == number).isTrue();
      }
      assertThat(table.size()).isEqualTo(expected.size());
      int[] read = new int[width];
      expected.forEach(
          (key, number) -> {
            table.read(number, read);
            assertThat(Arrays.stream(read).boxed().toList()).isEqualTo(key);
          });
    }
  }

  @Test
  void neighbouringTuplesAreKeptApartAcrossPagesAndGrowth() {
    TupleTable table = new TupleTable(2);
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < MANY; i++) {
      numbers.add(table.number(new int[] {i & 511, i >>> 9}));
    }
    assertThat(numbers).hasSize(MANY);
    for (int i = 0; i < MANY; i++) {
      numbers.add(table.number(new int[] {i & 511, i >>> 9}));
    }
    assertThat(numbers).hasSize(MANY);
    assertThat(table.bytes()).isGreaterThan(8L * MANY);
  }

  @Test
  void aTupleOfNoPlacesIsOneTuple() {
    TupleTable table = new TupleTable(0);
    assertThat(table.number(new int[0])).isEqualTo(table.number(new int[0]));
    assertThat(table.size()).isEqualTo(1);
  }

  @Test
  void aStateSetIsASet() {
    Random random = new Random(1);
    StateSet set = new StateSet();
    Set<Long> expected = new HashSet<>();
    int wrong = 0;
    for (int i = 0; i < 5 * MANY; i++) {
      long key =
          switch (i % 3) {
            case 0 -> i;
            case 1 -> (long) random.nextInt(2000) << 32 | random.nextInt(2000);
            default -> random.nextLong() & Long.MAX_VALUE - 1;
          };
      wrong += set.add(key) == expected.add(key) ? 0 : 1;
    }
    assertThat(wrong).isZero();
    assertThat(set.size()).isEqualTo(expected.size());
    Set<Long> visited = new HashSet<>();
    for (long key : set.toArray()) {
      visited.add(key);
    }
    assertThat(visited).isEqualTo(expected);
  }

  @Test
  void zeroIsAKeyLikeAnyOther() {
    StateSet set = new StateSet();
    assertThat(set.add(0)).isTrue();
    assertThat(set.add(0)).isFalse();
    assertThat(set.toArray()).containsExactly(0);
  }

  @Test
  void aStackGivesItsOldestHalfAway() {
    StateSet.LongStack stack = new StateSet.LongStack();
    for (long i = 0; i < 3000; i++) {
      stack.push(i);
    }
    long[] given = stack.giveHalf();
    assertThat(given).hasSize(1500).startsWith(0, 1, 2).endsWith(1499);
    assertThat(stack.size()).isEqualTo(1500);
    assertThat(stack.pop()).isEqualTo(2999);
  }
}
