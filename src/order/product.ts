// AliExpress puts all products of an order into one cell: title, attributes, quantity and SKU of each.

/** What such a cell says; null for a cell that is only a title. */
export function readProducts(
  text: string,
): { readonly item: string; readonly sku: string; readonly quantity: number | null } | null {
  const counts = (text.match(/产品数量:\s{0,3}\d{1,6}/g) ?? []).map((found) =>
    Number(/\d+$/.exec(found)?.[0]),
  );
  const sku = /商家编码:([^()\n]{1,100})/.exec(text)?.[1]?.trim() ?? '';
  if (counts.length === 0 && sku === '') return null;
  const lines = text.split('\n').map((line) => line.replace(/^【\d{1,4}】/, '').trim());
  const item = (lines.find((line) => line !== '') ?? '')
    .replace(/\((?:产品|商家|物流).*$/, '')
    .trim();
  const quantity = counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
  return { item, sku, quantity };
}
