package io.jiheng.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.contract.InvalidCaseNumberException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtCodeTest {

  @ParameterizedTest
  @CsvSource({
    "冀, 冀",
    "冀02, 冀02",
    "冀0283, 冀0283",
    "京73, 京73",
    "最高法, 最高法",
    "冀０２８３, 冀0283",
    "' 冀 0283 ', 冀0283"
  })
  void a_code_is_read_in_any_digits_and_blanks(String text, String code) {
    assertThat(CourtCode.read(text)).contains(code);
    assertThat(Subject.read(text, SubjectKind.CASE_NUMBER_OR_COURT))
        .satisfies(
            subject -> {
              assertThat(subject.normalForm()).isEqualTo(code);
              assertThat(subject.court()).isEqualTo(code);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"冀2", "冀283", "冀02830", "冀0283号", "美0283", "最高法01", "0283", "冀冀", ""})
  void what_has_another_form_is_no_code(String text) {
    assertThat(CourtCode.read(text)).isEmpty();
  }

  @Test
  void a_code_with_too_few_digits_is_told_as_one_and_no_case_number_is_asked_for() {
    assertThatThrownBy(() -> Subject.read("冀283", SubjectKind.CASE_NUMBER_OR_COURT))
        .isInstanceOfSatisfying(
            InvalidCaseNumberException.class, e -> assertThat(e.reason()).isEqualTo(Reason.COURT));
  }

  @Test
  void a_court_is_no_subject_of_what_happens_to_a_case() {
    assertThatThrownBy(() -> Subject.read("冀0283", SubjectKind.CASE_NUMBER))
        .isInstanceOfSatisfying(
            InvalidCaseNumberException.class, e -> assertThat(e.reason()).isEqualTo(Reason.YEAR));
  }

  @ParameterizedTest
  @CsvSource({
    "冀0283, 冀0283, true",
    "冀0283, 冀02, true",
    "冀0283, 冀, true",
    "冀02, 冀, true",
    "冀0283, 最高法, true",
    "津0119, 津, true",
    "津0119, 津0119, true",
    "津0119, 津01, false",
    "冀02, 冀0283, false",
    "冀0283, 冀01, false",
    "冀0283, 冀028, false",
    "冀0283, '', false",
    "冀0283, 京, false",
    "最高法, 冀, false",
    "海行, 海, false"
  })
  void the_codes_tell_which_court_stands_under_which(String code, String above, boolean under) {
    assertThat(CourtCode.isUnder(code, above)).isEqualTo(under);
  }
}
