package io.jiheng.budget.attainment.persistence;

import io.jiheng.budget.attainment.CalibreVersion;
import io.jiheng.budget.attainment.Freeze;
import io.jiheng.budget.attainment.Proof;
import io.jiheng.budget.attainment.TargetOwner;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.targets.Quotient;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "target_freeze")
public class FreezeEntity extends TargetEntryEntity {

  String code;

  @Column(name = "as_of")
  LocalDate asOf;

  String shown;

  BigDecimal dividend;

  BigDecimal divisor;

  BigDecimal numerator;
  BigDecimal denominator;

  @Column(name = "rules_version")
  Integer rulesVersion;

  @Column(name = "calibre_version")
  String calibreVersion;

  @Column(name = "calibre_from")
  LocalDate calibreFrom;

  String members;

  public Freeze freeze() {
    Proof proof =
        new Proof(
            code,
            numerator,
            Optional.ofNullable(denominator),
            Optional.ofNullable(rulesVersion),
            Optional.ofNullable(calibreVersion)
                .map(version -> new CalibreVersion(version, Optional.ofNullable(calibreFrom))),
            members);
    return new Freeze(key(), number, value(proof), at, by);
  }

  private TargetValue value(Proof proof) {
    return new TargetValue(
        TargetValue.Source.FROZEN,
        shown,
        Optional.ofNullable(dividend).map(figure -> new Quotient(figure, divisor)),
        asOf,
        "",
        Optional.of(proof));
  }

  public static FreezeEntity of(TargetOwner owner, Freeze freeze) {
    FreezeEntity row = new FreezeEntity();
    Proof proof = freeze.value().proof().orElseThrow();
    row.enter(owner, freeze.key(), freeze.number(), freeze.at(), freeze.by());
    row.code = proof.code();
    row.asOf = freeze.value().asOf();
    row.shown = freeze.value().shown();
    freeze
        .value()
        .figure()
        .ifPresent(
            figure -> {
              row.dividend = figure.dividend();
              row.divisor = figure.divisor();
            });
    row.numerator = proof.numerator();
    row.denominator = proof.denominator().orElse(null);
    row.rulesVersion = proof.rulesVersion().orElse(null);
    row.calibreVersion = proof.calibre().map(CalibreVersion::version).orElse(null);
    row.calibreFrom = proof.calibre().flatMap(CalibreVersion::from).orElse(null);
    row.members = proof.members();
    return row;
  }
}
