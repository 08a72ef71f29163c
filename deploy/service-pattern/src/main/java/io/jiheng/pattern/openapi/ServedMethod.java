package io.jiheng.pattern.openapi;

import io.jiheng.pattern.access.DataScope;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** A method that serves an operation, as it is annotated. */
record ServedMethod(MethodInfo method) {

  private static final String OURS = "io.jiheng.";
  private static final List<Class<?>> VERBS =
      List.of(
          GET.class, HEAD.class, POST.class, PUT.class, PATCH.class, DELETE.class, OPTIONS.class);
  private static final List<Class<?>> ACCESS =
      List.of(RolesAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class);

  private static final List<String> NOTHING = List.of(DataScope.Kind.NONE.name());

  static List<ServedMethod> of(IndexView index) {
    return VERBS.stream()
        .flatMap(verb -> index.getAnnotations(verb).stream())
        .map(AnnotationInstance::target)
        .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
        .map(AnnotationTarget::asMethod)
        .filter(method -> isServed(method.declaringClass()))
        .distinct()
        .map(ServedMethod::new)
        .toList();
  }

  private static boolean isServed(ClassInfo resource) {
    return resource.hasDeclaredAnnotation(Path.class)
        && resource.name().toString().startsWith(OURS);
  }

  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    if (ACCESS.stream().noneMatch(access -> annotation(access).isPresent())) {
      mistakes.add(name() + " names no role: @RolesAllowed is missing");
    }
    if (annotation(DataScope.class).isEmpty()) {
      mistakes.add(name() + " declares no scope: @DataScope is missing");
    } else if (kinds().isEmpty() || kinds().equals(NOTHING) == reason().isBlank()) {
      mistakes.add(name() + ": a scope of NONE stands alone and needs a reason");
    }
    return mistakes;
  }

  List<String> kinds() {
    return List.of(annotation(DataScope.class).orElseThrow().value().asEnumArray());
  }

  String reason() {
    return annotation(DataScope.class)
        .map(scope -> scope.value("reason"))
        .map(AnnotationValue::asString)
        .orElse("");
  }

  /** As the interface description has it: that of {@code @Operation}, else the method's name. */
  String operationId() {
    return annotation(org.eclipse.microprofile.openapi.annotations.Operation.class)
        .map(operation -> operation.value("operationId"))
        .map(AnnotationValue::asString)
        .orElseGet(method::name);
  }

  private Optional<AnnotationInstance> annotation(Class<?> type) {
    String name = type.getName();
    return Stream.of(method.annotation(name), method.declaringClass().declaredAnnotation(name))
        .filter(found -> found != null)
        .findFirst();
  }

  private String name() {
    return method.declaringClass().name() + "." + method.name();
  }
}
