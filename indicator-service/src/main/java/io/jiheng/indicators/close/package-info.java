/**
 * Period close 期间关账: the values of a month as they were known when it was closed, signed and kept.
 * What becomes known later is named as an adjustment, never worked in silently.
 */
package io.jiheng.indicators.close;
