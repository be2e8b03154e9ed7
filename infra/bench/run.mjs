// What `pnpm bench` runs: it builds what has changed, because the benchmark measures the built program, and then
// hands over to the benchmark on the workspace's own Node.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';
const node = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
const env = {
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

if (!existsSync(node)) fail('Nothing is installed yet: run npm start or npm test once, then the benchmark.');
const build = ['run', 'build', '--output-logs=errors-only', '--no-color'];
if ((await run(join(bin, 'turbo'), build, 'ignore')) !== 0) {
  fail('The build failed, so there is nothing to measure: node_modules/.bin/turbo run build says why.');
}
// The proof of deliveries is a program of its own beside the measures.
const isProof = process.argv[2] === 'reliability';
const program = isProof ? join('reliability', 'reliability.ts') : 'bench.ts';
const bench = join(root, 'infra', 'bench', 'src', program);
process.exit(
  await run(node, ['--disable-warning=ExperimentalWarning', bench, ...process.argv.slice(isProof ? 3 : 2)]),
);

/** Runs a command to its end and answers its exit code. A signal is handed on, and its clearing away waited for. */
function run(command, args, output = 'inherit') {
  const stdio = ['inherit', output, 'inherit'];
  const child = spawn(command, args, { cwd: root, env, stdio, shell: isWindows });
  const handOn = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handOn);
  return new Promise((resolve) => {
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) => {
      for (const signal of signals) process.removeListener(signal, handOn);
      resolve(code ?? 1);
    });
  });
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
