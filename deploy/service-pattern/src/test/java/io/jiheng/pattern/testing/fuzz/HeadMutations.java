package io.jiheng.pattern.testing.fuzz;

import io.jiheng.pattern.testing.fuzz.WireRequest.Pair;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Mutates the method and the headers of a request. */
final class HeadMutations {

  private static final List<String> METHODS =
      List.of(
          "GET",
          "HEAD",
          "POST",
          "PUT",
          "DELETE",
          "PATCH",
          "OPTIONS",
          "TRACE",
          "PROPFIND",
          "FOO",
          "get",
          "GeT",
          "G\u00e9T",
          "PRI",
          "M".repeat(300),
          "A-B",
          "!",
          "SEARCH");

  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry(
              "Content-Type",
              List.of(
                  "/",
                  "",
                  ";",
                  "a",
                  "a/",
                  "/b",
                  "*/*",
                  "application/*",
                  "text/plain",
                  "a/b/c",
                  "application/json;",
                  "application/json;charset",
                  "application/json;charset=",
                  "application/json;charset=nonsense",
                  "application/json;charset=UTF-16",
                  "application/json; charset=\"",
                  "application/json,text/csv",
                  "application/JSON",
                  "application/xml",
                  "application/x-www-form-urlencoded",
                  "multipart/form-data",
                  "multipart/form-data;boundary=",
                  "multipart/mixed;boundary=x",
                  "application/yaml",
                  "text/csv;charset=gbk",
                  "text/csv;header=absent",
                  "application/x-ndjson",
                  "application/cloudevents+json",
                  "application/cloudevents-batch+json",
                  "application/problem+json",
                  "application/octet-stream",
                  "\u00ff/\u00fe",
                  "application/merge-patch+json",
                  "application/json;q=x;a=b;c",
                  "text/event-stream")),
          Map.entry(
              "Accept",
              List.of(
                  "/",
                  "",
                  "*",
                  "*/*",
                  "a",
                  "image/png",
                  "application/json;q=2",
                  "text/csv;q=",
                  "application/json;q=0",
                  "text/html,*/*;q=0.1",
                  ",,,",
                  "application/xml",
                  "text/event-stream",
                  "\u00ff",
                  "application/*;level=1",
                  "application/yaml",
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
          Map.entry(
              "Accept-Language",
              List.of("", "*", "en", "zz-ZZ", "en;q=x", "-", "a".repeat(300), "\u00ff", "en,,;q=")),
          Map.entry("Accept-Encoding", List.of("gzip", "br", "x", "gzip;q=x", "*", "identity;q=0")),
          Map.entry("Accept-Charset", List.of("utf-16", "x", "*;q=0")),
          Map.entry(
              "If-Match",
              List.of(
                  "",
                  "*",
                  "\"",
                  "\"\"",
                  "W/\"1\"",
                  "1",
                  "\"-1\"",
                  "\"1e9\"",
                  "\"99999999999999999999\"",
                  "\"1\",\"2\"",
                  "\u00ff",
                  "\"\u00ff\"",
                  "\"0x1\"")),
          Map.entry("If-None-Match", List.of("*", "\"", "W/", "\u00ff", "\"1\"")),
          Map.entry("If-Modified-Since", List.of("x", "Thu, 01 Jan 1970 00:00:00 GMT")),
          Map.entry(
              "Authorization",
              List.of(
                  "",
                  "Bearer",
                  "Bearer ",
                  "Bearer x",
                  "Bearer a.b.c",
                  "Basic eDp5",
                  "Basic \u00ff",
                  "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
                  "Digest x",
                  "Bearer \u00ff",
                  "x",
                  "Bearer " + "a".repeat(5_000),
                  "bearer x y z",
                  "Bearer ...")),
          Map.entry(
              "Host",
              List.of(
                  "",
                  "a b",
                  "[",
                  "[::1",
                  "\u00ff",
                  "a:99999",
                  ":",
                  "a/b",
                  "a,b",
                  "localhost:-1",
                  "user@host",
                  "a".repeat(300),
                  "xn--",
                  "%00",
                  "localhost:x")),
          Map.entry(
              "Content-Length",
              List.of(
                  "-1", "x", "", "1e3", "99999999999999999999", "0x1", "+5", "2147483648", "1, 1")),
          Map.entry(
              "Transfer-Encoding",
              List.of(
                  "gzip", "chunked, chunked", "x", "identity", "\u000bchunked", "gzip, chunked")),
          Map.entry("Content-Encoding", List.of("gzip", "deflate", "br", "x", "identity")),
          Map.entry("Expect", List.of("100-continue", "x", "200-ok")),
          Map.entry("Range", List.of("bytes=0-1", "bytes=-1", "x", "bytes=9-1,0-", "bytes=0-,0-")),
          Map.entry("Origin", List.of("null", "http://evil", "x", "\u00ff")),
          Map.entry(
              "Prefer", List.of("", "return=minimal", "x", "respond-async, wait=x", "\u00ff")),
          Map.entry("Connection", List.of("close", "Upgrade", "keep-alive, x", "\u00ff")),
          Map.entry("Upgrade", List.of("h2c", "websocket", "x")),
          Map.entry("Cookie", List.of("a", "=", "a=\"", ";;;", "\u00ff", "a=" + "b".repeat(4_000))),
          Map.entry("X-Forwarded-For", List.of("x", "1.1.1.1,::1", "\u00ff")),
          Map.entry("X-HTTP-Method-Override", List.of("DELETE", "x")),
          Map.entry("traceparent", List.of("x", "00-0-0-0", "00-" + "f".repeat(32) + "-0-1")),
          Map.entry("ce-specversion", List.of("1.0", "0.3", "\u00ff", "")),
          Map.entry("ce-id", List.of("", "%00", "a%", "%zz", "\u00ff", "a")),
          Map.entry("ce-type", List.of("io.jiheng.case.filed.v1", "", "\u00ff")),
          Map.entry("ce-time", List.of("x", "+999999999-12-31T00:00:00Z")),
          Map.entry("Last-Event-ID", List.of("x", "-1", "\u00ff")));

  private static final List<String> NAMES = VALUES.keySet().stream().sorted().toList();

  private final Random random;

  HeadMutations(Random random) {
    this.random = random;
  }

  void mutate(WireRequest request) {
    switch (random.nextInt(12)) {
      case 0, 1 -> method(request);
      case 2 -> duplicate(request);
      case 3 -> odd(request);
      default -> value(request);
    }
  }

  private void method(WireRequest request) {
    request.mutated("method");
    request.method = HostileValues.any(METHODS, random);
  }

  private void value(WireRequest request) {
    String name = HostileValues.any(NAMES, random);
    request.mutated("header " + name);
    request.header(name, HostileValues.any(VALUES.get(name), random));
    if (name.equals("Content-Length") || name.equals("Transfer-Encoding")) {
      request.framing =
          random.nextInt(3) == 0 ? WireRequest.Framing.LENGTH : WireRequest.Framing.NONE;
      request.unanswerable = true;
    }
  }

  private void duplicate(WireRequest request) {
    request.mutated("header twice");
    Pair header = HostileValues.any(request.headers, random);
    request.headers.add(random.nextBoolean() ? header : new Pair(header.name(), "x"));
  }

  private void odd(WireRequest request) {
    request.mutated("odd header");
    switch (random.nextInt(9)) {
      case 0 -> request.headers.clear();
      case 1 ->
          request.headers.add(
              new Pair("X-Long", "a".repeat(List.of(7_000, 9_000, 70_000).get(random.nextInt(3)))));
      case 2 -> {
        for (int i = 0; i < 1_500; i++) {
          request.headers.add(new Pair("X-" + i, "y"));
        }
      }
      case 3 -> request.headers.add(new Pair("X-Nul", "a\u0000b"));
      case 4 -> request.headers.add(new Pair("X Space", "y"));
      case 5 -> request.headers.add(new Pair("", "y"));
      case 6 -> request.headers.add(new Pair("X-Fold", "a\r\n b\r\n\tc"));
      case 7 -> request.headers.add(new Pair("X-\u00ff", "\u00ff"));
      default -> request.headers.removeIf(header -> header.name().equals("Host"));
    }
  }
}
