/**
 * What a row has come to 指标完成情况: links, live, reported and frozen values, held against the target.
 * Values and functions alone, and the services that find, decide and save.
 */
package io.jiheng.budget.attainment;
