package io.jiheng.pattern.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** The port of health and metrics (管理端口) of the service under test. */
public final class ManagementPort {

  private ManagementPort() {}

  /** Begins a request to it, as {@code given()} does one to the service itself. */
  public static RequestSpecification givenManagement() {
    URI place = ConfigProvider.getConfig().getValue("test.management.url", URI.class);
    return RestAssured.given().port(place.getPort());
  }
}
