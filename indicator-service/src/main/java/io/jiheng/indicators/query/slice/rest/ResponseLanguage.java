package io.jiheng.indicators.query.slice.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** Chooses the language of a response: Chinese, unless English is asked for first. */
public final class ResponseLanguage {

  private ResponseLanguage() {}

  public static Locale of(HttpHeaders headers) {
    for (var asked : headers.getAcceptableLanguages()) {
      switch (asked.getLanguage()) {
        case "zh" -> {
          return Locale.CHINESE;
        }
        case "en" -> {
          return Locale.ENGLISH;
        }
        default -> {
          // Not a language we write; the next one asked for may be.
        }
      }
    }
    return Locale.CHINESE;
  }
}
