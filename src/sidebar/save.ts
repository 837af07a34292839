// A file made in the browser and saved by the seller.

export function saveText(name: string, text: string, type = 'text/plain'): boolean {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has begun to save by the next turn.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  return true;
}
