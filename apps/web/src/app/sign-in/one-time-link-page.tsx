import { useLocation, useNavigate } from '@tanstack/react-router';
import { OneTimeLink } from '../../features/person/one-time-link/one-time-link.tsx';
import { useDemoAccounts } from './demo-accounts.tsx';
import { PublicFrame } from './public-frame.tsx';

/**
 * `/invitation#<token>` and `/new-password#<token>`: what a mailed link opens. From it one goes to the sign-in,
 * with the address filled in.
 */
export default function OneTimeLinkPage() {
  const navigate = useNavigate();
  const isInvitation = useLocation({ select: ({ pathname }) => pathname === '/invitation' });
  const isDemonstration = useDemoAccounts().length > 0;
  return (
    <PublicFrame demonstration={isDemonstration}>
      <OneTimeLink
        purpose={isInvitation ? 'invitation' : 'new_password'}
        onDone={(email) => void navigate({ to: '/sign-in', state: { email }, replace: true })}
      />
    </PublicFrame>
  );
}
