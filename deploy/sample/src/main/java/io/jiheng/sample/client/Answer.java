package io.jiheng.sample.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * What a service answered.
 *
 * @param body a missing node if there was none or it is no JSON
 */
record Answer(String method, URI uri, int status, JsonNode body) {

  private static final int LONGEST = 2000;

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Whether it was understood and refused. */
  boolean isRefusal() {
    return status >= 400 && status < 500;
  }

  Answer orStop() {
    if (!isSuccess()) {
      throw refusal();
    }
    return this;
  }

  /** The answer as a reason to stop. */
  LoadException refusal() {
    var told = body.toString();
    return new LoadException(
        "%s %s 答复 answered %d %s"
            .formatted(
                method, uri, status, told.length() > LONGEST ? told.substring(0, LONGEST) : told));
  }
}
