/**
 * Gives project sheets out over HTTP as .docx, .xlsx and CSV.
 *
 * <p>How many go into one file: {@code ExportLimits}.
 */
package io.jiheng.budget.forms.projectsheet.rest;
