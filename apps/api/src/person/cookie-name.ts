/** What each of the three cookies is for: the session, the step between two factors, the way to the provider. */
export type CookiePurpose = 'session' | 'step' | 'oidc';

/** `__Host-` where people come over https: such a cookie belongs to this host alone. */
export function cookieName(purpose: CookiePurpose, publicUrl: string): string {
  return isHttps(publicUrl) ? `__Host-jalon.${purpose}` : `jalon.${purpose}`;
}

/** No script reads it, and another site's form cannot send it. */
export function cookieAttributes(sameSite: 'lax' | 'strict', publicUrl: string) {
  return { httpOnly: true, sameSite, path: '/', secure: isHttps(publicUrl) } as const;
}

function isHttps(publicUrl: string): boolean {
  return publicUrl.startsWith('https:');
}
