package io.jiheng.caseevents.intake;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Has the service traced, and the spans kept here instead of sent anywhere. */
public final class Traced implements QuarkusTestProfile {

  private static final InMemorySpanExporter SPANS = InMemorySpanExporter.create();

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("JIHENG_TRACING", "true", "quarkus.otel.traces.exporter", "none");
  }

  static List<SpanData> spans() {
    return SPANS.getFinishedSpanItems();
  }

  /** Used where tracing is on only. */
  static class Keeping {

    @Produces
    @Singleton
    static SpanProcessor here() {
      return SimpleSpanProcessor.create(SPANS);
    }
  }
}
