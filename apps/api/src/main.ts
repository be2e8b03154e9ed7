import 'reflect-metadata';
import { readEnvironment } from '@jalon/contracts/environment/environment';
import { pino } from 'pino';
import { createApplication } from './create-application.ts';

const log = pino({ base: { program: 'api' } });
const reading = readEnvironment(process.env, 'api');
if (!reading.ok) {
  for (const { message } of reading.problems) log.fatal(message);
  process.exit(1);
}
const environment = reading.value;
if (environment.databaseUrl === null || environment.secret === null) {
  log.fatal('DATABASE_URL and JALON_SECRET are missing: start the program with npm start, or give both.');
  process.exit(1);
}
const { databaseUrl, secret } = environment;
const application = await createApplication({ ...environment, databaseUrl, secret }, log);
await application.listen(environment.port, environment.host);
log.info({ host: environment.host, port: environment.port }, 'listening');

let isStopping = false;
const stop = async () => {
  if (isStopping) return;
  isStopping = true;
  await application.close();
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
// The launcher's channel closes when the launcher is gone, whatever killed it.
process.once('disconnect', stop);
