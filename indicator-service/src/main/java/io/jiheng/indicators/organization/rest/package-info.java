/** Who may see which court, and the questions that are asked of one. */
package io.jiheng.indicators.organization.rest;
