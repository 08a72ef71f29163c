/** Self-evaluations over HTTP: draft, submission, return, revisions, printed forms. */
package io.jiheng.budget.evaluation.rest;
