package io.jiheng.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpProxyTest {

  /** Whoever hears nothing for so long waits for ever. */
  private static final int HANGS_MILLIS = 60_000;

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

  /** As a broker that is just starting: it listens, and accepts nobody yet. */
  @Test
  void who_waits_for_a_server_that_takes_nobody_keeps_nobody_else_waiting() throws IOException {
    try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var queued = new Filled(full.getLocalPort());
        var starting = TcpProxy.to(full.getLocalPort());
        var first = new Socket(InetAddress.getLoopbackAddress(), starting.port());
        var second = new Socket(InetAddress.getLoopbackAddress(), starting.port())) {
      assertThat(queued.size()).isPositive();
      // Both are let go in the same second; one after the other it took two minutes each.
      first.setSoTimeout(HANGS_MILLIS);
      second.setSoTimeout(HANGS_MILLIS);
      assertThat(saidAgain(first, 7)).isEqualTo(-1);
      assertThat(saidAgain(second, 8)).isEqualTo(-1);
    }
  }

  /** As many connections as the queue of a server holds. */
  private record Filled(List<Socket> sockets) implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 300;

    Filled(int port) {
      this(new ArrayList<>());
      var there = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      var room = true;
      while (room) {
        var socket = new Socket();
        try {
          socket.connect(there, PATIENCE_MILLIS);
        } catch (IOException full) {
          room = false;
        }
        sockets.add(socket);
      }
    }

    int size() {
      return sockets.size() - 1;
    }

    @Override
    public void close() throws IOException {
      for (var socket : sockets) {
        socket.close();
      }
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
