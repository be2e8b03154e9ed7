import type { Danger } from './dangers-in.ts';

/** Files that may do what no other may, each read with care, and why. The launcher (apps/cli) stands below. */
export const REVIEWED: Readonly<Record<Danger, Readonly<Record<string, string>>>> = {
  'opens a connection': {
    'apps/api/src/http/network-of.ts': 'only reads the form of an address',
    'apps/api/src/live/fact-feed.ts': 'PostgreSQL: hears that facts were written',
    'apps/api/src/person/identity-provider.ts': 'the issuer of the settings, over https',
    'apps/worker/src/mail/hand-over-by-smtp.ts': 'the mail server of the settings',
    'apps/worker/src/queue/queue.ts': 'PostgreSQL or Redis of the settings',
    'apps/worker/src/relay/relay.ts': 'PostgreSQL: hears that facts were written',
    'apps/cli/src/audit/verify-audit.ts': 'PostgreSQL',
    'apps/cli/src/database/reach-database.ts': 'PostgreSQL',
    'apps/cli/src/demonstration/empty-database.ts': 'PostgreSQL',
    'apps/cli/src/embedded-postgres/prepare-database.ts': 'the embedded PostgreSQL',
    'apps/cli/src/embedded-postgres/free-port.ts': 'listens for a moment to find a free port',
    'apps/cli/src/start/refuse-taken-port.ts': 'listens for a moment to find out whether a port is taken',
    'apps/cli/src/start/wait-until-ready.ts': 'asks the api that it has just started whether it is ready',
  },
  'runs a program': {
    'apps/cli/src/data-directory/process-identity.ts': 'asks the system when a process began',
    'apps/cli/src/embedded-postgres/choose-ground.ts': 'looks for a place where PostgreSQL can run',
    'apps/cli/src/embedded-postgres/initialise-cluster.ts': 'initdb of the embedded PostgreSQL',
    'apps/cli/src/embedded-postgres/run-server.ts': 'the embedded PostgreSQL',
    'apps/cli/src/embedded-postgres/stop-server.ts': 'the embedded PostgreSQL',
    'apps/cli/src/start/child-program.ts': 'api and worker',
    'apps/cli/src/test-runner/find-browser.ts': 'tests only',
    'apps/cli/src/test-runner/run-command.ts': 'tests only',
  },
  'runs text as code': {},
  'trusts any certificate': {},
  'writes HTML': {
    'apps/web/src/features/reminder/mail-frame.tsx':
      'a mail of ours as it was sent, in a frame that may do nothing; its texts were escaped when it was written',
  },
};
