import { useDemoAccounts } from './demo-accounts.tsx';
import { PublicFrame } from './public-frame.tsx';
import { SignInForm } from './sign-in-form.tsx';

export default function SignInPage() {
  const accounts = useDemoAccounts();
  return (
    <PublicFrame demonstration={accounts.length > 0}>
      <SignInForm accounts={accounts} />
    </PublicFrame>
  );
}
