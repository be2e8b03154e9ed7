import { OneTimeLinkPage } from './one-time-link-page.tsx';

/** `/invitation#<token>`: somebody was added, and chooses a password. */
export default function InvitationPage() {
  return <OneTimeLinkPage purpose="invitation" />;
}
