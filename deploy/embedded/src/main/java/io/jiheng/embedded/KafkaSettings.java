package io.jiheng.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** How a broker is set: a node that is broker and controller, small, quick to come back. */
final class KafkaSettings {
  private KafkaSettings() {}

  static Properties of(Path logs, int port, KafkaQuorum quorum) {
    Properties p = new Properties();
    p.setProperty("process.roles", "broker,controller");
    p.setProperty("controller.listener.names", "CONTROLLER");
    p.setProperty(
        "listeners",
        "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d"
            .formatted(port, quorum.controllerPort()));
    p.setProperty("advertised.listeners", "PLAINTEXT://localhost:" + port);
    p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    p.setProperty("log.dirs", logs.toString());
    // A restart after a kill waits for the session of the broker's former self to run out.
    p.setProperty("broker.session.timeout.ms", "3000");
    p.setProperty("broker.heartbeat.interval.ms", "500");
    quorum.applyTo(p);
    p.setProperty("offsets.topic.num.partitions", "4");
    p.setProperty("transaction.state.log.num.partitions", "4");
    p.setProperty("share.coordinator.state.topic.num.partitions", "1");
    p.setProperty("auto.create.topics.enable", "false");
    p.setProperty("group.initial.rebalance.delay.ms", "0");
    // Records carry the time of what they tell, which may be years ago: time must not delete them.
    p.setProperty("log.retention.ms", "-1");
    p.setProperty("log.cleaner.threads", "1");
    p.setProperty("log.cleaner.dedupe.buffer.size", String.valueOf(8 << 20));
    p.setProperty("log.cleaner.io.buffer.size", String.valueOf(128 << 10));
    p.setProperty("num.network.threads", "2");
    p.setProperty("num.io.threads", "4");
    p.setProperty("background.threads", "2");
    return p;
  }
}
