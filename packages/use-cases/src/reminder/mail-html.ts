import type { Language } from '@jalon/domain/language/text';

/** Each with its own background, so that a program that darkens a mail turns both or neither. */
const paper = '#ffffff';
const desk = '#eef1f4';
const ink = '#1f2933';
const quiet = '#4b5966';
const blue = '#0b5a8a';
const green = '#1d6b3f';
const line = '#d5dbe1';

/** Widths and letters as every element carries them itself: some programs hand nothing down. */
export const look = {
  text: `font-size:16px;line-height:24px;color:${ink}`,
  small: `font-size:14px;line-height:21px;color:${quiet}`,
  good: `font-size:14px;line-height:21px;color:${green}`,
  heading: `margin:0;font-size:18px;line-height:26px;font-weight:bold;color:${ink}`,
  smallHeading: `margin:0;font-size:14px;line-height:21px;font-weight:bold;color:${ink}`,
  link: `font-size:16px;line-height:24px;font-weight:bold;color:${blue};text-decoration:underline`,
  smallLink: `font-size:14px;line-height:21px;color:${blue};text-decoration:underline`,
} as const;

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Fonts that the machines of ministries have. */
function fontOf(language: Language): string {
  return language === 'ar' ? 'font-family:Tahoma,Arial,sans-serif' : 'font-family:Arial,Helvetica,sans-serif';
}

/** A row of the mail. `rule`: a thin line above it. */
export function cell(
  inner: string,
  { language, pad, rule = false }: { language: Language; pad: string; rule?: boolean },
): string {
  const side = language === 'ar' ? 'right' : 'left';
  const border = rule ? `;border-top:1px solid ${line}` : '';
  return `<tr><td dir="${directionOf(language)}" align="${side}" style="padding:${pad};${fontOf(language)};text-align:${side};background-color:${paper}${border}">${inner}</td></tr>`;
}

/** Words whose direction touches nothing around them. `dir` does it also where a program knows no `bdi`. */
export function isolated(words: string, style?: string, direction: Direction | 'auto' = 'auto'): string {
  return `<span dir="${direction}"${style ? ` style="${style}"` : ''}>${escapeHtml(words)}</span>`;
}

export function anchor(
  url: string,
  words: string,
  style: string,
  direction: Direction | 'auto' = 'auto',
): string {
  return `<a href="${escapeHtml(url)}" dir="${direction}" style="${style}">${escapeHtml(words)}</a>`;
}

/** A link that a thumb finds: the cell has the colour, because some programs give none to a link. */
export function button(url: string, words: string, language: Language): string {
  const style = `display:inline-block;padding:12px 24px;${fontOf(language)};font-size:16px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none`;
  return cell(
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="border-collapse:separate"><tr><td bgcolor="${blue}" style="background-color:${blue};border-radius:6px">${anchor(url, words, style)}</td></tr></table>`,
    { language, pad: '20px 24px 8px', rule: true },
  );
}

/** The whole document around its rows. Outlook knows no greatest width: it gets a table of 600 of its own. */
export function frame(of: { language: Language; title: string; glance: string; rows: string[] }): string {
  const { language, title, glance, rows } = of;
  const direction = directionOf(language);
  const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
  return `<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title></head>
<body lang="${language}" dir="${direction}" style="margin:0;padding:0;background-color:${desk}">
<div dir="${direction}" style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:${desk};opacity:0">${escapeHtml(glance)}${'&#847;&#8199;'.repeat(40)}</div>
<table ${table} width="100%" style="width:100%;background-color:${desk}"><tr><td align="center" style="padding:16px 0">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table ${table} dir="${direction}" width="600" style="width:100%;max-width:600px;background-color:${paper}">
${rows.join('\n')}
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table></body></html>`;
}

function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
