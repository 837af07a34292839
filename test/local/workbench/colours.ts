// What is seen in the page, where it is drawn and stands in no element.
import type { Page } from 'playwright-core';

/** Red, green and blue at some places of the page. */
export async function coloursAt(page: Page, points: readonly (readonly [x: number, y: number])[]) {
  const url = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  return page.evaluate(
    async ({ source, places }) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      return places.map(([x, y]) =>
        [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3),
      );
    },
    { source: url, places: points },
  );
}
