/** Targets and what they have come to over HTTP: links, reports, freezes, unread messages. */
package io.jiheng.budget.attainment.rest;
