import type { LinkPurpose } from '@jalon/domain/person/one-time-link';
import { useNavigate } from '@tanstack/react-router';
import { OneTimeLink } from '../../features/person/one-time-link/one-time-link.tsx';
import { useDemoAccounts } from './demo-accounts.tsx';
import { PublicFrame } from './public-frame.tsx';

/** The page of a mailed link; from it one goes to the sign-in, with the address filled in. */
export function OneTimeLinkPage({ purpose }: { purpose: LinkPurpose }) {
  const navigate = useNavigate();
  const isDemonstration = useDemoAccounts().length > 0;
  return (
    <PublicFrame demonstration={isDemonstration}>
      <OneTimeLink
        purpose={purpose}
        onDone={(email) => void navigate({ to: '/sign-in', state: { email }, replace: true })}
      />
    </PublicFrame>
  );
}
