package io.jiheng.indicators.bulletin;

import io.jiheng.pattern.refusal.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** The wordings that courts write their bulletins in 通报文稿: a packaged one, or a court's own. */
@ApplicationScoped
public class Wordings {

  private static final String PACKAGED = "/bulletin/wording.txt";

  private final WordingRepository repository;
  private final Clock clock;

  Wordings(WordingRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Who changed a wording, and when. */
  public record Changed(String by, Instant at) {}

  /**
   * The wording of a court.
   *
   * @param version how often it was changed
   * @param own whether it is the court's own, and not the packaged one
   * @param changed absent where it never was
   */
  public record Kept(String text, int version, boolean own, Optional<Changed> changed) {}

  /** What the bulletin of a court is written in. */
  @Transactional
  public Wording of(String court) {
    return Wording.of(kept(court).text());
  }

  /** The wording of a court as people edit it. */
  @Transactional
  public Kept kept(String court) {
    return repository
        .findByIdOptional(court)
        .map(Wordings::kept)
        .orElseGet(() -> new Kept(packaged(), 0, false, Optional.empty()));
  }

  /**
   * Makes a text the wording of a court; refused as outdated where it was changed since.
   *
   * @param text without mistakes; absent to go back to the packaged one
   * @param expected the version that the change is based on, if the caller said so
   */
  @Transactional
  public Kept put(String court, Optional<String> text, OptionalInt expected, String by) {
    var row = repository.hold(court);
    if (expected.isPresent() && expected.getAsInt() != row.version) {
      throw RefusedException.outdated();
    }
    if (!text.equals(Optional.ofNullable(row.text))) {
      row.version++;
      row.text = text.orElse(null);
      row.changedBy = by;
      row.changedAt = clock.instant();
    }
    return kept(row);
  }

  private static Kept kept(WordingEntity row) {
    return new Kept(
        row.text == null ? packaged() : row.text,
        row.version,
        row.text != null,
        Optional.ofNullable(row.changedAt).map(at -> new Changed(row.changedBy, at)));
  }

  /** The text that holds where a court has none of its own. */
  static String packaged() {
    try (var in = Wordings.class.getResourceAsStream(PACKAGED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the packaged wording of bulletins cannot be read", e);
    }
  }
}
