import type { KeptPart } from './clean-office.ts';
import { xmlTokens } from './xml.ts';

const builtIn = (format: number) =>
  (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 58);
/** A format of days, months or years, its quoted words and colours aside. */
const dayFormat = /[dy]|m{3,}|mm?[-/. ]/i;

/** Which styles of cells show a number as a day. */
export function dateStyles(part: KeptPart | undefined): (style: number) => boolean {
  const custom = new Map<number, string>();
  const formats: number[] = [];
  let isInCells = false;
  for (const token of part ? xmlTokens(part.bytes) : []) {
    if (token.kind === 'text') continue;
    if (token.local === 'cellXfs') isInCells = token.kind === 'open' && !token.isEmpty;
    if (token.kind !== 'open') continue;
    const value = (called: string) => token.attributes.find(({ local }) => local === called)?.value ?? '';
    if (token.local === 'numFmt') custom.set(Number(value('numFmtId')), value('formatCode'));
    if (token.local === 'xf' && isInCells) formats.push(Number(value('numFmtId')));
  }
  return (style) => {
    const format = formats[style] ?? 0;
    const written = custom.get(format);
    return written === undefined
      ? builtIn(format)
      : dayFormat.test(written.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  };
}
