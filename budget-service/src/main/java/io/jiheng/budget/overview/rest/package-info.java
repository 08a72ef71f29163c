/** Lists, roll-ups and accounts of units over HTTP, as JSON or as files. */
package io.jiheng.budget.overview.rest;
