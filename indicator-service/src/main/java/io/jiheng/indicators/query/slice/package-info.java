/**
 * What is asked about 查询范围: courts, a cut through their cases, and which contributions a term adds
 * up. Pure, below all other packages of {@code query}; a new cut is a component of {@link
 * io.jiheng.indicators.query.slice.Slice} and a parameter of {@code SliceParams}.
 */
package io.jiheng.indicators.query.slice;
