package io.jiheng.pattern.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jiheng.pattern.testing.TestKeysResource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Spans 链路 leave a service by OTLP over gRPC as it is set up, read here by the published schema.
 */
@QuarkusTest
@TestProfile(SpansByOtlpTest.Sent.class)
@WithTestResource(TestKeysResource.class)
class SpansByOtlpTest {

  private static final String ENDPOINT = "JIHENG_OTLP_ENDPOINT";
  private static final String TRACE = "7bf92f3577b34da6a3ce929d0e0e4736";

  /** Has spans sent to a free port of this machine. */
  public static final class Sent implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try (var free = new ServerSocket(0)) {
        return Map.of(
            "JIHENG_TRACING", "true", ENDPOINT, "http://localhost:" + free.getLocalPort());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Inject Vertx vertx;

  @Test
  void a_request_is_a_span_of_its_service_in_the_trace_of_its_sender() {
    int port = ConfigProvider.getConfig().getValue(ENDPOINT, URI.class).getPort();
    try (var receiver = new OtlpReceiver(vertx, port)) {
      given()
          .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
          .get("/sample/who")
          .then()
          .statusCode(401);

      await().atMost(Duration.ofMinutes(1)).until(() -> !spans(receiver).isEmpty());
      assertThat(spans(receiver))
          .extracting(Span::getKind)
          .containsExactly(Span.SpanKind.SPAN_KIND_SERVER);
      assertThat(receiver.received().get(0).getResource().getAttributesList())
          .anySatisfy(
              attribute -> {
                assertThat(attribute.getKey()).isEqualTo("service.name");
                assertThat(attribute.getValue().getStringValue()).isEqualTo("sample");
              });
    }
  }

  private static List<Span> spans(OtlpReceiver receiver) {
    return receiver.received().stream()
        .map(ResourceSpans::getScopeSpansList)
        .flatMap(List::stream)
        .flatMap(of -> of.getSpansList().stream())
        .filter(span -> HexFormat.of().formatHex(span.getTraceId().toByteArray()).equals(TRACE))
        .toList();
  }
}
