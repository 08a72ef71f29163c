package io.jiheng.caseevents.intake.rest;

import io.jiheng.caseevents.intake.BatchOutcome;
import io.jiheng.caseevents.intake.BatchOutcome.Empty;
import io.jiheng.caseevents.intake.BatchOutcome.RefusedWhole;
import io.jiheng.caseevents.intake.BatchOutcome.Taken;
import io.jiheng.caseevents.intake.BatchOutcome.TooMany;
import io.jiheng.caseevents.intake.EventOutcome;
import io.jiheng.caseevents.intake.EventOutcome.Accepted;
import io.jiheng.caseevents.intake.EventOutcome.Refused;
import io.jiheng.caseevents.intake.LinesOutcome;
import io.jiheng.caseevents.publication.PublicationConfig;
import io.jiheng.contract.admission.UnreadableJsonException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes what became of events as a response, or as the problem of a request that took none. */
@Singleton
class IntakeResponses {

  private final Refusals refusals;
  private final String topic;

  IntakeResponses(Refusals refusals, PublicationConfig config) {
    this.refusals = refusals;
    this.topic = config.topic();
  }

  /** Takes one JSON text in. */
  @FunctionalInterface
  interface Intake<T> {
    T outcome() throws UnreadableJsonException;
  }

  /** Takes lines in. */
  @FunctionalInterface
  interface LinesIn {
    LinesOutcome outcome() throws IOException, InterruptedException;
  }

  /** 202 where the event was accepted. */
  Response single(Locale locale, Intake<EventOutcome> intake) {
    var event = read(locale, intake);
    if (event instanceof Accepted accepted) {
      return Response.accepted(EventResponse.of(accepted, topic)).build();
    }
    throw event instanceof Refused refused
        ? refusals.refused(refused, locale)
        : refusals.kafkaOutOfReach();
  }

  /** 200 where all were accepted, 207 where some were. */
  Response batch(Locale locale, Intake<BatchOutcome> intake) {
    var batch = read(locale, intake);
    if (!(batch instanceof Taken taken)) {
      throw refused(batch, locale);
    }
    var response = BatchResponse.of(taken, locale);
    if (response.accepted() == 0) {
      throw refusals.noneAccepted(response);
    }
    return response.response();
  }

  private RuntimeException refused(BatchOutcome batch, Locale locale) {
    if (batch instanceof Empty) {
      return refusals.empty();
    }
    if (batch instanceof TooMany many) {
      return Refusals.tooMany(many.limit());
    }
    if (batch instanceof RefusedWhole whole) {
      return refusals.refusedWhole(
          new BatchResponse(0, whole.events(), BatchResponse.items(whole.refused(), locale)));
    }
    return refusals.kafkaOutOfReach();
  }

  /** The same for NDJSON that was read line by line. */
  Response lines(Locale locale, LinesIn intake) {
    try {
      var lines = intake.outcome();
      if (lines.received() == 0) {
        throw refusals.empty();
      }
      var response = LinesResponse.of(lines, locale);
      if (response.accepted() == 0) {
        throw refusals.noneAccepted(response);
      }
      return response.response();
    } catch (IOException e) {
      throw new UncheckedIOException("the sender broke off", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refusals.kafkaOutOfReach();
    }
  }

  private static <T> T read(Locale locale, Intake<T> intake) {
    try {
      return intake.outcome();
    } catch (UnreadableJsonException e) {
      throw Refusals.unreadable(e, locale);
    }
  }
}
