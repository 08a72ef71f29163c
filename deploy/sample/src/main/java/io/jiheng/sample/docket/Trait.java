package io.jiheng.sample.docket;

/**
 * What is dealt to a case besides its days and its outcome, so that the shares of a year come out
 * exactly 案件特征.
 */
public enum Trait {
  /** Its original case 原案 was heard by a court of the sample under this one. */
  BELOW,
  /** Closed under summary procedure, small claims or 速裁, or after mediation 分调裁审. */
  SWIFT,
  /** Of the swift: under small-claims procedure 小额. */
  SMALL,
  /** Of the swift: 速裁. */
  FAST,
  /** Of the swift: under ordinary procedure, but mediated before filing 经诉前调解. */
  AFTER_MEDIATION,
  /** A hearing was held 开庭. */
  HEARD,
  /** The hearing was online 网上开庭. */
  HEARD_ONLINE,
  /** The hearing was broadcast 庭审直播. */
  BROADCAST,
  /** Pronounced in court 当庭宣判. */
  IN_COURT,
  /** The document was published 文书上网. */
  DOCUMENT,
  /** The file was read by a lawyer 阅卷. */
  READ,
  /** And that not online. */
  READ_OFFLINE,
  /** The process was disclosed 流程公开. */
  DISCLOSED,
  /** And that with a flaw. */
  FLAWED,
  /** One of the four categories 四类案件. */
  FLAGGED,
  /** And supervised. */
  SUPERVISED,
  /** The judgment took effect 生效. */
  EFFECTIVE,
  /** Appealed against 上诉. */
  APPEALED,
  /** Beyond its time limit without extension, deduction or auction 超审限. */
  LATE,
  /** The termination of this round was reviewed 终本核查. */
  REVIEWED,
  /** And found wanting. */
  UNQUALIFIED,
  /** The required fields were not all filled in 必填项不全. */
  INCOMPLETE;

  int bit() {
    return 1 << ordinal();
  }
}
