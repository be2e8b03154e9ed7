import type { LinkPurpose } from '@jalon/domain/person/one-time-link';
import type { AccountSettings } from './account-settings.ts';
import { linkAddress, maskedLinkAddress } from './one-time-token.ts';

/** Stands in a mail where its one-time link will be. The link itself is made when the mail leaves. */
export const LINK_PLACEHOLDER = '{one-time-link}';

interface MailBody {
  html: string;
  text: string;
}

/** The mail with its link in it, as it leaves. */
export function withLink<M extends MailBody>(
  mail: M,
  link: { id: string; purpose: LinkPurpose },
  settings: Pick<AccountSettings, 'publicUrl' | 'secret'>,
): M {
  return filled(mail, linkAddress(link, settings));
}

/**
 * The mail as it is shown to whoever may know of it. Its link is masked, for its addressee too, except where the
 * addressee is a demonstration account of a demonstration.
 */
export function withShownLink<M extends MailBody>(
  mail: M,
  link: { id: string; purpose: LinkPurpose; demonstration: boolean } | null,
  settings: AccountSettings,
): M {
  if (link === null) return mail;
  if (link.demonstration && settings.demonstration) return withLink(mail, link, settings);
  return filled(mail, maskedLinkAddress(link, settings.publicUrl));
}

/** An address is made of letters, digits and marks that mean nothing in HTML; `&` and quotes never are among them. */
function filled<M extends MailBody>(mail: M, address: string): M {
  const fill = (body: string) => body.replaceAll(LINK_PLACEHOLDER, () => address);
  return { ...mail, html: fill(mail.html), text: fill(mail.text) };
}
