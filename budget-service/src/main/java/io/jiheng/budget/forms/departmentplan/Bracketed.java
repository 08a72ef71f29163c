package io.jiheng.budget.forms.departmentplan;

import java.util.Optional;

/** Goes through texts in brackets 【】, in which a closing bracket of their own is doubled. */
final class Bracketed {

  private final String text;
  private int at;

  Bracketed(String text) {
    this.text = text;
  }

  /** The text in the brackets that begin here, empty if none do or they never end. */
  Optional<String> next() {
    if (!passes('【')) {
      return Optional.empty();
    }
    StringBuilder inside = new StringBuilder();
    while (!atEnd()) {
      if (!passes('】')) {
        inside.append(text.charAt(at++));
      } else if (passes('】')) {
        inside.append('】');
      } else {
        return Optional.of(inside.toString());
      }
    }
    return Optional.empty();
  }

  /** Goes behind the letter, if it stands here. */
  boolean passes(char letter) {
    boolean here = !atEnd() && text.charAt(at) == letter;
    at += here ? 1 : 0;
    return here;
  }

  boolean atEnd() {
    return at == text.length();
  }
}
