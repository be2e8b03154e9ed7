import { useLocation } from '@tanstack/react-router';
import { Unsubscribe } from '../../features/person/unsubscribe.tsx';
import { useDemoAccounts } from './demo-accounts.tsx';
import { PublicFrame } from './public-frame.tsx';

/** `/unsubscribe#<address>`: where the link in a mail's header leads who follows it by hand. */
export default function UnsubscribePage() {
  const address = useLocation({ select: ({ hash }) => hash });
  const isDemonstration = useDemoAccounts().length > 0;
  return (
    <PublicFrame demonstration={isDemonstration}>
      <Unsubscribe address={address} />
    </PublicFrame>
  );
}
