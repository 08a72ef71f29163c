package io.jiheng.indicators.measures;

import java.util.Locale;

/**
 * A measure 计量项: what a file adds to a cell on a day, as a whole number (amounts in 分). All are
 * sums, so every roll-up over days, families and courts is a sum. The rules stand in the classes
 * named after the groups.
 *
 * <p>A flow is charged to the day of the fact that completes it. A level is +1 on the day a state
 * begins and −1 on the day it ends, so that the sum of all days up to d is the state at the end of
 * d, on any d, and nothing needs to be rewritten at midnight.
 */
public enum Measure {
  // FilingMeasures
  FILED("新收"),
  PENDING("未结（存量）"),
  FILED_ON_MEDIATION("以法院民事调解书为依据的执行新收"),
  FILED_ON_CIVIL_DECISION("以法院民事判决书、调解书为依据的执行新收"),
  CLAIM_FILED("新收申请执行标的（分）"),
  CLAIM_PENDING("未结申请执行标的（分，存量）"),
  NOT_CLOSED_WITHIN_1Y("立案后一年内未结（记立案日）"),
  NOT_CLOSED_WITHIN_2Y("立案后二年内未结（记立案日）"),
  // PendingMeasures, levels
  PENDING_ADJUSTED("有延长、扣除或中止的未结（存量）"),
  PENDING_IN_LIMIT("执行期限内未结（存量）"),
  EXCLUDED_OVER_1Y("经审批剔除的超一年未结（存量）"),
  EXCLUDED_OVER_2Y("经审批剔除的超二年未结（存量）"),
  EXCUSED_OVER_1Y("有法定事由的超一年未结（存量）"),
  // ClosingMeasures
  CLOSED("结案"),
  DAYS_TO_CLOSE("结案用时（天）"),
  CLOSED_IN_LIMIT("审限内结案"),
  CLOSED_OVER_1Y("立案超一年后结案"),
  CLOSED_OVER_2Y("立案超二年后结案"),
  EXCLUDED_CLOSED_OVER_1Y("经审批剔除的超一年结案"),
  CLOSED_COMPLETE_RECORD("必填项齐全的结案"),
  CLOSED_SUMMARY("适用简易、小额程序的结案"),
  CLOSED_SMALL_CLAIMS("适用小额程序的结案"),
  CLOSED_SWIFTLY("速裁、小额、简易或诉前调解后的结案"),
  CLOSED_SWIFTLY_SAME_YEAR("同一统计年度内立案并以速裁、小额结案"),
  CLOSED_HEARD("开过庭的结案"),
  SWIFT_HEARD("简易、小额、速裁且开庭的结案"),
  SWIFT_PRONOUNCED_IN_COURT("其中当庭宣判"),
  DOCUMENT_ONLINE("结案且文书上网"),
  // OutcomeMeasures
  CLOSED_JUDGED("判决结案"),
  CLOSED_MEDIATED("调解结案"),
  CLOSED_WITHDRAWN("撤诉结案"),
  CLOSED_AMENDED("改判"),
  CLOSED_REMANDED("发回重审"),
  CLOSED_RETRIAL_ORDERED("指令、指定再审"),
  CLOSED_RETRIAL_TAKEN("提审"),
  CLOSED_TERMINATED_THIS_ROUND("终本结案"),
  CLOSED_COMPLETED("执行完毕"),
  CLOSED_OVERTURNED("撤销、变更"),
  CLOSED_IN_ENFORCEMENT_LIMIT("执行期限内结案"),
  CLOSED_WITH_ASSETS_IN_LIMIT("有财产可供执行案件期限内结案"),
  // OriginMeasures, charged to the court of the original case
  ORIGIN_FILED("原审：被上诉、被申请再审等新收"),
  ORIGIN_AMENDED("原审：被改判"),
  ORIGIN_REMANDED("原审：被发回"),
  ORIGIN_RETRIAL_ORDERED("原审：被指令、指定再审"),
  // TrialMeasures
  HEARINGS("庭审"),
  HEARINGS_ONLINE("网上庭审"),
  HEARINGS_BROADCAST("直播庭审"),
  APPEALS_REGISTERED("登记上诉"),
  APPEALS_TRANSFERRED("移送上诉案卷"),
  APPEAL_TRANSFER_DAYS("上诉移送用时（天）"),
  EFFECTIVE("生效"),
  FLAGGED("四类案件"),
  FLAGGED_SUPERVISED("已监管的四类案件"),
  FILES_READ("阅卷"),
  FILES_READ_ONLINE("网上阅卷"),
  DISCLOSURES("流程公开"),
  DISCLOSURES_FLAWLESS("有效流程公开"),
  // MediationMeasures
  MEDIATIONS_ENDED("诉前调解办结"),
  MEDIATIONS_SUCCEEDED("诉前调解成功"),
  MEDIATIONS_SUCCEEDED_ONLINE("互联网诉前调解成功"),
  // EnforcementMeasures
  RECOVERED("在办年度案件实际到位（分，存量）"),
  KEY_NODES_OVERDUE("关键节点超期（存量）"),
  PAYMENT_SLOW_15("到账后十五日未发放（记到账日）"),
  PAYMENT_LATE_15("超十五日后发放"),
  PAYMENT_SLOW_30("到账后三十日未发放（记到账日）"),
  PAYMENT_LATE_30("超三十日后发放"),
  TERMINATIONS_REVIEWED("终本核查"),
  TERMINATIONS_QUALIFIED("终本核查合格"),
  LISTINGS("列入失信名单"),
  LISTINGS_WRONG("因错列撤销失信名单"),
  // PetitionMeasures, MatterMeasures
  PETITIONS_ASSIGNED("交办信访"),
  PETITIONS_RESOLVED("当年交办并化解的信访"),
  PETITIONS_MATURED("到期或办结的信访"),
  PETITIONS_CLOSED_IN_TIME("期限内办结的信访"),
  SPC_PETITIONS_ASSIGNED("最高法院交办信访"),
  SPC_PETITIONS_CLOSED("当年交办并办结的最高法院信访"),
  DELEGATED("受托事项"),
  DELEGATED_DONE_IN_TIME("期限内办结的受托事项"),
  SUPERVISED("督办事项"),
  SUPERVISED_DONE_IN_TIME("期限内办结的督办事项");

  private final String chineseName;

  Measure(String chineseName) {
    this.chineseName = chineseName;
  }

  /** The name in the catalogue and in the counters, e.g. days-to-close. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether it is charged to the court of the original case 原审法院; every other measure is charged to
   * the court of its file.
   */
  public boolean isChargedToOrigin() {
    return switch (this) {
      case ORIGIN_FILED, ORIGIN_AMENDED, ORIGIN_REMANDED, ORIGIN_RETRIAL_ORDERED -> true;
      default -> false;
    };
  }

  /** Whether the files it is measured on name a court, and neither department nor judge. */
  public boolean isOfTheCourtAlone() {
    return switch (this) {
      case PETITIONS_ASSIGNED,
          PETITIONS_RESOLVED,
          PETITIONS_MATURED,
          PETITIONS_CLOSED_IN_TIME,
          SPC_PETITIONS_ASSIGNED,
          SPC_PETITIONS_CLOSED,
          DELEGATED,
          DELEGATED_DONE_IN_TIME,
          SUPERVISED,
          SUPERVISED_DONE_IN_TIME ->
          true;
      default -> false;
    };
  }

  /** What the field calls it. */
  public String chineseName() {
    return chineseName;
  }
}
