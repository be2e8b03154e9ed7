import type { Environment } from '@jalon/contracts/environment/environment';
import { RecordAccess } from '@jalon/use-cases/audit/record-access';
import { PersonOfProvider } from '@jalon/use-cases/person/person-of-provider';
import { TakeSecondFactor } from '@jalon/use-cases/person/take-second-factor';
import type { Provider } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { signInWith } from './better-auth.ts';
import { CalendarAddresses } from './calendar-addresses.ts';
import { IdentityProvider } from './identity-provider.ts';
import { Proof } from './proof.ts';
import { RoundTrips } from './round-trips.ts';
import { Sessions } from './sessions.ts';
import { SignIn, type SignInParts } from './sign-in.ts';
import { SignInSteps } from './sign-in-steps.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

export interface SignInSettings {
  secret: string;
  publicUrl: string;
  demonstration: boolean;
  oidc?: Environment['oidc'];
}

/** What signing in is made of, wired once. */
export function signInProviders({ secret, publicUrl, demonstration, oidc }: SignInSettings): Provider[] {
  return [
    {
      provide: Sessions,
      inject: [DataSource],
      useFactory: (dataSource: DataSource) => {
        const pool = poolOf(dataSource);
        return new Sessions(signInWith({ pool, secret, publicUrl }), pool, publicUrl, demonstration);
      },
    },
    {
      provide: SignInThrottle,
      inject: [DataSource],
      useFactory: (dataSource: DataSource) => new SignInThrottle(dataSource, secret),
    },
    {
      provide: SignInSteps,
      inject: [DataSource],
      useFactory: (dataSource: DataSource) => new SignInSteps(dataSource, publicUrl),
    },
    {
      provide: CalendarAddresses,
      inject: [DataSource],
      useFactory: (dataSource: DataSource) => new CalendarAddresses(dataSource, secret, publicUrl),
    },
    {
      provide: Proof,
      inject: [DataSource, SignInThrottle],
      useFactory: (dataSource: DataSource, throttle: SignInThrottle) => new Proof(dataSource, throttle),
    },
    {
      provide: SignIn,
      inject: PARTS,
      useFactory: (...parts: PartsInOrder) => {
        const [dataSource, sessions, steps, throttle, secondFactor, personOfProvider, recordAccess] = parts;
        const rest = { secondFactor, personOfProvider, recordAccess };
        return new SignIn({ dataSource, sessions, steps, throttle, ...rest });
      },
    },
    { provide: 'identityProvider', useValue: oidc ? new IdentityProvider(oidc, publicUrl) : null },
    {
      provide: RoundTrips,
      inject: [DataSource],
      useFactory: (dataSource: DataSource) => new RoundTrips(dataSource, secret, publicUrl),
    },
  ];
}

const PARTS = [
  DataSource,
  Sessions,
  SignInSteps,
  SignInThrottle,
  TakeSecondFactor,
  PersonOfProvider,
  RecordAccess,
];
type PartsInOrder = [
  DataSource,
  SignInParts['sessions'],
  SignInParts['steps'],
  SignInParts['throttle'],
  SignInParts['secondFactor'],
  SignInParts['personOfProvider'],
  SignInParts['recordAccess'],
];

/** Sign-in shares the connections of everything else. */
function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
