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

/** The mail as those see it who may know of it but not use its link. */
export function withMaskedLink<M extends MailBody>(
  mail: M,
  link: { purpose: LinkPurpose },
  publicUrl: string,
): M {
  return filled(mail, maskedLinkAddress(link, publicUrl));
}

/** An address is made of letters, digits and marks that mean nothing in HTML; `&` and quotes never are among them. */
function filled<M extends MailBody>(mail: M, address: string): M {
  const fill = (body: string) => body.replaceAll(LINK_PLACEHOLDER, () => address);
  return { ...mail, html: fill(mail.html), text: fill(mail.text) };
}
