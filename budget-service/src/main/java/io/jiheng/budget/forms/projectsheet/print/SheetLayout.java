package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.unit.BudgetUnit;

/** The layouts that project sheets are printed in 项目绩效目标表样式. */
public enum SheetLayout {
  /** That of documents 001 and 002, which holds all that a sheet has. */
  HEBEI {
    @Override
    public PrintedForm printed(ProjectSheet sheet, BudgetUnit unit) {
      return new PrintedProjectForm(sheet, unit, true).printed();
    }
  },
  /** That of document 004: without 项目编码, 资金支出计划 and 指标值确定依据. */
  TIANJIN {
    @Override
    public PrintedForm printed(ProjectSheet sheet, BudgetUnit unit) {
      return new PrintedProjectForm(sheet, unit, false).printed();
    }
  },
  /** 表11 of Inner Mongolia, which besides these has neither 资金用途 nor 绩效指标描述. */
  NEIMENGGU {
    @Override
    public PrintedForm printed(ProjectSheet sheet, BudgetUnit unit) {
      return new PrintedTable11(sheet, unit).printed();
    }
  };

  /** The sheet as it is printed. */
  public abstract PrintedForm printed(ProjectSheet sheet, BudgetUnit unit);

  /** The layout of a sheet by what it has: that of Tianjin unless something had to be left out. */
  public static SheetLayout fitting(ProjectSheet sheet) {
    boolean plain =
        sheet.key().code().isEmpty()
            && sheet.plan().isAbsent()
            && sheet.indicators().leaves().stream().map(Indicator::basis).allMatch(String::isEmpty);
    return plain ? TIANJIN : HEBEI;
  }
}
