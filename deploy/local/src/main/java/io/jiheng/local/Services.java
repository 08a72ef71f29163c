package io.jiheng.local;

import java.util.List;

/** The three services. */
record Services(Service events, Service indicators, Service budget) {

  static Services on(Ports ports) {
    return new Services(
        new Service("case-events-service", "案件事件", ports.events, ""),
        new Service("indicator-service", "绩效指标", ports.indicators, "indicators"),
        new Service("budget-service", "项目预算", ports.budget, "budget"));
  }

  List<Service> all() {
    return List.of(events, indicators, budget);
  }

  /** Where to look, a line for each. */
  String addresses() {
    StringBuilder lines = new StringBuilder("打开 Open:");
    for (Service service : all()) {
      lines.append(
          "%n  %s %-20s %s%n  %31s %s  %s"
              .formatted(
                  service.chineseName(),
                  service.name(),
                  service.at("/q/swagger-ui"),
                  "",
                  service.atManagement("/q/health"),
                  service.atManagement("/q/metrics")));
    }
    return lines.toString();
  }
}
