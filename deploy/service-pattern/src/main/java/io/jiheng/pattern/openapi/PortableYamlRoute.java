package io.jiheng.pattern.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the interface description in YAML before the framework does; JSON is left to it. */
@Singleton
class PortableYamlRoute {

  private final OpenApiDocumentService documents;
  private final String path;
  private volatile Buffer written;

  PortableYamlRoute(
      OpenApiDocumentService documents,
      @ConfigProperty(name = "quarkus.http.non-application-root-path", defaultValue = "q")
          String root) {
    this.documents = documents;
    this.path = "/" + root.replaceAll("^/|/$", "") + "/openapi";
  }

  void register(@Observes Router router) {
    for (var ending : new String[] {"", ".yaml", ".yml"}) {
      router
          .route(path + ending)
          .method(HttpMethod.GET)
          .method(HttpMethod.HEAD)
          .order(-1)
          .handler(this::answer);
    }
  }

  private void answer(RoutingContext context) {
    if (context.normalizedPath().equals(path) && asksForJson(context)) {
      context.next();
      return;
    }
    context
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
        .end(document());
  }

  /** By the framework's own rule: the Accept header, or else the parameter format. */
  private static boolean asksForJson(RoutingContext context) {
    var accept = context.request().getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains(Format.JSON.getMimeType())
        || context.queryParam("format").stream().limit(1).anyMatch("JSON"::equalsIgnoreCase);
  }

  private Buffer document() {
    if (written == null) {
      var json = documents.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON);
      try {
        written = Buffer.buffer(PortableYaml.of(json));
      } catch (IOException malformed) {
        throw new UncheckedIOException(malformed);
      }
    }
    return written;
  }
}
