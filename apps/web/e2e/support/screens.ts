/** Every screen of the app, with an account that may open it. */
export const SCREENS: readonly { name: string; account: string; path: string }[] = [
  { name: 'plans', account: 'coordinator', path: '/' },
  { name: 'overview', account: 'coordinator', path: '/plans/MLI-2022' },
  { name: 'board', account: 'coordinator', path: '/plans/MLI-2022/board' },
  {
    name: 'activity',
    account: 'coordinator',
    path: '/plans/MLI-2022/board?card=MLI-2022-P4-C1-A4&tab=updates',
  },
  { name: 'returns', account: 'coordinator', path: '/plans/MLI-2022/returns' },
  { name: 'verification', account: 'coordinator', path: '/plans/SSD-AF-2021/verification' },
  { name: 'reminders', account: 'coordinator', path: '/plans/MLI-2022/reminders' },
  { name: 'outbox', account: 'coordinator', path: '/outbox' },
  { name: 'benchmarks', account: 'coordinator', path: '/benchmarks/S%2FRES%2F2577(2021)' },
  { name: 'my activities', account: 'lead.defence', path: '/my' },
  { name: 'account', account: 'lead.defence', path: '/account' },
  { name: 'posts', account: 'admin', path: '/administration' },
  { name: 'people', account: 'admin', path: '/administration?list=people' },
  { name: 'organizations', account: 'admin', path: '/administration?list=organizations' },
  { name: 'report', account: 'lead.defence', path: '/my/SSD-AF-2021-P1-C2-A4' },
];
