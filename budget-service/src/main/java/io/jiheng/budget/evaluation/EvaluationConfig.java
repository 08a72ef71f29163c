package io.jiheng.budget.evaluation;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** How self-evaluations are reckoned here. */
@ConfigMapping(prefix = "jiheng.evaluation")
public interface EvaluationConfig {

  /** A file of rules to take the place of the one that comes with the service 自评规则文件. */
  Optional<Path> rules();
}
