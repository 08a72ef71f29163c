package io.jiheng.pattern.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/**
 * Settings that have no default in production 必填配置, such as passwords. A service names them with
 * the variables they come from; while one is not given, it does not start and says which.
 */
@ConfigMapping(prefix = "jiheng.required")
interface RequiredSettings {

  /** By their names; read before anything of the service is there. */
  @WithParentName
  Map<String, String> all();
}
