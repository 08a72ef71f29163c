package io.jiheng.local;

import java.net.URI;

/**
 * One of the three services (服务), and where it answers.
 *
 * @param name its module
 * @param database what it keeps its data in; blank for none
 */
record Service(String name, String chineseName, int port, String database) {

  URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
