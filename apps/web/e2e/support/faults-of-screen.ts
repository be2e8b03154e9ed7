import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe calls serious or critical, each with where it stands. Dark differs from light in colours only. */
export async function grave(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (colorScheme === 'dark'
    ? axe.withRules(['color-contrast'])
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  ).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Colours that anybody would call red: none says anything here, so none is used. */
export function reds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isRed = (color: string) => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      return color.startsWith('rgb') && alpha > 0.1 && r > 120 && g < r * 0.45 && b < r * 0.45;
    };
    const properties = ['color', 'background-color', 'border-top-color', 'fill', 'stroke', 'outline-color'];
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const found = properties.filter((property) => isRed(style.getPropertyValue(property)));
      return found.map((property) => `${element.tagName} ${property} ${style.getPropertyValue(property)}`);
    });
  });
}

/** By how many pixels the page is wider than the screen it is shown on. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

/** References whose letters would run the wrong way. */
export function turnedReferences(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.ref')]
      .filter((element) => getComputedStyle(element).direction !== 'ltr')
      .map((element) => element.textContent ?? ''),
  );
}
