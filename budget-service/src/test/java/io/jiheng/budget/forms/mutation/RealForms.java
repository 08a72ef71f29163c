package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridDocument;
import io.jiheng.budget.forms.grid.GridText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The layouts of forms that courts hand in, as grids. */
public final class RealForms {

  private static final String UNIT = "336001";

  public static final List<String> NAMES =
      List.of(
          "hebei",
          "tianjin",
          "table11-form",
          "table11-list",
          "central",
          "overall",
          "ministry-evaluation",
          "hebei-evaluation",
          "monitoring",
          "book",
          "workbook");

  private RealForms() {}

  /**
   * @param unit the code of the unit whose forms they are
   */
  public static GridDocument read(String name, String unit) {
    try (InputStream text = RealForms.class.getResourceAsStream("/forms/" + name + ".txt")) {
      return GridText.read(
          new String(text.readAllBytes(), StandardCharsets.UTF_8).replace(UNIT, unit));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
