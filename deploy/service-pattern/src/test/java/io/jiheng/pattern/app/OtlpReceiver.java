package io.jiheng.pattern.app;

import com.google.protobuf.InvalidProtocolBufferException;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans in by OTLP over gRPC, by the published schema, and keeps them. */
final class OtlpReceiver implements AutoCloseable {

  /** Before each message of gRPC stand whether it is compressed, and its length. */
  private static final int PREFIX = 5;

  private static final String EXPORT =
      "/opentelemetry.proto.collector.trace.v1.TraceService/Export";

  private final List<ResourceSpans> received = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  OtlpReceiver(Vertx vertx, int port) {
    server =
        vertx
            .createHttpServer()
            .requestHandler(request -> request.body().onSuccess(body -> take(request, body)));
    server.listen(port, "localhost").toCompletionStage().toCompletableFuture().join();
  }

  private void take(HttpServerRequest request, Buffer body) {
    try {
      if (!request.path().equals(EXPORT) || body.getByte(0) != 0) {
        throw new IllegalArgumentException(request.path());
      }
      byte[] message = body.getBytes(PREFIX, body.length());
      received.addAll(ExportTraceServiceRequest.parseFrom(message).getResourceSpansList());
      answer(request, "0");
    } catch (InvalidProtocolBufferException | IllegalArgumentException unread) {
      answer(request, "3");
    }
  }

  private static void answer(HttpServerRequest request, String status) {
    request
        .response()
        .putHeader("content-type", "application/grpc")
        .putTrailer("grpc-status", status)
        .end(Buffer.buffer(new byte[PREFIX]));
  }

  List<ResourceSpans> received() {
    return received;
  }

  @Override
  public void close() {
    server.close().toCompletionStage().toCompletableFuture().join();
  }
}
