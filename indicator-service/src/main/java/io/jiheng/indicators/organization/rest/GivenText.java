package io.jiheng.indicators.organization.rest;

import java.util.Optional;

/** A text that may be left away. */
public final class GivenText {

  private GivenText() {}

  /** The text without blanks around it; absent also where it is nothing but blanks. */
  public static Optional<String> of(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(bare -> !bare.isEmpty());
  }
}
