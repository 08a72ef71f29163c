package io.jiheng.indicators.catalogue;

import java.util.Optional;

/**
 * Which document a row of the catalogue stands in.
 *
 * @param year of its targets; what it defines is called after it unless it says otherwise
 * @param provisional why what it defines is not final; absent where it is
 */
record DocumentHead(String code, String document, String year, Optional<String> provisional) {

  /** The head of a file; what is missing is reported where the file is read as a target set. */
  static DocumentHead of(YamlEntry file) {
    return new DocumentHead(
        file.text("code").orElse(""),
        file.text("document").orElse(""),
        file.text("year").orElse(""),
        file.text("provisional"));
  }
}
