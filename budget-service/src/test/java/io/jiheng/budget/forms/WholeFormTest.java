package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.filled.ReadFormHead;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.HeadCells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is understood of a form and what is reported make up the whole of it, cell by cell. */
class WholeFormTest {

  /** What stands for a sign, and for what follows from it. */
  private static final Set<String> WORDS = Set.of("大于等于", "小于等于", "大于", "正向", "反向", "定性");

  private static final int MUTATIONS = 120;

  static Stream<Arguments> everyFormInEveryFile() {
    return Stream.of(FormGrids.values())
        .flatMap(form -> Stream.of(FormGrid.File.values()).map(file -> Arguments.of(form, file)));
  }

  @ParameterizedTest
  @MethodSource("everyFormInEveryFile")
  void a_form_as_it_should_be_is_read_without_anything_left(FormGrids form, FormGrid.File file) {
    ReadDocument read = DocumentForms.read(form.grid().lines(file));

    assertThat(read.size()).isEqualTo(1);
    assertThat(remarks(read))
        .extracting(remark -> remark.finding().code())
        .doesNotContain("cell-unread", "column-unread", "merged-over-rows", "level-from-above");
  }

  @ParameterizedTest
  @MethodSource("everyFormInEveryFile")
  void whatever_is_changed_in_a_form_is_understood_or_reported(FormGrids form, FormGrid.File file) {
    Set<String> names = names(form, file);
    for (int seed = 0; seed < MUTATIONS; seed++) {
      FormGrid grid = form.grid();
      List<String> done = new Mutation(new Random(seed), grid).some();
      ReadDocument read = DocumentForms.read(grid.lines(file));
      if (read.size() > 0) {
        String all = Label.plain(read.toString());
        List<String> lost =
            grid.texts().stream()
                .filter(text -> !names.contains(text))
                .filter(Predicate.not(text -> isIn(all, text)))
                .toList();

        assertThat(lost).as("%s in %s, seed %d: %s", form, file, seed, done).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_name_that_is_not_known_is_nowhere_but_in_a_finding(FormGrid.File file) {
    for (FormGrids form : FormGrids.values()) {
      Set<String> names = names(form, file);
      FormGrid whole = form.grid();
      for (int row = 0; row < whole.height(); row++) {
        for (int column = 0; column < whole.width(); column++) {
          if (names.contains(whole.at(row, column)) && !WORDS.contains(whole.at(row, column))) {
            FormGrid grid = form.grid();
            grid.put(row, column, "新增栏目");
            ReadDocument read = DocumentForms.read(grid.lines(file));
            String told = remarks(read).toString();

            assertThat(read.size() == 0 || told.contains("新增栏目"))
                .as("%s instead of %s in %s", "新增栏目", whole.at(row, column), form)
                .isTrue();
          }
        }
      }
    }
  }

  /** The texts that are names: a form is read and they do not appear. */
  private static Set<String> names(FormGrids form, FormGrid.File file) {
    FormGrid grid = form.grid();
    String all = Label.plain(DocumentForms.read(grid.lines(file)).toString());
    return grid.texts().stream()
        .filter(text -> !isIn(all, text) || HeadCells.isName(Label.of(text)))
        .collect(Collectors.toSet());
  }

  /** A rate loses its sign, a sum its unit, a name its remark in brackets. */
  private static boolean isIn(String all, String text) {
    String plain = Label.plain(text);
    return Stream.of(
            plain, plain.replaceFirst("%$", ""), Label.of(text), split(plain), inWan(plain))
        .anyMatch(all::contains);
  }

  /** A sum in 元 is kept in 万元. */
  private static String inWan(String plain) {
    return plain.matches("\\d{5,9}\\.\\d{1,2}")
        ? new BigDecimal(plain).movePointLeft(4).toPlainString()
        : plain;
  }

  private static String split(String plain) {
    return plain.replaceFirst("^\\d{6,}-?(?=\\p{IsHan})", "");
  }

  private static List<Remark> remarks(ReadDocument read) {
    return Stream.of(
            read.remarks().stream(),
            read.projects().stream().flatMap(sheet -> sheet.remarks().stream()),
            read.ofUnits().stream().flatMap(document -> document.remarks().stream()),
            Stream.concat(
                    read.selfEvaluations().stream().map(form -> form.head()),
                    read.monitorings().stream().map(form -> form.head()))
                .map(ReadFormHead::remarks)
                .flatMap(List::stream))
        .flatMap(found -> found)
        .toList();
  }

  /** Something that people do to a form. */
  private static final class Mutation {

    private final Random random;
    private final FormGrid grid;
    private int number;

    Mutation(Random random, FormGrid grid) {
      this.random = random;
      this.grid = grid;
    }

    List<String> some() {
      List<String> done = new ArrayList<>();
      for (int count = 1 + random.nextInt(3); count > 0; count--) {
        done.add(one(random.nextInt(grid.height()), random.nextInt(grid.width())));
      }
      return done;
    }

    private String one(int row, int column) {
      String where = " at " + row + "/" + column;
      switch (random.nextInt(8)) {
        case 0 -> grid.put(row, column, "");
        case 1, 2 -> grid.put(row, column, "外加文字" + ++number);
        case 3 -> grid.put(row, column, "8" + (7000 + ++number) + ".01");
        // A line of its own over a worksheet's table is its title.
        case 4 -> grid.insert(row, Math.max(1, column), "插入一行" + ++number);
        case 5 -> grid.swapRows(row, random.nextInt(grid.height()));
        case 6 -> grid.swapColumns(column, random.nextInt(grid.width()));
        default -> {
          if (row > 0) {
            grid.mergeUp(row, column);
          }
        }
      }
      return where;
    }
  }
}
