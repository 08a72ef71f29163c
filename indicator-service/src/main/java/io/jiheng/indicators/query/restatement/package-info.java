/**
 * What became of a figure since it was reported 追溯变动: which members differ, by which events, and
 * what another calibre would count. Nothing is stored here.
 */
package io.jiheng.indicators.query.restatement;
