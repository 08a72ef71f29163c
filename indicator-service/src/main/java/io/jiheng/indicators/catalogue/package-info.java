/**
 * Indicators as data 指标目录: definitions and target sets, read from {@code catalogue/*.yaml} and
 * {@code catalogue/targets/*.yaml}. Pure but for reading its files. An indicator over measures that
 * exist needs no Java.
 */
package io.jiheng.indicators.catalogue;
