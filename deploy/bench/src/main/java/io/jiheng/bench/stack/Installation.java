package io.jiheng.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the built programs lie, and how Java runs them.
 *
 * @param root of the repository
 * @param serviceOptions of the JVM of a service
 */
public record Installation(Path root, List<String> serviceOptions) {

  private static final List<String> KAFKA_OPTIONS = List.of("-Xmx512m");

  public boolean has(Program program) {
    return Files.exists(jar(program));
  }

  List<String> command(Program program) {
    if (!has(program)) {
      throw new IllegalStateException(
          "尚未构建 / not built yet: " + jar(program) + " (mvnw package -DskipTests)");
    }
    return java(serviceOptions, "-jar", jar(program).toString());
  }

  List<String> postgres(String... arguments) {
    return embedded(List.of("-Xmx192m"), arguments);
  }

  List<String> kafka(String... arguments) {
    return embedded(KAFKA_OPTIONS, arguments);
  }

  static List<String> java(List<String> options, String... arguments) {
    return Stream.of(
            Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+ExitOnOutOfMemoryError"),
            options.stream(),
            Arrays.stream(arguments))
        .flatMap(each -> each)
        .toList();
  }

  private List<String> embedded(List<String> options, String... arguments) {
    var words =
        Stream.concat(Stream.of("-jar", embeddedJar().toString()), Arrays.stream(arguments));
    return java(options, words.toArray(String[]::new));
  }

  private Path embeddedJar() {
    var target = root.resolve("deploy/embedded/target");
    try (var jars = Files.newDirectoryStream(target, "jiheng-embedded-*-program.jar")) {
      for (Path jar : jars) {
        return jar;
      }
      throw new IllegalStateException("尚未构建 / not built yet: deploy/embedded");
    } catch (IOException e) {
      throw new UncheckedIOException("尚未构建 / not built yet: deploy/embedded", e);
    }
  }

  private Path jar(Program program) {
    return root.resolve(program.title()).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
