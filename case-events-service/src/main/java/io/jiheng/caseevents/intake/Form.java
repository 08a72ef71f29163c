package io.jiheng.caseevents.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which CloudEvents 1.0 come over HTTP. */
enum Form {
  STRUCTURED("application/cloudevents+json"),
  BATCH("application/cloudevents-batch+json"),
  NDJSON("application/x-ndjson"),
  BINARY("application/json");

  private static final List<String> CHARSETS = List.of("charset=utf-8", "charset=\"utf-8\"");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What to send, for people. */
  static List<String> all() {
    return List.of(
        STRUCTURED.mediaType,
        BATCH.mediaType,
        NDJSON.mediaType,
        BINARY.mediaType + " (ce-specversion, ce-id, …)");
  }

  /** The form that the headers tell; none where it is not one of ours or not UTF-8. */
  static Optional<Form> of(String contentType, boolean hasAttributes) {
    if (contentType == null) {
      return Optional.empty();
    }
    var parts = contentType.toLowerCase(Locale.ROOT).split(";");
    for (int i = 1; i < parts.length; i++) {
      var parameter = parts[i].strip();
      if (parameter.startsWith("charset=") && !CHARSETS.contains(parameter)) {
        return Optional.empty();
      }
    }
    for (var form : values()) {
      if (form.mediaType.equals(parts[0].strip())) {
        return form == BINARY && !hasAttributes ? Optional.empty() : Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
