// Texts of .xlsx files: characters that XML cannot hold are written by their number.

/** The text that is meant. */
export function plainText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('_x')
    ? lines.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : lines;
}
