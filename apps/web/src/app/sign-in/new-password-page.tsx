import { OneTimeLinkPage } from './one-time-link-page.tsx';

/** `/new-password#<token>`: somebody forgot their password, and chooses another. */
export default function NewPasswordPage() {
  return <OneTimeLinkPage purpose="new_password" />;
}
