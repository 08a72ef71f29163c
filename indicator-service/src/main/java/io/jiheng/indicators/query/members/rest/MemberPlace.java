package io.jiheng.indicators.query.members.rest;

import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.query.members.MemberPages.Place;
import io.jiheng.pattern.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Writes and reads the place where a page of members ended; it is opaque to the caller. */
final class MemberPlace {

  /**
   * Between the key of the file and the item; neither has one (events.md: no NUL in identifiers).
   */
  private static final char SEPARATOR = 0;

  private MemberPlace() {}

  static String write(Place place) {
    var text = place.file().text() + SEPARATOR + place.item();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static Optional<Place> read(String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text.strip()), StandardCharsets.UTF_8);
      var end = plain.indexOf(SEPARATOR);
      return Optional.of(
          new Place(FileKey.parse(plain.substring(0, end)), plain.substring(end + 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw Problem.of(400, "invalid-place").arg("after", text).exception();
    }
  }
}
