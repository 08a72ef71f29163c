package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import java.util.Optional;

/** A sum of which a part names where its money comes from 指定来源, and the rest does not 未指定来源. */
public record SourcedSum(Sources named, Money unnamed) {

  public static final SourcedSum NOTHING = new SourcedSum(Sources.NOTHING, Money.ZERO);

  /**
   * @param source empty where none is named
   */
  public static SourcedSum of(Optional<Source> source, Money sum) {
    return source
        .map(name -> new SourcedSum(Sources.only(name, sum), Money.ZERO))
        .orElseGet(() -> new SourcedSum(Sources.NOTHING, sum));
  }

  public Money total() {
    return named.total().plus(unnamed);
  }

  /** With so much more of which no source is known, or less, that it comes to a sum. */
  public SourcedSum upTo(Money sum) {
    return new SourcedSum(named, sum.minus(named.total()));
  }

  public SourcedSum plus(SourcedSum more) {
    return new SourcedSum(named.plus(more.named), unnamed.plus(more.unnamed));
  }
}
