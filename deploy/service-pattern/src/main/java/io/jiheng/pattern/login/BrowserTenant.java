package io.jiheng.pattern.login;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Chooses how a request is authenticated: one with a bearer token by the token, one of a browser by
 * its session. A request with neither is answered 401 and never sent to the login page, but for
 * {@code /login} itself.
 */
@Singleton
class BrowserTenant implements TenantResolver {

  private final LoginConfig config;

  BrowserTenant(LoginConfig config) {
    this.config = config;
  }

  /** Always one of the two by name: left to itself the framework looks for it in the path. */
  @Override
  public String resolve(RoutingContext exchange) {
    return config.enabled() && isOfBrowser(exchange)
        ? LoginConfig.TENANT
        : OidcUtils.DEFAULT_TENANT_ID;
  }

  private static boolean isOfBrowser(RoutingContext exchange) {
    String path = exchange.normalizedPath();
    if (path.equals(LoginResource.LOGIN) || path.equals(LoginResource.LOGOUT)) {
      return true;
    }
    return path.startsWith("/api/") && BrowserSession.isIn(exchange.request());
  }
}
