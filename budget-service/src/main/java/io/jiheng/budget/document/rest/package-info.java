/**
 * Documents over HTTP: files in, previewed or entered; forms out; units' documents and their life.
 */
package io.jiheng.budget.document.rest;
