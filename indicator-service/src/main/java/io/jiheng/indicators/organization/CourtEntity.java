package io.jiheng.indicators.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the table of courts. */
@Entity
@Table(name = "court")
class CourtEntity {

  @Id String code;
  String name;

  @Enumerated(EnumType.STRING)
  CourtLevel level;

  String parent;

  @Column(name = "target_sets")
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> targetSets;

  @Column(name = "no_ranking")
  boolean noRanking;

  @Version int version;

  Court toCourt() {
    return new Court(
        code,
        name,
        level,
        Optional.ofNullable(parent),
        targetSets == null ? List.of() : List.copyOf(targetSets),
        noRanking);
  }
}
