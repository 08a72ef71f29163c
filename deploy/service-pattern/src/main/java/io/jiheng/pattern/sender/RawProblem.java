package io.jiheng.pattern.sender;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A problem document in both languages as it goes on the wire, for what no server has read: nobody
 * knows what language is asked for, or whether anything is.
 */
enum RawProblem {
  TOO_SLOW(
      HttpResponseStatus.REQUEST_TIMEOUT,
      "request-too-slow",
      "请求发送过慢 Request too slow",
      "请求在允许的时间内没有送达，连接已关闭。 The request did not come within the time allowed; the connection is"
          + " closed."),
  MALFORMED(
      HttpResponseStatus.BAD_REQUEST,
      "malformed-request",
      "不是合法的 HTTP 请求 Malformed request",
      "请求不合 HTTP/1.1 的格式，连接已关闭。 The request is not formed as HTTP/1.1 has it; the connection is closed."),
  MALFORMED_ADDRESS(
      HttpResponseStatus.BAD_REQUEST,
      "malformed-address",
      "地址无法读取 Unreadable address",
      "地址中有不能出现的字符，须以百分号编码，连接已关闭。 Some characters of the address have to be percent-encoded; the"
          + " connection is closed."),
  ADDRESS_TOO_LONG(
      HttpResponseStatus.REQUEST_URI_TOO_LONG,
      "address-too-long",
      "地址过长 Address too long",
      "请求行的长度超过了服务允许的大小，连接已关闭。 The request line is longer than the service takes; the connection is"
          + " closed."),
  HEADERS_TOO_LONG(
      HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
      "headers-too-long",
      "请求头过长 Headers too long",
      "请求头的总长超过了服务允许的大小，连接已关闭。 The headers are longer in all than the service takes; the"
          + " connection is closed.");

  private final byte[] answer;

  RawProblem(HttpResponseStatus status, String code, String title, String detail) {
    byte[] body =
        ("{\"type\":\"urn:jiheng:problem:%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\","
                + "\"code\":\"%s\"}")
            .formatted(code, title, status.code(), detail, code)
            .getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("HTTP/1.1 %s\r\nContent-Type: application/problem+json\r\nContent-Length: %d\r\n"
                + "Connection: close\r\n\r\n")
            .formatted(status, body.length)
            .getBytes(StandardCharsets.US_ASCII);
    answer = Unpooled.wrappedBuffer(head, body).copy().array();
  }

  /** The one for a message that the decoder could not take apart, or whose address is none. */
  static Optional<RawProblem> of(Object message) {
    if (!(message instanceof HttpObject part)) {
      return Optional.empty();
    }
    if (part.decoderResult().isFailure()) {
      return Optional.of(of(part.decoderResult().cause()));
    }
    return message instanceof HttpRequest request && !isAddress(request.uri())
        ? Optional.of(MALFORMED_ADDRESS)
        : Optional.empty();
  }

  private static RawProblem of(Throwable fault) {
    if (fault instanceof TooLongHttpLineException) {
      return ADDRESS_TOO_LONG;
    }
    return fault instanceof TooLongHttpHeaderException ? HEADERS_TOO_LONG : MALFORMED;
  }

  /** By the rule of the server, which would refuse it without a word. */
  private static boolean isAddress(String uri) {
    try {
      new URI(uri);
      return true;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  ByteBuf bytes() {
    return Unpooled.wrappedBuffer(answer);
  }
}
