package io.jiheng.pattern.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| ZH",
        "* | ZH",
        "en | EN",
        "en-US,en;q=0.9,zh;q=0.5 | EN",
        "zh-CN,zh;q=0.9,en;q=0.8 | ZH",
        "fr,en;q=0.3 | EN",
        "fr | ZH",
        "en;q=x | ZH"
      })
  void chineseUnlessEnglishIsPreferred(String acceptLanguage, Language language) {
    assertThat(Language.of(acceptLanguage)).isEqualTo(language);
  }
}
