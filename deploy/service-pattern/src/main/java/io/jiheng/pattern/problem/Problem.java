package io.jiheng.pattern.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * A refusal (错误说明), told as an RFC 9457 problem document in the language the caller asked for.
 *
 * <p>In goes the HTTP status, a code such as {@code period-closed} and named arguments. Out comes a
 * document of {@code type} ({@code urn:jiheng:problem:<code>}), {@code title}, {@code status},
 * {@code detail}, {@code instance}, {@code code} and the arguments. The texts stand under {@code
 * <code>.title} and {@code <code>.detail} in {@code problems.properties} (Chinese) and {@code
 * problems_en.properties}; {@code {name}} in a text is the argument of that name.
 */
public final class Problem {

  static final String CODE = "code";
  private static final String TYPE = "urn:jiheng:problem:";

  private final HttpProblem.Builder document = HttpProblem.builder();

  private Problem(int status, String code) {
    document.withStatus(status).withType(URI.create(TYPE + code)).with(CODE, code);
  }

  /** Begins a problem of the HTTP {@code status} (400–599) and the {@code code} of its texts. */
  public static Problem of(int status, String code) {
    return new Problem(status, code);
  }

  /**
   * Adds a member to the document that texts may also name.
   *
   * @throws IllegalArgumentException if the name is one of RFC 9457's own or {@code code}
   */
  public Problem arg(String name, Object value) {
    if (name.equals(CODE)) {
      throw new IllegalArgumentException("Argument name is reserved: " + name);
    }
    document.with(name, value);
    return this;
  }

  /** Adds a header to the answer, for example {@code Retry-After}. */
  public Problem header(String name, String value) {
    document.withHeader(name, value);
    return this;
  }

  /** To be thrown from anywhere under a resource method; carries no stack trace. */
  public RuntimeException exception() {
    return new Refusal(document);
  }

  /** To be returned from a resource method. */
  public Response response() {
    return document().toResponse();
  }

  /** The document in the language of the request in hand, to be embedded in an answer of many. */
  public HttpProblem document() {
    HttpProblem plain = plain();
    return ExceptionMapperBase.postProcessorsRegistry.applyPostProcessing(
        plain, ProblemContext.of(plain, (String) null));
  }

  HttpProblem plain() {
    return new Refusal(document);
  }

  /** A refusal is an expected answer: what it says is in the document, not in a stack trace. */
  private static final class Refusal extends HttpProblem {
    Refusal(Builder document) {
      super(document);
    }

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }
}
