package io.jiheng.indicators.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Gives the wording that a court's bulletin is written in. */
@ApplicationScoped
public class Wordings {

  private static final String PACKAGED = "/bulletin/wording.txt";

  /** The wording of a court: the packaged one. */
  public Wording of(String court) {
    return Wording.of(packaged());
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
