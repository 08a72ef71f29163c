package io.jiheng.budget.overview;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Projects with an approved budget as a Fiscal Data Package 1.0rc1: one CSV with a row for each
 * source of each project, and its descriptor, which stands in the resources but for the day.
 */
public final class FiscalDataPackage {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DESCRIPTOR = "/fiscal-data-package/datapackage.json";
  private static final List<String> HEAD =
      List.of(
          "line",
          "unit_code",
          "unit_name",
          "fiscal_year",
          "project_code",
          "project_name",
          "source_code",
          "source_name",
          "approved",
          "adjusted",
          "executed");

  private final Map<String, String> unitNames;

  public FiscalDataPackage(Map<String, String> unitNames) {
    this.unitNames = unitNames;
  }

  public void write(LineSource lines, LocalDate asOf, Instant created, OutputStream out)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.write(descriptor(asOf, created));
      zip.putNextEntry(new ZipEntry("projects.csv"));
      csv(lines, new OutputStreamWriter(zip, StandardCharsets.UTF_8));
      zip.finish();
    }
  }

  private static byte[] descriptor(LocalDate asOf, Instant created) throws IOException {
    try (InputStream resource = FiscalDataPackage.class.getResourceAsStream(DESCRIPTOR)) {
      ObjectNode descriptor = (ObjectNode) JSON.readTree(resource);
      descriptor.put("created", created.toString());
      descriptor
          .at("/resources/0/schema/extraFields")
          .forEach(field -> constantDay((ObjectNode) field, asOf));
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor);
    }
  }

  private static void constantDay(ObjectNode field, LocalDate asOf) {
    if (field.path("name").asText().equals("executed_by")) {
      field.put("constant", asOf.toString());
    }
  }

  /** The writer is flushed and not closed: the archive goes on. */
  private void csv(LineSource lines, Writer text) throws IOException {
    CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
    csv.printRecord(HEAD);
    lines.forEach(
        line -> {
          if (line.state().isApproved()) {
            print(csv, line);
          }
        });
    csv.flush();
  }

  private void print(CSVPrinter csv, ProjectLine line) {
    try {
      csv.printRecords(rows(line));
    } catch (IOException failed) {
      throw new UncheckedIOException("The fiscal data package could not be written", failed);
    }
  }

  /** A source that a project never had has no row. */
  private Stream<List<String>> rows(ProjectLine line) {
    return Arrays.stream(Source.values())
        .filter(source -> !isUntouched(line, source))
        .map(source -> row(line, source));
  }

  private static boolean isUntouched(ProjectLine line, Source source) {
    return line.approved().of(source).isZero() && line.budget().of(source).isZero();
  }

  private List<String> row(ProjectLine line, Source source) {
    return List.of(
        line.id() + "/" + source,
        line.key().unit(),
        unitNames.get(line.key().unit()),
        String.valueOf(line.key().year()),
        line.key().code().orElse(""),
        line.key().name(),
        source.name(),
        name(source),
        yuan(line.approved().of(source)),
        yuan(line.budget().of(source)),
        yuan(line.paidBySource().of(source)));
  }

  private static String name(Source source) {
    return switch (source) {
      case FISCAL -> "财政资金";
      case OTHER -> "其他资金";
      case CARRIED -> "上年结转";
    };
  }

  private static String yuan(Money money) {
    return money.writtenYuan().toPlainString();
  }
}
