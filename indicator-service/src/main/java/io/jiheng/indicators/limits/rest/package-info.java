/** Own tables of limits and calendars of holidays over HTTP. */
package io.jiheng.indicators.limits.rest;
