package io.jiheng.embedded;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.Uuid;

/**
 * The nodes that make up a cluster 集群, each of them broker and controller. Records are on up to
 * three of them, and are acknowledged when two have them.
 *
 * @param node which of them this one is, from 1
 * @param controllerPorts of all of them, the first one's first
 */
record KafkaQuorum(int node, List<Integer> controllerPorts) {

  private static final int MOST_REPLICAS = 3;

  KafkaQuorum {
    controllerPorts = List.copyOf(controllerPorts);
    if (node < 1 || node > controllerPorts.size()) {
      throw new IllegalArgumentException(
          "节点号应为 1 至 %1$d / a node is one of 1 to %1$d, not: %2$d"
              .formatted(controllerPorts.size(), node));
    }
    if (controllerPorts.size() % 2 == 0) {
      throw new IllegalArgumentException(
          "集群的节点数应为单数 / a cluster has an odd number of nodes, not: " + controllerPorts.size());
    }
    if (Set.copyOf(controllerPorts).size() < controllerPorts.size()) {
      throw new IllegalArgumentException(
          "控制器端口不得重复 / each controller has a port of its own, not: " + controllerPorts);
    }
  }

  /** A node by itself. */
  static KafkaQuorum alone(int controllerPort) {
    return new KafkaQuorum(1, List.of(controllerPort));
  }

  int controllerPort() {
    return controllerPorts.get(node - 1);
  }

  /** The same for every node of the cluster; any new one for a node by itself. */
  Uuid clusterId() {
    if (controllerPorts.size() == 1) {
      return Uuid.randomUuid();
    }
    byte[] name = voters().getBytes(StandardCharsets.UTF_8);
    UUID id = UUID.nameUUIDFromBytes(name);
    return new Uuid(id.getMostSignificantBits(), id.getLeastSignificantBits());
  }

  /** Writes down who belongs to the cluster, and on how many of them a record is. */
  void applyTo(Properties p) {
    int replicas = Math.min(MOST_REPLICAS, controllerPorts.size());
    int inSync = replicas / 2 + replicas % 2;
    p.setProperty("node.id", String.valueOf(node));
    p.setProperty("controller.quorum.voters", voters());
    for (String topics : List.of("offsets.topic", "transaction.state.log")) {
      p.setProperty(topics + ".replication.factor", String.valueOf(replicas));
    }
    p.setProperty("default.replication.factor", String.valueOf(replicas));
    p.setProperty("min.insync.replicas", String.valueOf(inSync));
    p.setProperty("transaction.state.log.min.isr", String.valueOf(inSync));
    p.setProperty("share.coordinator.state.topic.replication.factor", String.valueOf(replicas));
    p.setProperty("share.coordinator.state.topic.min.isr", String.valueOf(inSync));
  }

  private String voters() {
    return IntStream.range(0, controllerPorts.size())
        .mapToObj(index -> (index + 1) + "@localhost:" + controllerPorts.get(index))
        .collect(Collectors.joining(","));
  }
}
