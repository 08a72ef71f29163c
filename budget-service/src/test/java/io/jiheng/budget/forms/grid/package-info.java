/**
 * Forms as grids in a short notation, and writers that make files of them: .docx, .xlsx, CSV and
 * extracted text. The tests' own, so that what is read is not written by what is tested.
 */
package io.jiheng.budget.forms.grid;
