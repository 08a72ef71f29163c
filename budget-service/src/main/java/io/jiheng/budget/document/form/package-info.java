/**
 * Lines to forms 表单识读: project sheets, overall sheets, departments' plans, self-evaluations and
 * monitoring. A layout is a recipe: {@code recipes/a-form-layout.md}.
 */
package io.jiheng.budget.document.form;
