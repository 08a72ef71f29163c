package io.jiheng.indicators.scenarios;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Versions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The scenarios in {@code scenarios/}, a file for each indicator, named after its code. */
final class ScenarioFiles {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().addModule(new JavaTimeModule()).build();

  private ScenarioFiles() {}

  /** The indicators, each of which has a scenario. */
  static List<Indicator> indicators() {
    return CatalogueReader.readPackaged().on(LocalDate.of(2023, 12, 31));
  }

  /** All versions of one of them. */
  static Versions versions(String code) {
    return CatalogueReader.readPackaged().indicator(code).orElseThrow();
  }

  /** The codes of those indicators, in the order of the catalogue. */
  static List<String> codes() {
    return indicators().stream().map(Indicator::code).toList();
  }

  /**
   * The courts of a scenario: $A, under which the others stand, and $B to $D.
   *
   * @param province stands for the $, with three digits that are the scenario's own
   */
  static List<String> courts(String code, String province) {
    var number = codes().indexOf(code) + 1;
    return IntStream.rangeClosed(1, 4)
        .mapToObj(letter -> "%s%03d%d".formatted(province, number, letter))
        .toList();
  }

  /** The scenario of an indicator, in those courts. */
  static Scenario read(String code, List<String> courts) {
    var path = "scenarios/" + code + ".yaml";
    try (var in = ScenarioFiles.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no scenario " + path);
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (int letter = 0; letter < courts.size(); letter++) {
        text = text.replace("$" + (char) ('A' + letter), courts.get(letter));
      }
      return YAML.readValue(text, Scenario.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
