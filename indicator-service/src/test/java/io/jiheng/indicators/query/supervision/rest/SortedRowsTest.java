package io.jiheng.indicators.query.supervision.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRowsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100, 101, 5_000})
  void rows_come_in_the_order_of_their_keys_though_few_are_in_memory(int size) throws IOException {
    var keys = new Random(size).ints(size, 0, 1_000_000).mapToObj("%07d"::formatted).toList();
    var told = new ArrayList<List<String>>();

    try (var rows = new SortedRows(100)) {
      keys.forEach(key -> rows.add(key, List.of(key, "案件 " + key)));
      rows.forEach(told::add);
    }

    assertThat(told)
        .isEqualTo(keys.stream().sorted().map(key -> List.of(key, "案件 " + key)).toList());
  }

  @Test
  void cells_may_hold_anything_that_a_text_can() throws IOException {
    var cells = List.of("", "两\n行", "tab\there", "\"quoted\"", "\u2028", "\ud83d\ude00", "\\n");
    var told = new ArrayList<List<String>>();

    try (var rows = new SortedRows(1)) {
      rows.add("b\nwith\ta break", cells);
      rows.add("a", List.of("first"));
      rows.forEach(told::add);
    }

    assertThat(told).containsExactly(List.of("first"), cells);
  }

  @Test
  void nothing_is_left_on_the_disk() throws IOException {
    var rows = new SortedRows(10);
    IntStream.range(0, 95).forEach(i -> rows.add("k" + i, List.of("cell")));
    assertThat(rows.folder()).isNotEmptyDirectory();
    rows.close();
    assertThat(rows.folder()).doesNotExist();
  }
}
