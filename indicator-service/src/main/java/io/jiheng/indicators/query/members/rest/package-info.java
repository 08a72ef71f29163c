/**
 * Members, explanations and case files over HTTP, and members as CSV and XLSX. The columns of the
 * files are in {@code MembersExport}.
 */
package io.jiheng.indicators.query.members.rest;
