package io.jiheng.budget.imports.check;

import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit's document in a file with all that is said of it.
 *
 * @param unit empty if it cannot be told whose it is
 */
public record CheckedUnitDocument(
    ReadUnitDocument read, Optional<String> unit, Optional<Integer> year, List<Remark> remarks) {

  public CheckedUnitDocument {
    remarks = List.copyOf(remarks);
  }

  public static CheckedUnitDocument settled(ReadUnitDocument read, ResolvedOwner owner) {
    return new CheckedUnitDocument(
        read,
        owner.unit(),
        owner.year(),
        Stream.concat(read.remarks().stream(), owner.remarks().stream()).toList());
  }

  /** With what the register has to say. */
  public CheckedUnitDocument with(List<Remark> more) {
    return new CheckedUnitDocument(
        read, unit, year, Stream.concat(remarks.stream(), more.stream()).toList());
  }

  /** Whether both would be revisions of the same document. */
  public boolean isSameAs(CheckedUnitDocument other) {
    return read.content().kind() == other.read.content().kind()
        && unit.equals(other.unit)
        && year.equals(other.year);
  }
}
