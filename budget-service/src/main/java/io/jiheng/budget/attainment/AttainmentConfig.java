package io.jiheng.budget.attainment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the cases behind a figure can be looked up. */
@ConfigMapping(prefix = "jiheng.indicators")
public interface AttainmentConfig {

  /** The indicator service as its users reach it, without a slash behind 指标服务地址. */
  @WithDefault("http://localhost:8082")
  String url();
}
