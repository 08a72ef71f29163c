package io.jiheng.pattern.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Names the servers: the one that the description was read from, and that of the local stack. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Servers implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var port = ConfigProvider.getConfig().getOptionalValue("quarkus.http.port", String.class);
    api.setServers(
        List.of(
            OASFactory.createServer().url("/").description("本说明所在的服务 / where this was read"),
            OASFactory.createServer()
                .url("http://localhost:" + port.orElse("8080"))
                .description("单机试用 / the local stack")));
  }
}
