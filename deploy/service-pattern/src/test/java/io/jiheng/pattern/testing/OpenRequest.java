package io.jiheng.pattern.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A request as its sender puts it on the wire, byte by byte if need be: begun and not ended, slow,
 * or no HTTP at all.
 */
public final class OpenRequest implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket;

  private OpenRequest(Socket socket) {
    this.socket = socket;
  }

  /** A connection to the service under test on which nothing was sent yet. */
  public static OpenRequest connected() throws IOException {
    return connectedTo(RestAssured.port);
  }

  /** The same to any port of this machine. */
  public static OpenRequest connectedTo(int port) throws IOException {
    Socket socket = new Socket("localhost", port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return new OpenRequest(socket);
  }

  /** A POST with a chunked body of which nothing was sent yet. */
  public static OpenRequest chunked(String path, String contentType, String token)
      throws IOException {
    return connected().send(head(path, contentType, token) + "Transfer-Encoding: chunked\r\n\r\n");
  }

  /** A POST that announces so many bytes, of which none was sent yet. */
  public static OpenRequest announced(String path, String contentType, String token, long length)
      throws IOException {
    return connected()
        .send(head(path, contentType, token) + "Content-Length: " + length + "\r\n\r\n");
  }

  private static String head(String path, String contentType, String token) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nAuthorization: Bearer %s\r\n"
        .formatted(path, contentType, token);
  }

  public OpenRequest send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return this;
  }

  public OpenRequest sendChunk(String text) throws IOException {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return send(Integer.toHexString(length) + "\r\n" + text + "\r\n");
  }

  public OpenRequest endChunks() throws IOException {
    return send("0\r\n\r\n");
  }

  /** All that the service has said when it closes the connection; waits for that. */
  public String saidUntilClosed() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    socket.getInputStream().transferTo(said);
    return said.toString(StandardCharsets.UTF_8);
  }

  /** The first line of the answer; waits for it. Empty where the connection is closed without. */
  public String statusLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = socket.getInputStream().read();
        next >= 0 && next != '\n';
        next = socket.getInputStream().read()) {
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8).strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
