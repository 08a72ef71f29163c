package io.jiheng.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpProxyTest {

  private ServerSocket server;
  private TcpProxy proxy;

  @BeforeEach
  void aServerThatSaysEverythingAgain() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    var thread = new Thread(this::echo, "echo");
    thread.setDaemon(true);
    thread.start();
    proxy = TcpProxy.to(server.getLocalPort());
  }

  @AfterEach
  void bothStop() throws IOException {
    proxy.close();
    server.close();
  }

  @Test
  void what_is_sent_gets_there_and_back() throws IOException {
    try (var client = connect()) {
      assertThat(saidAgain(client, 7)).isEqualTo(7);
    }
  }

  @Test
  void a_cut_ends_what_is_open_and_takes_nothing_until_it_is_mended() throws IOException {
    try (var open = connect()) {
      assertThat(saidAgain(open, 7)).isEqualTo(7);
      proxy.cut();
      assertThat(saidAgain(open, 8)).isEqualTo(-1);
    }
    try (var refused = connect()) {
      assertThat(saidAgain(refused, 9)).isEqualTo(-1);
    }
    proxy.mend();
    try (var again = connect()) {
      assertThat(saidAgain(again, 10)).isEqualTo(10);
    }
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
  }

  /** −1 where the connection ends. */
  private static int saidAgain(Socket client, int what) throws IOException {
    try {
      client.getOutputStream().write(what);
      return client.getInputStream().read();
    } catch (SocketException reset) {
      return -1;
    }
  }

  private void echo() {
    while (!server.isClosed()) {
      try (var client = server.accept()) {
        client.getInputStream().transferTo(client.getOutputStream());
      } catch (IOException ended) {
        continue;
      }
    }
  }
}
