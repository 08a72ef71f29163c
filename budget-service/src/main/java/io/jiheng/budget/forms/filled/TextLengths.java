package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long what people write may be 字数, whichever way they write it. */
public final class TextLengths {

  public static final int VALUE = 500;
  public static final int REASON = 2_000;
  public static final int OBJECTIVE = 4_000;

  private final List<Remark> remarks = new ArrayList<>();

  public void hold(CellPlace at, String cell, String text, int most) {
    if (text.length() > most) {
      remarks.add(
          Remark.error(
              at,
              cell,
              "form-text-too-long",
              Map.of("length", String.valueOf(text.length()), "most", String.valueOf(most))));
    }
  }

  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
