import { rewriteModule } from './rewrite-module.ts';

rewriteModule('/database/dist/reminder/ladder-subjects.repository.js', (source) =>
  source.replace(/('superseded'), 'declared'/, '$1'),
);
