/** What managing accounts has to know of the installation. */
export interface AccountSettings {
  /** Without a slash at the end. */
  publicUrl: string;
  /** The key from which one-time links are computed. */
  secret: string;
  /** In a demonstration everybody who is added is a demonstration account. */
  demonstration: boolean;
}
