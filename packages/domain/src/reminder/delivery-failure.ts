/** Why a mail could not be delivered, as far as the answer of a mail server tells. */
export const DELIVERY_FAILURES = [
  'never_tried',
  'mailbox_unknown',
  'mailbox_full',
  'refused_as_spam',
  'too_large',
  'authentication',
  'unreachable',
  'other',
] as const;
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number];

/** The enhanced status codes of RFC 3463 first, since they are the same in every language of a server. */
const SIGNS: readonly [DeliveryFailure, RegExp][] = [
  [
    'mailbox_full',
    /\b[45]\.2\.2\b|\b(mailbox|inbox|quota)\b.{0,40}\b(full|exceeded)\b|over ?quota|\b[45]52\b(?!.*\b5\.3\.4\b)(?!.*size)/i,
  ],
  ['too_large', /\b[45]\.(3\.4|2\.3)\b|message.{0,30}(too (large|big)|size)|size (limit|exceed)/i],
  [
    'authentication',
    /\b(530|534|535|538)\b|\b[45]\.7\.(8|9|11)\b|\bauthenticat|credentials|\bEAUTH\b|invalid login/i,
  ],
  [
    'refused_as_spam',
    /\b[45]\.7\.\d+\b|spam|blocked|black ?list|block ?list|reputation|policy|\bSPF\b|\bDKIM\b|\bDMARC\b|relay(ing)? (denied|access)/i,
  ],
  [
    'mailbox_unknown',
    /\b[45]\.1\.\d+\b|\b[45]\.2\.1\b|(user|mailbox|recipient|address).{0,40}(unknown|not found|unavailable|rejected|disabled|inactive|does not exist|doesn't exist)|no such (user|mailbox|recipient)|unknown (user|mailbox|recipient)|unrouteable|\b55[013]\b/i,
  ],
  [
    'unreachable',
    /ECONN|ETIMEDOUT|ESOCKET|EDNS|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN|getaddrinfo|timed? ?out|timeout|greeting|connection|socket|\b421\b|certificate|\bTLS\b/i,
  ],
];

/** Reads what a server said. `answer` is null where no server was ever asked. */
export function deliveryFailure(answer: string | null, attempts: number): DeliveryFailure {
  if (attempts === 0) return 'never_tried';
  return SIGNS.find(([, sign]) => sign.test(answer ?? ''))?.[0] ?? 'other';
}
