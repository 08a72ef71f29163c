package io.jiheng.pattern.start;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/**
 * Settings that have no default in production 必填配置, such as passwords. A service names them with
 * the variables they come from; while one is not given, it does not start and says which. Nobody
 * asks for it: it is there to be checked, and the framework would leave it out otherwise.
 */
@Unremovable
@ConfigMapping(prefix = "jiheng.required")
interface RequiredSettings {

  /** By their names; read before anything of the service is there. */
  @WithParentName
  Map<String, String> all();
}
