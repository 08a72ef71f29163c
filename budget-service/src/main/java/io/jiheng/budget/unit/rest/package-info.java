/** Units and their settings over HTTP, and what a caller may see of them. */
package io.jiheng.budget.unit.rest;
