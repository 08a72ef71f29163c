package io.jiheng.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

  @ParameterizedTest
  @CsvSource({
    "(2023)冀0283民初1234号, 冀0283, 民初, CIVIL",
    "(2017)京04民终367号, 京04, 民终, CIVIL",
    "(2023)最高法知民终1号, 最高法, 民终, CIVIL",
    "(2022)内2201执恢9号, 内2201, 执恢, ENFORCEMENT",
    "(2022)内2201执9号, 内2201, 执, ENFORCEMENT",
    "(2024)粤0604诉前调确1716号, 粤0604, 诉前调确, PRE_LITIGATION",
    "(2024)粤0604民诉前调1716号, 粤0604, 诉前调, PRE_LITIGATION",
    "(2023)津刑更备3号, 津, 刑更备, CRIMINAL",
    "(2023)冀0283行审复3号, 冀0283, 行审复, ADMINISTRATIVE"
  })
  void aNumberTellsCourtAndFamily(String text, String court, String family, Domain domain) {
    var number = CaseNumber.parse(text);

    assertThat(number.court()).isEqualTo(court);
    assertThat(number.family().word()).isEqualTo(family);
    assertThat(number.family().domain()).isEqualTo(domain);
    assertThat(number).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（2023）冀0283民初1234号",
        " (2023) 冀0283 民初 1234 号 ",
        "（２０２３）冀０２８３民初１２３４号",
        "〔2023〕冀0283民初1234号",
        "(2023)冀0283民初\u30001234号"
      })
  void bracketsDigitsAndSpacesAreNormalised(String text) {
    assertThat(CaseNumber.parse(text)).hasToString("(2023)冀0283民初1234号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(2023)冀0283民初1号", "(2023)冀0283民初001号", "（2023）冀0283民初０００１号"})
  void zeros_before_the_serial_name_no_other_case(String text) {
    assertThat(CaseNumber.parse(text)).isEqualTo(CaseNumber.parse("(2023)冀0283民初1号"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(2015)津南民初字第99001号", "(2023)冀283民初99004号", "(2023)冀0283民初0号"})
  void a_number_taken_by_an_earlier_version_can_be_restored_but_is_not_well_formed(String text) {
    var number = CaseNumber.ofNormalForm(text);

    assertThat(number).hasToString(text);
    assertThat(number.isWellFormed()).isFalse();
    assertThat(CaseNumber.parse("(2023)冀0283民初1号").isWellFormed()).isTrue();
  }

  @Test
  void aWordThatIsNotInTheTableIsFamilyOther() {
    assertThat(CaseNumber.parse("(2023)冀0283民奇1号").family()).isEqualTo(CaseFamilies.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "2023冀0283民初1234号, YEAR",
    "(0023)冀0283民初1234号, YEAR",
    "(2023)0283民初1234号, COURT",
    "(2023)冀0283民初1234, SERIAL",
    "(2023)冀0283号, TYPE_WORD",
    "(2023)冀0283abc1234号, TYPE_WORD",
    "(2015)海行民初字第5号, FORM_BEFORE_2016",
    "(2015)津南民初字第5号, FORM_BEFORE_2016",
    "(2014)青民初字第5号, FORM_BEFORE_2016",
    "(2013)渝北法民初字第00005号, FORM_BEFORE_2016",
    "(2012)新民执字第5号, FORM_BEFORE_2016",
    "（２０１１）宁晋刑初 字 第 ５ 号, FORM_BEFORE_2016",
    "(2015)冀石民终字第五号, FORM_BEFORE_2016",
    "2015海行民初字第5号, FORM_BEFORE_2016",
    "(2023)冀0283民初字第5号, FORM_BEFORE_2016",
    "(2023)冀0283民初第5号, FORM_BEFORE_2016",
    "(2023)冀0283民初字5号, FORM_BEFORE_2016",
    "(2023)冀283民初5号, COURT",
    "(2023)冀2民初5号, COURT",
    "(2023)冀02830民初5号, COURT",
    "(2023)最高法01民初5号, COURT",
    "(2023)冀0283民初0号, SERIAL",
    "(2023)冀0283民初000号, SERIAL",
    "(2023)冀0283民初1234567890号, SERIAL",
    "hello, YEAR"
  })
  void whatIsNoCaseNumberIsRefusedWithTheReason(
      String text, InvalidCaseNumberException.Reason reason) {
    assertThatThrownBy(() -> CaseNumber.parse(text))
        .isInstanceOfSatisfying(
            InvalidCaseNumberException.class,
            e -> {
              assertThat(e.text()).isEqualTo(text);
              assertThat(e.reason()).isEqualTo(reason);
            });
  }
}
