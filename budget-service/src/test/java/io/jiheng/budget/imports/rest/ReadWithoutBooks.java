package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.jiheng.budget.forms.DocumentForms;
import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.file.FileLines;
import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.filled.JurorsProject;
import io.jiheng.budget.forms.filled.ReadFormHead;
import io.jiheng.budget.forms.grid.WrittenFile;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.forms.mutation.Preview;
import io.jiheng.budget.imports.Import;
import io.jiheng.budget.imports.ImportState;
import io.jiheng.budget.imports.check.CheckedDocument;
import io.jiheng.budget.imports.check.CheckedForm;
import io.jiheng.budget.imports.check.CheckedSheet;
import io.jiheng.budget.imports.check.CheckedUnitDocument;
import io.jiheng.budget.imports.check.Destination;
import io.jiheng.budget.imports.check.OwnerResolver;
import io.jiheng.budget.imports.check.ResolvedOwner;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.sheet.check.CheckContext;
import io.jiheng.budget.sheet.check.SheetCheck;
import io.jiheng.budget.unit.BudgetUnit;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a file as the door does, with one unit in the register and one project, but no books: so
 * thousands are read in a few minutes. What is told of a filled form only because sums or scores of
 * the books differ from it is not told here.
 */
public final class ReadWithoutBooks {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private static final Destination NOBODY = new Destination(Optional.empty(), Optional.empty());

  private static final JurorsProject PROJECT = new JurorsProject();

  static {
    ExceptionMapperBase.postProcessorsRegistry.register(new Worded());
  }

  private ReadWithoutBooks() {}

  /**
   * @param unit the code of the only unit
   */
  public static Preview preview(WrittenFile file, String unit) {
    try {
      return new Preview(file, 201, json(file, unit));
    } catch (UnreadableFile refused) {
      return new Preview(file, 422, "{\"code\": \"" + refused.reason() + "\"}");
    }
  }

  /**
   * What is found of a file.
   *
   * @param unit the code of the only unit
   */
  public static CheckedDocument check(WrittenFile file, String unit) {
    return checked(DocumentForms.read(FileReading.read(file.content()).lines()), unit);
  }

  private static String json(WrittenFile file, String unit) {
    FileLines lines = FileReading.read(file.content());
    ReadDocument read = DocumentForms.read(lines.lines()).with(lines.remarks());
    if (read.isEmpty()) {
      throw new UnreadableFile(UnreadableFile.Reason.NOTHING_FOUND);
    }
    Import importing =
        new Import(
            1,
            file.name(),
            lines.format(),
            ImportState.PREVIEWED,
            read.size(),
            0,
            Instant.EPOCH,
            "clerk");
    PreviewResponse body =
        PreviewResponse.of(
            new io.jiheng.budget.imports.Preview(
                importing, checked(read, unit), NOBODY, List.of()));
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static CheckedDocument checked(ReadDocument read, String unit) {
    OwnerResolver resolver =
        new OwnerResolver(
            NOBODY,
            List.of(new BudgetUnit(unit, "法院 " + unit, Optional.empty(), Optional.empty(), 1)),
            read);
    List<CheckedSheet> sheets =
        read.projects().stream()
            .map(
                sheet ->
                    CheckedSheet.settled(
                        sheet,
                        resolver.settle(sheet.places(), sheet.unit(), sheet.year(), sheet.code())))
            .toList();
    return new CheckedDocument(
        IntStream.range(0, sheets.size())
            .mapToObj(at -> ruled(sheets.get(at), sheets.subList(0, at), unit))
            .toList(),
        read.ofUnits().stream()
            .map(
                form ->
                    CheckedUnitDocument.settled(
                        form,
                        resolver.settle(form.places(), form.unit(), form.year(), Optional.empty())))
            .toList(),
        read.selfEvaluations().stream()
            .map(form -> filled(resolver, form, form.head(), PROJECT::remarks))
            .toList(),
        read.monitorings().stream()
            .map(form -> filled(resolver, form, form.head(), PROJECT::remarks))
            .toList(),
        read.remarks());
  }

  private static CheckedSheet ruled(CheckedSheet sheet, List<CheckedSheet> before, String unit) {
    List<ProjectSheet> others = before.stream().flatMap(other -> other.sheet().stream()).toList();
    return sheet
        .sheet()
        .map(
            found ->
                sheet.with(
                    Optional.empty(),
                    SheetCheck.findings(
                        found, new CheckContext(found.key().unit().equals(unit), others))))
        .orElse(sheet);
  }

  private static <F> CheckedForm<F> filled(
      OwnerResolver resolver,
      F form,
      ReadFormHead head,
      BiFunction<F, ResolvedOwner, List<Remark>> project) {
    ResolvedOwner owner = resolver.settle(head.places(), head.unit(), head.year(), head.code());
    List<Remark> remarks =
        Stream.of(head.remarks(), owner.remarks(), project.apply(form, owner))
            .flatMap(List::stream)
            .toList();
    return new CheckedForm<>(
        form, owner.unit(), owner.year(), Optional.empty(), Optional.empty(), remarks);
  }
}
