// Finds the layout of one export.
import { layouts } from './all';
import type { ExportId, ExportLayout } from './export';

/** The layout of an export; null for a sheet made by hand. */
export const layoutOf = (id: ExportId | null): ExportLayout | null =>
  layouts.find((layout) => layout.id === id) ?? null;
