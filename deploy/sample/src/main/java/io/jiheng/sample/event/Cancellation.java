package io.jiheng.sample.event;

import java.util.List;

/** 撤销立案: a filing made by mistake is cancelled within days. */
final class Cancellation implements Episode {

  private static final List<String> REASONS = List.of("重复立案", "误立案件", "当事人信息录入错误");
  private static final int DAYS = 12;

  /** Days after filing in which a case that is cancelled can live. */
  static final int EARLIEST = 3;

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    if (!facts.plan().cancelled()) {
      return List.of();
    }
    var chance = facts.chance("cancellation");
    var data = Happening.nothingToSay();
    data.put("reason", chance.pick(REASONS));
    // Within the year of filing, so that the year's counts do not hang on the next.
    int day = facts.plan().filedOn() + EARLIEST + chance.below(DAYS);
    int inYear = Math.min(day, facts.endOfFilingYear());
    return List.of(new Happening(inYear, 7, "cancelled", "case.cancelled.v1", data));
  }
}
