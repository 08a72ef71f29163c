package io.jiheng.budget.imports.check;

import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearMention;
import io.jiheng.budget.sheet.CellText;
import io.jiheng.budget.sheet.check.SheetPointer;
import io.jiheng.budget.unit.BudgetUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settles whose a form is and of which year. Its own word comes first, then that of whoever brings
 * the file, then what the rest of the file lets one infer; and what is inferred is said.
 */
public final class OwnerResolver {

  private static final String UNIT = "预算单位";

  private final Destination destination;
  private final Collection<BudgetUnit> register;
  private final Set<String> unitsInFile;
  private final YearResolver years;

  /**
   * @param register all units that are known
   */
  public OwnerResolver(
      Destination destination, Collection<BudgetUnit> register, ReadDocument document) {
    this.destination = destination;
    this.register = List.copyOf(register);
    this.unitsInFile =
        Stream.concat(
                document.units().stream().flatMap(unit -> stated(unit).stream()),
                document.projects().stream().flatMap(sheet -> ofCode(sheet.code()).stream()))
            .collect(Collectors.toSet());
    this.years = new YearResolver(destination.year(), document);
  }

  public ResolvedOwner settle(
      FormPlaces places, UnitMention unit, YearMention year, Optional<String> projectCode) {
    List<Remark> remarks = new ArrayList<>();
    return new ResolvedOwner(
        unit(places.at(SheetPointer.UNIT), unit, projectCode, remarks),
        years.settle(places, year, remarks),
        remarks);
  }

  private Optional<String> unit(
      CellPlace at, UnitMention mention, Optional<String> projectCode, List<Remark> remarks) {
    Optional<String> told = stated(mention).or(destination::unit);
    if (told.isPresent()) {
      told.ifPresent(code -> compareName(at, mention, code, remarks));
      return told;
    }
    Optional<String> inferred = ofCode(projectCode).or(this::onlyOneInFile);
    remarks.add(
        inferred
            .map(code -> Remark.warning(at, UNIT, "unit-inferred", Map.of("unit", code)))
            .orElseGet(() -> Remark.error(at, UNIT, "unit-missing", Map.of())));
    return inferred;
  }

  private Optional<String> stated(UnitMention mention) {
    return mention
        .code()
        .or(
            () ->
                register.stream()
                    .filter(unit -> mention.name().filter(name -> names(unit, name)).isPresent())
                    .map(BudgetUnit::code)
                    .findFirst());
  }

  /** By name, or by the code before it where that does not read like one. */
  private static boolean names(BudgetUnit unit, String written) {
    return written.equals(unit.name())
        || written.equals(UnitMention.of(unit.code(), unit.name()).written())
        || written.equals(CellText.lines(unit.code() + " " + unit.name()));
  }

  private void compareName(CellPlace at, UnitMention mention, String code, List<Remark> remarks) {
    register.stream()
        .filter(unit -> unit.code().equals(code))
        .filter(unit -> mention.name().filter(name -> !names(unit, name)).isPresent())
        .forEach(
            unit ->
                remarks.add(
                    Remark.warning(
                        at,
                        UNIT,
                        "unit-named-differently",
                        Map.of(
                            "unit", code,
                            "written", mention.name().orElseThrow(),
                            "name", unit.name()))));
  }

  /** Project codes begin with their unit's: 144001001 is the first of 144001. */
  private Optional<String> ofCode(Optional<String> projectCode) {
    return register.stream()
        .map(BudgetUnit::code)
        .filter(code -> projectCode.filter(project -> project.startsWith(code)).isPresent())
        .max(Comparator.comparingInt(String::length));
  }

  private Optional<String> onlyOneInFile() {
    return unitsInFile.size() == 1 ? unitsInFile.stream().findFirst() : Optional.empty();
  }
}
