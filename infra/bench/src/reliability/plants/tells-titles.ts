import { rewriteModule } from './rewrite-module.ts';

rewriteModule('/use-cases/dist/reminder/gather-digest.js', (source) =>
  source.replace(/if \(sensitivity !== 'unclassified'\)\s+return null;/, ''),
);
