// What `pnpm bench` runs: it builds what has changed, because the benchmark measures the built program, and then
// hands over to the benchmark on the workspace's own Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = join(root, 'node_modules', '.bin');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const env = {
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

if (!existsSync(node)) {
  process.stderr.write('Nothing is installed yet: run npm start or npm test once, then the benchmark.\n');
  process.exit(1);
}
const built = run(join(bin, 'turbo'), ['run', 'build', '--output-logs=errors-only', '--no-color'], 'ignore');
if (built !== 0) {
  process.stderr.write(
    'The build failed, so there is nothing to measure: node_modules/.bin/turbo run build says why.\n',
  );
  process.exit(1);
}
process.exit(
  run(
    node,
    [
      '--disable-warning=ExperimentalWarning',
      join(root, 'infra', 'bench', 'src', 'bench.ts'),
      ...process.argv.slice(2),
    ],
    'inherit',
  ),
);

function run(command, args, output) {
  const shell = process.platform === 'win32';
  const ended = spawnSync(command, args, { cwd: root, env, stdio: ['inherit', output, 'inherit'], shell });
  return ended.status ?? 1;
}
