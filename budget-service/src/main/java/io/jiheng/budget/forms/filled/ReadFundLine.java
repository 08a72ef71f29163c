package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.table.FormPlaces;

/**
 * A line under 项目资金 as a form has it, every cell as written, empty where nothing is.
 *
 * @param places where it stands, and where its cells do
 * @param initial 年初预算数
 * @param budget 全年预算数
 * @param paid 执行数
 * @param rate 执行率
 * @param forecast 全年预计执行数, only in monitoring
 */
public record ReadFundLine(
    FormPlaces places,
    String name,
    String initial,
    String budget,
    String paid,
    String rate,
    String forecast) {}
