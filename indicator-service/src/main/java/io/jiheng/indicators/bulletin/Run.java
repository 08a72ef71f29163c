package io.jiheng.indicators.bulletin;

import java.util.Optional;

/**
 * A piece of text of a bulletin.
 *
 * @param members address of the members of the figure that it tells; absent where it tells none
 */
public record Run(String text, Optional<String> members) {

  static Run plain(String text) {
    return new Run(text, Optional.empty());
  }
}
