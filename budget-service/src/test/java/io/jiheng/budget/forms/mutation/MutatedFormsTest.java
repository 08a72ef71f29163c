package io.jiheng.budget.forms.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.grid.WrittenFile;
import io.jiheng.budget.imports.rest.ReadWithoutBooks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real forms changed at random, read without a service: the quick way to look at many. {@code
 * -Dforms.seeds=0..20000} says which; each faulty one is printed with what was changed and lost,
 * and at the end how often a kind of change was among them.
 */
class MutatedFormsTest {

  private static final String UNIT = "700001";
  private static final String FEW = "0..300";

  /** The last that had one, each mended as a kind. */
  private static final long[] MENDED = {
    3_724, 5_213, 11_843, 12_576, 15_545, 16_113, 17_365, 17_574, 17_936, 18_326, 18_818, 19_031,
    20_947, 21_973, 22_516, 23_084, 23_254, 24_562, 27_336, 29_716, 31_534, 32_003, 33_911, 34_431,
    34_810, 35_007, 36_718, 36_882, 38_904, 41_372, 42_176, 42_539, 46_899, 47_168, 49_051, 49_655,
    50_542, 54_386, 55_624, 57_505, 59_848, 60_558, 61_348, 62_599
  };

  /** A file with silent faults. */
  private record Faulty(MutatedFile file, List<Fault> faults) {

    Stream<String> kinds() {
      return file.kinds().stream();
    }

    @Override
    public String toString() {
      return (file + " => " + faults).replaceAll("\\s*\n\\s*", " ; ");
    }
  }

  @Test
  void no_figure_of_a_changed_form_is_lost_or_made_up_in_silence() {
    String[] seeds = System.getProperty("forms.seeds", FEW).split("\\.\\.");

    assertNoneIsFaulty(LongStream.range(Long.parseLong(seeds[0]), Long.parseLong(seeds[1])));
  }

  @Test
  void those_that_had_silent_faults_once_have_none_again() {
    assertNoneIsFaulty(LongStream.of(MENDED));
  }

  private static void assertNoneIsFaulty(LongStream seeds) {
    List<Faulty> faulty =
        seeds
            .parallel()
            .mapToObj(seed -> MutatedFile.of(seed, UNIT))
            .map(MutatedFormsTest::judged)
            .filter(judged -> !judged.faults().isEmpty())
            .toList();

    assertThat(faulty).as("%s", report(faulty)).isEmpty();
  }

  private static Faulty judged(MutatedFile file) {
    WrittenFile written = file.written();
    return new Faulty(file, file.faults(written, ReadWithoutBooks.preview(written, UNIT)));
  }

  private static String report(List<Faulty> faulty) {
    Map<String, Long> kinds =
        faulty.stream()
            .flatMap(Faulty::kinds)
            .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    return Stream.concat(
            faulty.stream().map(Faulty::toString),
            Stream.of("faulty files: " + faulty.size() + ", by kind of change: " + kinds))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
