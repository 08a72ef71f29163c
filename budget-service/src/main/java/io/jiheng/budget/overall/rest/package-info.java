/** Targets of units over HTTP: linked, reported and frozen like those of projects. */
package io.jiheng.budget.overall.rest;
