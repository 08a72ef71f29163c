package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.PlacedCell;
import io.jiheng.budget.forms.grid.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the year of a form against those that its heading and its cells state. */
final class StatedYears {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年|预算年度:(20\\d\\d)");

  private final FormText text;
  private final Reports reports;

  StatedYears(FormText text, Reports reports) {
    this.text = text;
    this.reports = reports;
  }

  Optional<Fault> fault(Statement year) {
    Set<String> stated = new TreeSet<>();
    List<PlacedCell> form = text.ofForm(year.form());
    int table =
        form.stream().filter(PlacedCell::tabular).mapToInt(PlacedCell::first).min().orElse(0);
    for (PlacedCell cell : form) {
      boolean head = cell.stands(Role.YEAR) || !cell.tabular() && cell.first() < table;
      Matcher found = YEAR.matcher(head ? Figures.squeezed(cell.text()) : "");
      while (found.find()) {
        stated.add(found.group(1) == null ? found.group(2) : found.group(1));
      }
    }
    boolean told = reports.speakOf(year.form(), "year");
    boolean fits = stated.isEmpty() || stated.equals(Set.of(year.text()));
    return fits || stated.size() > 1 && told
        ? Optional.empty()
        : Optional.of(
            new Fault(Fault.Kind.YEAR, "", year.toString(), List.copyOf(stated).toString()));
  }
}
