package io.jiheng.pattern.login;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether people may sign in with a browser 网页登录. */
@ConfigMapping(prefix = "jiheng.login")
interface LoginConfig {

  /** The tenant of OIDC by which they do. */
  String TENANT = "pages";

  /** Off, only bearer tokens come in. */
  @WithDefault("false")
  boolean enabled();
}
