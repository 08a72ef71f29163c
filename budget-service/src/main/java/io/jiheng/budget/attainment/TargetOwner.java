package io.jiheng.budget.attainment;

/** Whose targets they are 指标归属. */
public sealed interface TargetOwner {

  /** A project's 项目. */
  record OfProject(long id) implements TargetOwner {}

  /** A unit's as a whole in a year: those of its overall target sheet 整体绩效目标表. */
  record OfUnit(String unit, int year) implements TargetOwner {}
}
