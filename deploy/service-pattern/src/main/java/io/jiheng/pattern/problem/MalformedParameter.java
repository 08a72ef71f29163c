package io.jiheng.pattern.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Names the parameter that could not be read: the framework says only that one could not. */
final class MalformedParameter {

  private MalformedParameter() {}

  static Problem ofCurrentRequest() {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    String name =
        request == null || request.getTarget() == null
            ? "?"
            : named(request, request.getTarget().getLazyMethod().getMethod()).orElse("?");
    return Problem.of(400, "malformed-parameter").arg("parameter", name);
  }

  private static Optional<String> named(ResteasyReactiveRequestContext request, Method method) {
    return Arrays.stream(method.getParameters())
        .flatMap(MalformedParameter::elements)
        .filter(element -> values(request, element).stream().anyMatch(v -> !fits(element, v)))
        .map(MalformedParameter::name)
        .findFirst();
  }

  /** The parameter itself, or the fields of a bean of parameters, which may hold others. */
  private static Stream<AnnotatedElement> elements(Parameter parameter) {
    return parameter.isAnnotationPresent(BeanParam.class)
        ? fields(parameter.getType())
        : Stream.of(parameter);
  }

  private static Stream<AnnotatedElement> fields(Class<?> bean) {
    return Arrays.stream(bean.getDeclaredFields())
        .flatMap(
            field ->
                field.isAnnotationPresent(BeanParam.class)
                    ? fields(field.getType())
                    : Stream.of(field));
  }

  private static List<String> values(
      ResteasyReactiveRequestContext request, AnnotatedElement element) {
    UriInfo uri = request.getUriInfo();
    List<String> values = null;
    if (element.isAnnotationPresent(QueryParam.class)) {
      values = uri.getQueryParameters().get(element.getAnnotation(QueryParam.class).value());
    } else if (element.isAnnotationPresent(PathParam.class)) {
      values = uri.getPathParameters().get(element.getAnnotation(PathParam.class).value());
    } else if (element.isAnnotationPresent(HeaderParam.class)) {
      String name = element.getAnnotation(HeaderParam.class).value();
      values = request.getHttpHeaders().getRequestHeader(name);
    }
    return values == null ? List.of() : values;
  }

  private static String name(AnnotatedElement element) {
    if (element.isAnnotationPresent(QueryParam.class)) {
      return element.getAnnotation(QueryParam.class).value();
    }
    return element.isAnnotationPresent(PathParam.class)
        ? element.getAnnotation(PathParam.class).value()
        : element.getAnnotation(HeaderParam.class).value();
  }

  private static boolean fits(AnnotatedElement element, String value) {
    Class<?> type =
        element instanceof Field field ? field.getType() : ((Parameter) element).getType();
    return ParameterTypes.takes(type, value);
  }
}
