package io.jiheng.local;

import java.net.URI;

/**
 * One of the three services (服务), and where it answers.
 *
 * @param name its module
 * @param database what it keeps its data in; blank for none
 */
record Service(String name, String chineseName, int port, String database) {

  private static final int MANAGEMENT_ABOVE = 1000;

  URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Where health and metrics are (管理端口): a thousand above. */
  static int managementPort(int port) {
    return port + MANAGEMENT_ABOVE;
  }

  int managementPort() {
    return managementPort(port);
  }

  URI atManagement(String path) {
    return URI.create("http://localhost:" + managementPort() + path);
  }
}
