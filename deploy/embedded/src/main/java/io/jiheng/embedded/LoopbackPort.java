package io.jiheng.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback interface. */
final class LoopbackPort {
  private LoopbackPort() {}

  /** The port itself when it is free, a free one when it is 0. */
  static int claim(int port) {
    if (port == 0) {
      return free();
    }
    try (ServerSocket socket = listen(port)) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      throw new PortInUseException(port, taken);
    }
  }

  static int free() {
    try (ServerSocket socket = listen(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }
}
