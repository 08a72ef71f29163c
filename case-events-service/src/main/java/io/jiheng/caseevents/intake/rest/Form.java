package io.jiheng.caseevents.intake.rest;

import io.jiheng.contract.Utf8MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which CloudEvents 1.0 come over HTTP. */
enum Form {
  STRUCTURED("application/cloudevents+json"),
  BATCH("application/cloudevents-batch+json"),
  NDJSON("application/x-ndjson"),
  BINARY("application/json");

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
    return Optional.ofNullable(contentType)
        .flatMap(Utf8MediaType::read)
        .flatMap(Form::of)
        .filter(form -> form != BINARY || hasAttributes);
  }

  private static Optional<Form> of(String mediaType) {
    return Arrays.stream(values()).filter(form -> form.mediaType.equals(mediaType)).findFirst();
  }
}
