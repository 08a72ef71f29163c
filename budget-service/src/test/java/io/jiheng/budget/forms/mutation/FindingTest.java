package io.jiheng.budget.forms.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding says of a cell, in the judge's eyes. */
class FindingTest {

  @ParameterizedTest
  @CsvSource({
    "“A 列”一栏未能识别，第 9 行的“五”未予采用。, 五, true",
    "“A 列”一栏未能识别，第 8、9 行的“四、五”未予采用。, 五, true",
    "“五 | 民庭”未能识别，未予采用。, 五, true",
    "“第五庭”未能识别，未予采用。, 五, false",
    "“十五”未能识别，未予采用。, 五, false",
    "“51”未能识别，未予采用。, 5, false",
    "“3台”未能识别，未予采用。, 3台, true",
    "“-8.5”未能识别，未予采用。, -8.50, true",
    "“8.5”未能识别，未予采用。, -8.50, false"
  })
  void it_says_a_cell_that_it_quotes_from_end_to_end(String message, String cell, boolean said) {
    assertThat(new Finding("cell-unread", false, "", 1, "", "", message).says(cell))
        .isEqualTo(said);
  }
}
