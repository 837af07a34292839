// The developer metadata by which the add-on knows its own columns, sheets and tabs again.

export const metadataKey = 'claim-desk';

/** What the add-on has marked sheets with: in one sheet, or in the whole file. */
export const tagsOf = (
  place: GoogleAppsScript.Spreadsheet.Spreadsheet | GoogleAppsScript.Spreadsheet.Sheet,
) =>
  place
    .createDeveloperMetadataFinder()
    .withKey(metadataKey)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
    .find();
