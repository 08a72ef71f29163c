package io.jiheng.pattern.problem;

import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names each broken constraint by the place in the request where its value came from. */
final class Violations {

  private Violations() {}

  static List<Violation> of(Collection<ConstraintViolation<?>> broken) {
    return broken.stream()
        .map(Violations::violation)
        .sorted(
            Comparator.comparing((Violation one) -> one.field).thenComparing(one -> one.message))
        .toList();
  }

  /** What a method returned is not the caller's to mend. */
  static boolean callersFault(Collection<ConstraintViolation<?>> broken) {
    return broken.stream()
        .flatMap(violation -> nodes(violation).stream())
        .noneMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
  }

  private static Violation violation(ConstraintViolation<?> broken) {
    List<Path.Node> path = nodes(broken);
    if (path.size() < 2 || path.get(1).getKind() != ElementKind.PARAMETER) {
      return Violation.In.unknown.field(joined(path)).message(broken.getMessage());
    }
    String within = joined(path.subList(2, path.size()));
    return parameter(broken.getRootBeanClass(), path)
        .flatMap(parameter -> source(parameter, within))
        .orElse(Violation.In.body.field(within))
        .message(broken.getMessage());
  }

  private static Optional<Violation.MessageSupplier> source(Parameter parameter, String within) {
    if (!parameter.isAnnotationPresent(BeanParam.class)) {
      return named(parameter);
    }
    return inBean(parameter.getType(), within);
  }

  /** A bean of parameters may hold others. */
  private static Optional<Violation.MessageSupplier> inBean(Class<?> bean, String within) {
    var names = within.split("\\.", 2);
    return Arrays.stream(bean.getDeclaredFields())
        .filter(field -> field.getName().equals(names[0]))
        .findFirst()
        .flatMap(
            (Field field) -> names.length > 1 ? inBean(field.getType(), names[1]) : named(field));
  }

  private static Optional<Violation.MessageSupplier> named(AnnotatedElement element) {
    for (var annotation : element.getAnnotations()) {
      if (annotation instanceof QueryParam query) {
        return Optional.of(Violation.In.query.field(query.value()));
      } else if (annotation instanceof PathParam path) {
        return Optional.of(Violation.In.path.field(path.value()));
      } else if (annotation instanceof HeaderParam header) {
        return Optional.of(Violation.In.header.field(header.value()));
      } else if (annotation instanceof FormParam form) {
        return Optional.of(Violation.In.form.field(form.value()));
      }
    }
    return Optional.empty();
  }

  /** The resource may be a generated subclass that repeats methods without their annotations. */
  private static Optional<Parameter> parameter(Class<?> resource, List<Path.Node> path) {
    var called = path.get(0).as(Path.MethodNode.class);
    int index = path.get(1).as(Path.ParameterNode.class).getParameterIndex();
    Class<?>[] types = called.getParameterTypes().toArray(Class<?>[]::new);
    return Stream.<Class<?>>iterate(resource, type -> type != null, Class::getSuperclass)
        .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getInterfaces())))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getName().equals(called.getName()))
        .filter(method -> Arrays.equals(method.getParameterTypes(), types))
        .map((Method method) -> method.getParameters()[index])
        .filter(parameter -> parameter.getAnnotations().length > 0)
        .findFirst();
  }

  private static String joined(List<Path.Node> nodes) {
    return nodes.stream()
        .map(Object::toString)
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining("."));
  }

  private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = new ArrayList<>();
    violation.getPropertyPath().forEach(nodes::add);
    return nodes;
  }
}
