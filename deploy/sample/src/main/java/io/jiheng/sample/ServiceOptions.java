package io.jiheng.sample;

import io.jiheng.sample.client.Pause;
import io.jiheng.sample.client.RestClient;
import io.jiheng.sample.client.Services;
import io.jiheng.sample.client.Tokens;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the services are and how to be let in: the options that the commands share. */
final class ServiceOptions {

  @Option(
      names = "--events-url",
      defaultValue = "http://localhost:8081",
      description = "案件事件服务 case-events-service; default ${DEFAULT-VALUE}")
  private URI events;

  @Option(
      names = "--indicators-url",
      defaultValue = "http://localhost:8082",
      description = "指标服务 indicator-service; default ${DEFAULT-VALUE}")
  private URI indicators;

  @Option(
      names = "--budget-url",
      defaultValue = "http://localhost:8083",
      description = "预算服务 budget-service; default ${DEFAULT-VALUE}")
  private URI budget;

  @Option(
      names = "--token-file",
      paramLabel = "DIR",
      description =
          "令牌目录，内含 publisher.token、admin.token、clerk.token、approver.token、treasurer.token"
              + " directory of the tokens, a file for each role")
  private Path tokens;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "服务繁忙时最多等待秒数 wait so long for a busy service; default ${DEFAULT-VALUE}")
  private long patience;

  Services services() {
    return new Services(events, indicators, budget);
  }

  RestClient client(Clock clock) {
    return new RestClient(
        new Tokens(Optional.ofNullable(tokens)), Pause.real(), clock, Duration.ofSeconds(patience));
  }
}
