/** The address of the program in the mails of the harness; nobody answers there. */
export const PUBLIC_URL = 'https://jalon.example.org';
