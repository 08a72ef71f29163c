/**
 * Reads the case files 案卷 that a query is about, court by court, in a place that bounds how many
 * read at once. Whoever goes through all files of courts uses these classes ({@code
 * HouseRulesTest}).
 */
package io.jiheng.indicators.query.files;
