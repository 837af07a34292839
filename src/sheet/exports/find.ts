// Finds the layout of one export.
import type { UiLanguage } from '../../base/ids';
import { marketName } from '../../market/index';
import { layouts } from './all';
import type { ExportId, ExportLayout } from './export';

/** The layout of an export; null for a sheet made by hand. */
export const layoutOf = (id: ExportId | null): ExportLayout | null =>
  layouts.find((layout) => layout.id === id) ?? null;

/** What an export is called; empty for a sheet made by hand. */
export function exportName(id: ExportId | null, language: UiLanguage): string {
  const layout = layoutOf(id);
  return layout === null ? '' : (layout.name ?? marketName(layout.market, language));
}
