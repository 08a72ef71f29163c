package io.jiheng.pattern.access;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stops the start of a service in production that would take tokens of any issuer, or those that
 * were issued for somebody else.
 */
@Singleton
class RequiredBounds {

  private final Optional<String> issuer;
  private final Optional<List<String>> audience;

  RequiredBounds(
      @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer,
      @ConfigProperty(name = "quarkus.oidc.token.audience") Optional<List<String>> audience) {
    this.issuer = issuer;
    this.audience = audience;
  }

  void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
    check(LaunchMode.current());
  }

  void check(LaunchMode mode) {
    if (mode == LaunchMode.NORMAL && !(isBound(issuer) && isBound(audience))) {
      throw new ConfigurationException(
          "未设置 JIHENG_OIDC_ISSUER 与 JIHENG_OIDC_AUDIENCE：令牌的签发者（iss）与受众（aud）必须限定，服务未启动。"
              + " JIHENG_OIDC_ISSUER and JIHENG_OIDC_AUDIENCE must be set: they bound whose tokens"
              + " are taken, and for whom they were issued. The service does not start.");
    }
  }

  /** The library's word for any is none of ours. */
  private static boolean isBound(Object setting) {
    if (setting instanceof Optional<?> value) {
      return value.isPresent() && isBound(value.get());
    }
    return setting instanceof List<?> many
        ? !many.isEmpty() && many.stream().allMatch(RequiredBounds::isBound)
        : !String.valueOf(setting).isBlank() && !setting.equals("any");
  }
}
