import type { MonitoringPreview, SheetPreview, UnitDocumentPreview } from 'rest/budget';

/** What is shown of a form that was found in a file. Which members it has depends on its kind, and what is empty is left out. */
export type Form = Pick<SheetPreview, 'place'> &
  Partial<Pick<SheetPreview, 'heading' | 'unit' | 'unitName' | 'year' | 'name' | 'budgetWan' | 'findings'>> &
  Partial<Pick<MonitoringPreview, 'day' | 'unchanged'>> &
  Partial<Pick<UnitDocumentPreview, 'rows'>> & { readonly indicators?: readonly unknown[] };
