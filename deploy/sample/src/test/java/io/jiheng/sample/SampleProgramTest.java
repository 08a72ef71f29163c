package io.jiheng.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.event.CaseStream;
import io.jiheng.sample.recount.Recount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class SampleProgramTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-12-31T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir Path directory;

  @Test
  void writingTwiceGivesTheSameFile() throws IOException {
    var one = directory.resolve("one.ndjson");
    var two = directory.resolve("two.ndjson");

    assertThat(run("write", one.toString(), "--events", "500", "--scale", "0.05")).isZero();
    assertThat(run("write", two.toString(), "--events", "500", "--scale", "0.05")).isZero();

    assertThat(Files.readAllLines(one)).hasSize(500);
    assertThat(one).hasSameTextualContentAs(two);
  }

  @Test
  void theRecountOfTheProgramIsThatOfTheSheet() {
    var calibration = Calibration.sample(OptionalDouble.empty(), 2023);
    var recount = Recount.of(CaseStream.generate(calibration, calibration.profile("冀02"), 2022, 1));

    var year = recount.year(2022).get("冀02");

    assertThat(year.closed()).isEqualTo(6740);
    assertThat(year.pending()).isEqualTo(845);
    assertThat(year.clearanceRate()).isEqualTo("101.80");
    assertThat(year.enforcementClosingRate()).isEqualTo("93.30");
    assertThat(year.meanDays()).isEqualTo("52.54");
  }

  @Test
  void theAcceptedCasesOfJizhouReachItsTargetsAtFullScale() {
    var calibration = Calibration.sample(OptionalDouble.of(1), 2023);
    var year =
        Recount.of(CaseStream.generate(calibration, calibration.profile("津0119"), 2022, 1))
            .year(2022)
            .get("津0119");

    assertThat(year.old() + year.filed()).isEqualTo(21127);
  }

  @Test
  void aWrongCommandLineIsAnswered64() {
    assertThat(run("write", "--today", "soon")).isEqualTo(64);
    assertThat(run("live", "--rate", "fast")).isEqualTo(64);
  }

  @ParameterizedTest
  @CsvSource({"5/s, 5", "5, 5", "300/min, 5", "0.5/s, 0.5"})
  void aRateIsReadAsEventsPerSecond(String text, double perSecond) {
    assertThat(new RateConverter().convert(text)).isEqualTo(perSecond);
  }

  @ParameterizedTest
  @CsvSource({"90s, PT90S", "10m, PT10M", "2h, PT2H"})
  void aDurationIsReadInSecondsMinutesOrHours(String text, Duration duration) {
    assertThat(new DurationConverter().convert(text)).isEqualTo(duration);
  }

  @Test
  void whatIsNoDurationIsRefused() {
    assertThatThrownBy(() -> new DurationConverter().convert("a while"))
        .isInstanceOf(TypeConversionException.class);
  }

  private static int run(String... arguments) {
    return SampleProgram.commandLine(CLOCK).execute(arguments);
  }
}
