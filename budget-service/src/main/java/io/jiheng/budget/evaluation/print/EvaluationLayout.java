package io.jiheng.budget.evaluation.print;

import io.jiheng.budget.printing.PrintedForm;
import java.util.function.Function;

/** The forms there are for a self-evaluation 自评表式样. */
public enum EvaluationLayout {
  /** 财政部 项目支出绩效自评表, 财预〔2020〕10号 */
  MINISTRY("项目支出绩效自评表", PrintedMinistryForm::of),
  /** 河北 预算项目绩效自评表 */
  HEBEI("预算项目绩效自评表", PrintedHebeiForm::of);

  private final String title;
  private final Function<PrintedEvaluation, PrintedForm> printing;

  EvaluationLayout(String title, Function<PrintedEvaluation, PrintedForm> printing) {
    this.title = title;
    this.printing = printing;
  }

  public String title() {
    return title;
  }

  public PrintedForm printed(PrintedEvaluation form) {
    return printing.apply(form);
  }
}
