package io.jiheng.pattern.login;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Keeps cookies and follows where it is sent, as a browser does. */
final class Browser {

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final List<String> cookies = new ArrayList<>();

  /** The answer that sends it to the front page, or the last one where none does. */
  HttpResponse<String> open(String path) throws IOException, InterruptedException {
    URI there = URI.create("http://localhost:" + RestAssured.port).resolve(path);
    HttpResponse<String> answer = send(HttpRequest.newBuilder(there));
    while (answer.statusCode() == 302 || answer.statusCode() == 303) {
      URI next = there.resolve(answer.headers().firstValue("Location").orElseThrow());
      if (next.getPath().equals("/")) {
        return answer;
      }
      there = next;
      answer = send(HttpRequest.newBuilder(there));
    }
    return answer;
  }

  HttpResponse<String> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** The cookies that were set, as the answers set them. */
  List<String> cookies() {
    return cookies;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    cookies.addAll(answer.headers().allValues("Set-Cookie"));
    return answer;
  }
}
