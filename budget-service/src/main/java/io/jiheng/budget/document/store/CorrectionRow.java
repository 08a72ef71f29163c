package io.jiheng.budget.document.store;

import io.jiheng.budget.document.CellCorrection;
import io.jiheng.budget.document.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "import_correction")
@IdClass(CorrectionRow.Key.class)
class CorrectionRow {

  record Key(long importId, int position) implements Serializable {}

  @Id
  @Column(name = "import_id")
  long importId;

  @Id int position;

  String part;
  int line;

  @Column(name = "cell_column")
  int column;

  String text;
  Instant at;
  String by;

  static CorrectionRow of(long importId, int position, CellCorrection correction) {
    CorrectionRow row = new CorrectionRow();
    row.importId = importId;
    row.position = position;
    row.part = correction.place().part();
    row.line = correction.place().row();
    row.column = correction.column();
    row.text = correction.text();
    return row;
  }

  CellCorrection correction() {
    return new CellCorrection(new Place(part, line), column, text);
  }
}
