package io.jiheng.sample;

import io.jiheng.sample.client.EventSender;
import io.jiheng.sample.client.LiveFeed;
import io.jiheng.sample.client.Pause;
import io.jiheng.sample.event.LiveCases;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends new events of today until stopped. */
@Command(
    name = "live",
    mixinStandardHelpOptions = true,
    description = "按所选速率持续产生当日事件，直至停止。 Send events of today at a chosen rate until stopped.")
final class LiveCommand implements Callable<Integer> {

  @Mixin private CaseSelection cases;
  @Mixin private ServiceOptions services;

  @Option(
      names = "--rate",
      defaultValue = "5/s",
      converter = RateConverter.class,
      description = "速率 rate, e.g. 5/s or 300/min; default ${DEFAULT-VALUE}")
  private double perSecond;

  @Option(
      names = "--duration",
      converter = DurationConverter.class,
      description = "时长 how long, e.g. 90s, 10m, 2h; without it until stopped")
  private Duration duration;

  @Option(
      names = "--backlog",
      defaultValue = "200",
      description = "先补报的近月旧案 cases of the last months to begin with; default ${DEFAULT-VALUE}")
  private int backlog;

  @Override
  public Integer call() {
    var clock = Clock.system(ZoneId.of("Asia/Shanghai"));
    var heard = cases.profiles().stream().filter(profile -> !profile.isSilent()).toList();
    var live = new LiveCases(cases.calibration(), heard, cases.seed());
    try (var sender = new EventSender(services.client(clock), services.services(), 1000, 1)) {
      var feed = new LiveFeed(live, sender, clock, Pause.real(), System.err);
      feed.backlog(backlog);
      feed.run(perSecond, Optional.ofNullable(duration));
    }
    return 0;
  }
}
