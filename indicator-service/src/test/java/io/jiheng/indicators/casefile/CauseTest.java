package io.jiheng.indicators.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CauseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "追偿权(保证)纠纷",
        "追偿权（保证）纠纷",
        " 追偿权（保证）纠纷 ",
        "追偿权\u3000（ 保证 ）\t纠纷",
        "追偿权\u00a0(保证)纠纷\u200b"
      })
  void a_cause_is_the_same_however_wide_its_signs_and_wherever_its_blanks_are(String written) {
    assertThat(Cause.of(written)).hasValue(new Cause("追偿权(保证)纠纷"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"合同纠纷", "追偿权纠纷", "追偿权(保证)", "追偿权(抵押)纠纷"})
  void another_cause_is_another(String written) {
    assertThat(Cause.of(written)).isPresent().isNotEqualTo(Cause.of("追偿权(保证)纠纷"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000\t"})
  void blanks_are_no_cause(String written) {
    assertThat(Cause.of(written)).isEmpty();
    assertThatThrownBy(() -> new Cause(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_original_case_was_about_what_the_filing_says_else_about_what_the_appeal_is() {
    assertThat(appeal("合同纠纷", "买卖合同纠纷").causeOfOrigin()).hasValue(new Cause("买卖合同纠纷"));
    assertThat(appeal("合同纠纷", null).causeOfOrigin()).hasValue(new Cause("合同纠纷"));
    assertThat(appeal("合同纠纷", "\u3000").causeOfOrigin()).hasValue(new Cause("合同纠纷"));
    assertThat(appeal(null, null).causeOfOrigin()).isEmpty();
  }

  private static CaseFiled appeal(String own, String original) {
    return new CaseFiled(
        LocalDate.of(2023, 3, 1),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.ofNullable(own),
        Optional.empty(),
        false,
        false,
        Optional.of(
            new Origin(
                "(2022)冀0283民初1号",
                Origin.Relation.APPEAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(original))),
        Optional.empty());
  }
}
