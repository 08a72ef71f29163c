package io.jiheng.pattern.testing.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Finds the records of {@code rest} that go over HTTP: what an operation takes as its body, returns
 * or names in its description, whatever is described by {@code @Schema}, and the records that those
 * consist of. Beans of parameters and helpers are none of them.
 */
final class HttpTypes {

  private static final String REST = "rest";

  private final Set<JavaClass> found = new HashSet<>();

  private HttpTypes() {}

  static Set<JavaClass> among(Collection<JavaClass> all) {
    var types = new HttpTypes();
    for (var one : all) {
      if (isDescribed(one)) {
        types.add(one);
      }
      one.getMethods().stream()
          .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
          .flatMap(HttpTypes::named)
          .forEach(types::add);
    }
    return types.found;
  }

  /** All that an operation names. */
  private static Stream<JavaClass> named(JavaMethod operation) {
    return Stream.of(
            operation.getReturnType().getAllInvolvedRawTypes().stream(),
            operation.getParameters().stream()
                .filter(HttpTypes::isBody)
                .flatMap(body -> body.getType().getAllInvolvedRawTypes().stream()),
            operation.getAnnotations().stream().flatMap(HttpTypes::named))
        .flatMap(types -> types);
  }

  /** What JAX-RS takes from elsewhere is annotated by it. */
  private static boolean isBody(JavaParameter parameter) {
    return parameter.getAnnotations().stream().noneMatch(HttpTypes::isOfJaxRs);
  }

  private static boolean isOfJaxRs(JavaAnnotation<?> annotation) {
    return annotation.getRawType().getPackageName().startsWith("jakarta.ws.rs");
  }

  private static Stream<JavaClass> named(JavaAnnotation<?> annotation) {
    return annotation.getProperties().values().stream().flatMap(HttpTypes::named);
  }

  private static Stream<JavaClass> named(Object value) {
    if (value instanceof JavaClass one) {
      return Stream.of(one.getBaseComponentType());
    }
    if (value instanceof JavaAnnotation<?> nested) {
      return named(nested);
    }
    return value instanceof Object[] values
        ? Arrays.stream(values).flatMap(HttpTypes::named)
        : Stream.empty();
  }

  private static boolean isDescribed(JavaClass one) {
    return one.isAnnotatedWith(Schema.class)
        || one.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Schema.class));
  }

  private void add(JavaClass one) {
    var type = one.getBaseComponentType();
    if (isRecordOfRest(type) && !isBeanOfParameters(type) && found.add(type)) {
      type.getFields().stream()
          .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
          .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
          .forEach(this::add);
    }
  }

  private static boolean isRecordOfRest(JavaClass type) {
    return type.isRecord() && ("." + type.getPackageName() + ".").contains("." + REST + ".");
  }

  private static boolean isBeanOfParameters(JavaClass type) {
    return type.getFields().stream()
            .map(JavaField::getAnnotations)
            .flatMap(Set::stream)
            .anyMatch(HttpTypes::isOfJaxRs)
        || type.getConstructors().stream()
            .flatMap(constructor -> constructor.getParameters().stream())
            .flatMap(parameter -> parameter.getAnnotations().stream())
            .anyMatch(HttpTypes::isOfJaxRs);
  }
}
