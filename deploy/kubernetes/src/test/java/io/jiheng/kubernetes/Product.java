package io.jiheng.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the services of the product say of themselves in their own settings. */
public final class Product {

  static final List<String> SERVICES =
      List.of("case-events-service", "indicator-service", "budget-service");

  private static final Path ROOT = Path.of("../..");
  private static final Path SHARED =
      ROOT.resolve(
          "deploy/service-pattern/src/main/resources/META-INF/microprofile-config.properties");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)[:}]");

  private static final Path SHARED_SOURCES = ROOT.resolve("deploy/service-pattern");
  private static final Pattern PREFIX =
      Pattern.compile("@ConfigMapping\\(prefix = \"([a-z.-]+)\"\\)");

  /** Read by libraries under the services, whatever settings they have. */
  private static final Pattern OF_A_LIBRARY =
      Pattern.compile("KAFKA_(SECURITY|SSL|SASL|CLIENT)_.*|QUARKUS_.*|JDK_JAVA_OPTIONS|TZ");

  private static final Pattern SETTING = Pattern.compile("\\n +[A-Za-z<>]+ (\\w+)\\(\\);");

  private Product() {}

  static boolean isService(JsonNode workload) {
    return SERVICES.contains(Manifests.name(workload));
  }

  /** A number that a service's settings have under a name. */
  public static int port(String service, String property) {
    String value = read(settings(service)).getProperty(property);
    return Integer.parseInt(value.replaceAll("\\$\\{[A-Z_]+:(\\d+)}", "$1"));
  }

  /** Whether a service, or a library under it, reads a variable of the environment. */
  public static boolean reads(String service, String variable) {
    return OF_A_LIBRARY.matcher(variable).matches() || variables(service).contains(variable);
  }

  /** The variables of the environment that a service reads by name. */
  private static Set<String> variables(String service) {
    var variables = new TreeSet<String>();
    for (Path file : List.of(settings(service), SHARED)) {
      for (Object value : read(file).values()) {
        Matcher matcher = VARIABLE.matcher(value.toString());
        while (matcher.find()) {
          variables.add(matcher.group(1));
        }
      }
      // Every setting of the service can be given by a variable of its name, too.
      read(file).keySet().forEach(key -> variables.add(variable(key.toString())));
    }
    for (Path sources : List.of(ROOT.resolve(service), SHARED_SOURCES)) {
      variables.addAll(mapped(sources.resolve("src/main/java")));
    }
    return variables;
  }

  /** The variables of the settings that interfaces of a program map. */
  private static Set<String> mapped(Path sources) {
    var variables = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        Matcher prefix = PREFIX.matcher(text);
        if (prefix.find()) {
          SETTING
              .matcher(text)
              .results()
              .map(setting -> prefix.group(1) + "." + kebab(setting.group(1)))
              .forEach(name -> variables.add(variable(name)));
        }
      }
      return variables;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kebab(String method) {
    return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** As MicroProfile Config has it. */
  private static String variable(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static Path settings(String service) {
    return ROOT.resolve(service).resolve("src/main/resources/application.properties");
  }

  private static Properties read(Path file) {
    var properties = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
