package io.jiheng.budget.evaluation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.evaluation.Band;
import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.Grade;
import io.jiheng.budget.evaluation.RowScore;
import io.jiheng.budget.evaluation.Scorecard;
import org.junit.jupiter.api.Test;

/** What is in people's databases stays readable: these are the first stored forms. */
class EvaluationJsonTest {

  private static final String CARD =
      """
      {"asOf": "2023-12-31", "scheme": "standard", "parts": {"EXECUTION": 10, "OUTPUT": 90},
       "execution": {"paid": {"part": {"wan": 378.100000}, "whole": {"wan": 398.000000}},
                     "points": 10, "score": 9.50, "remark": {"reason": "跨年", "measure": ""}},
       "rows": [{"row": 1, "part": "OUTPUT",
                 "names": {"level1": "产出指标", "level2": "质量指标", "level3": "一审服判息诉率",
                           "description": "一审服判息诉率"},
                 "target": "≥90%",
                 "value": {"source": "FROZEN", "shown": "90.50%",
                           "figure": {"dividend": 18100, "divisor": 200}, "asOf": "2023-08-31",
                           "evidence": "",
                           "proof": {"code": "appeal-free", "numerator": 181, "denominator": 200,
                                     "rulesVersion": 2, "members": "http://localhost:8082/x"}},
                 "points": 90.00, "score": 90.00, "verdict": "MET", "degreePercent": 100.56,
                 "overAttained": false, "judgement": null,
                 "remark": {"reason": "", "measure": ""}}],
       "total": 99.50, "grade": "EXCELLENT"}
      """;

  private static final String DRAFT =
      """
      {"scheme": null, "parts": {},
       "rows": [{"row": 1, "points": 50, "judgement": {"band": "PARTLY", "sharePercent": 75},
                 "remark": {"reason": "部分开展", "measure": "补做"}}],
       "achieved": "正常运转", "execution": {"reason": "跨年", "measure": ""}, "cancelledBecause": ""}
      """;

  @Test
  void a_signed_card_says_what_it_said() {
    Scorecard card = EvaluationJson.read(CARD, Scorecard.class);

    RowScore row = card.rows().get(0);
    TargetValue value = row.value().orElseThrow();
    assertThat(card.total()).isEqualByComparingTo("99.50");
    assertThat(card.grade()).isEqualTo(Grade.EXCELLENT);
    assertThat(card.execution().paid().percent().orElseThrow()).isEqualByComparingTo("95");
    assertThat(value.figure().orElseThrow().shown()).isEqualByComparingTo("90.5");
    assertThat(value.proof().orElseThrow().rulesVersion()).contains(2);
    assertThat(value.proof().orElseThrow().calibre()).isEmpty();
    assertThat(EvaluationJson.read(EvaluationJson.write(card), Scorecard.class)).isEqualTo(card);
  }

  @Test
  void a_draft_says_what_was_written() {
    Draft draft = EvaluationJson.read(DRAFT, Draft.class);

    assertThat(draft.rows().get(0).judgement().orElseThrow().band()).isEqualTo(Band.PARTLY);
    assertThat(draft.execution().reason()).isEqualTo("跨年");
    assertThat(EvaluationJson.read(EvaluationJson.write(draft), Draft.class)).isEqualTo(draft);
  }

  @Test
  void nothing_derived_is_stored() {
    String stored = EvaluationJson.write(EvaluationJson.read(CARD, Scorecard.class));

    assertThat(stored).doesNotContain("negative", "zero", "lost", "explained");
  }
}
