package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridDocument;
import io.jiheng.budget.forms.grid.GridRow;
import io.jiheng.budget.forms.grid.GridSheet;
import io.jiheng.budget.forms.grid.WritingStyle;
import io.jiheng.budget.forms.grid.WritingStyle.FileKind;
import io.jiheng.budget.forms.grid.WrittenFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A real form in one of the ways it is written, changed a few times. The same seed is the same
 * file.
 */
public final class MutatedFile {

  private static final int MOST = 4;
  private static final int TRIES = 20;
  private static final List<Map.Entry<String, Mutation>> MUTATIONS = mutations();

  private final long seed;
  private final Random dice;
  private final String layout;
  private final GridDocument document;
  private final WritingStyle style;
  private final List<String> changes = new ArrayList<>();

  private MutatedFile(long seed, String unit) {
    this.seed = seed;
    this.dice = new Random(seed);
    this.layout = RealForms.NAMES.get(dice.nextInt(RealForms.NAMES.size()));
    this.document = RealForms.read(layout, unit);
    this.style = WritingStyles.any(dice, document);
    int changed = 1 + dice.nextInt(MOST);
    for (int tries = 0; changes.size() < changed && tries < TRIES; tries++) {
      change();
    }
  }

  /**
   * @param unit the code of the unit whose forms they are
   */
  public static MutatedFile of(long seed, String unit) {
    return new MutatedFile(seed, unit);
  }

  private static List<Map.Entry<String, Mutation>> mutations() {
    Map<String, Mutation> all = new LinkedHashMap<>();
    all.putAll(CellMutations.all());
    all.putAll(LabelMutations.all());
    all.putAll(ColumnMutations.all());
    all.putAll(RowMutations.all());
    all.putAll(MergeMutations.all());
    all.putAll(HeadMutations.all());
    return List.copyOf(all.entrySet());
  }

  private void change() {
    List<GridSheet> sheets =
        document.sheets().stream()
            .filter(sheet -> sheet.rows().stream().anyMatch(row -> row.form() > 0))
            .toList();
    GridSheet sheet = sheets.get(dice.nextInt(sheets.size()));
    List<Integer> forms =
        sheet.rows().stream().map(GridRow::form).filter(form -> form > 0).distinct().toList();
    int form = forms.get(dice.nextInt(forms.size()));
    Map.Entry<String, Mutation> mutation = MUTATIONS.get(dice.nextInt(MUTATIONS.size()));
    boolean spreadsheet = style.kind() == FileKind.XLSX;
    mutation
        .getValue()
        .change(new FormOnSheet(sheet, form, spreadsheet, dice))
        .ifPresent(done -> changes.add(mutation.getKey() + ": " + done));
    sheet.settle();
  }

  public WrittenFile written() {
    return style.write(document);
  }

  public List<Fault> faults(WrittenFile written, Preview preview) {
    return Judge.faults(document, written, preview, style.kind() == FileKind.XLSX);
  }

  /** What kinds of changes were made. */
  List<String> kinds() {
    return changes.stream().map(change -> change.replaceFirst(":.*", "")).distinct().toList();
  }

  @Override
  public String toString() {
    return "seed " + seed + ": " + layout + " as " + style + "\n  " + String.join("\n  ", changes);
  }
}
