import { ForgottenPassword } from '../../features/person/forgotten-password.tsx';
import { useDemoAccounts } from './demo-accounts.tsx';
import { PublicFrame } from './public-frame.tsx';

/** `/forgotten-password`: for whoever cannot sign in. */
export default function ForgottenPasswordPage() {
  const isDemonstration = useDemoAccounts().length > 0;
  return (
    <PublicFrame demonstration={isDemonstration}>
      <ForgottenPassword />
    </PublicFrame>
  );
}
