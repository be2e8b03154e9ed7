#!/usr/bin/env node
// What `npm start`, `npm test` and `npx jalon …` run. Nothing is installed yet when it begins, so it is plain
// JavaScript that needs Node 20 and npm and nothing else; everything it does later is a program of its own.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
const isWindows = process.platform === 'win32';
const node = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');
/** How long a command that was told to end may take before it is ended. */
const endsWithinMs = 8_000;
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Programs that are started here find Node 24 and the workspace's tools first, and do not phone home. */
const env = {
  ...process.env,
  PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

const [command = 'help', ...words] = process.argv.slice(2);
const [major] = process.versions.node.split('.').map(Number);
if (major < 20)
  fail(`Jalon needs Node 20 or later; this is ${process.versions.node}: see https://nodejs.org.`);
process.exit(await (command === 'test' ? test() : jalon()));

/** Every command but `test` is one of the command line's own. */
async function jalon() {
  await install();
  await build();
  return follow(join(root, 'apps', 'cli', 'dist', 'jalon.js'), [command, ...words]);
}

async function test() {
  await install();
  return follow(join(root, 'apps', 'cli', 'src', 'test-runner', 'run-all.ts'), words);
}

/** Installs the packages, unless the lock file is the one of the last complete installation. */
async function install() {
  const stamp = join(modules, '.jalon-installed');
  const wanted = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml')));
  const fingerprint = wanted.update(readFileSync(join(root, 'pnpm-workspace.yaml'))).digest('hex');
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  await step('Installing the packages (the first time takes a minute or two)', 'npx', {
    args: ['--yes', packageManager, 'install', '--frozen-lockfile'],
    env: process.env,
  });
  writeFileSync(stamp, fingerprint);
}

/** Builds what has changed since the last build; Turborepo keeps the rest. */
async function build() {
  const args = ['run', 'build', '--output-logs=errors-only', '--no-color'];
  await step('Building', join(modules, '.bin', 'turbo'), { args, env });
}

/** Runs one command quietly and says how long it takes; what it printed is shown only where it fails. */
async function step(title, program, options) {
  const began = Date.now();
  const name = title.replace(/ \(.*/, '');
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  // Whoever starts Jalon wants to see what happens; a short command is not talked over.
  const isTold = ['start', 'test'].includes(command);
  if (isTold) say(`  … ${title}`);
  const still = setInterval(() => say(`    still at it (${Math.round(seconds())} s)`), 15_000);
  const { code, output } = await capture(program, options);
  clearInterval(still);
  if (code === 0) return isTold ? say(`  ✓ ${name} (${seconds()} s)`) : undefined;
  process.stderr.write(`${output}\n`);
  fail(`${name} failed; the reason stands above. An installation needs the network, a later start does not.`);
}

/**
 * Runs a command in a process group of its own, so that whoever stops this program stops all of it. A signal ends
 * this program once the command has ended: what it began is not left behind at work. Whoever signals twice, or a
 * command that does not listen, ends it at once.
 */
async function capture(program, { args, env }) {
  const stdio = ['ignore', 'pipe', 'pipe'];
  let child;
  let stoppedBy = null;
  const stop = (signal) => {
    const isFirst = stoppedBy === null;
    stoppedBy ??= signal;
    signalAll(child, isFirst ? 'SIGTERM' : 'SIGKILL');
    if (isFirst) setTimeout(() => signalAll(child, 'SIGKILL'), endsWithinMs).unref();
  };
  for (const signal of Object.keys(signals)) process.on(signal, stop);
  // Only now: on a busy machine the command is at work, and we may be told to stop, before the next line runs.
  child = spawn(program, args, { cwd: root, env, stdio, shell: isWindows, detached: !isWindows });
  let output = '';
  const keep = (text) => {
    output += text;
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep);
  const code = await ending(child);
  for (const signal of Object.keys(signals)) process.removeListener(signal, stop);
  if (stoppedBy !== null) process.exit(128 + signals[stoppedBy]);
  return { code, output };
}

/** Signals a command's group and everything below it: Turborepo gives each task a group of its own. */
function signalAll(child, signal) {
  const below = isWindows ? [] : descendantsOf(child.pid);
  for (const pid of [isWindows ? child.pid : -child.pid, ...(signal === 'SIGKILL' ? below : [])]) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended meanwhile.
    }
  }
}

function descendantsOf(pid) {
  const listed = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout ?? '';
  const rows = listed.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent) => rows.filter(([, of]) => of === parent).flatMap(([one]) => [one, ...below(one)]);
  return below(pid);
}

/**
 * Runs one of Jalon's programs on Node 24, hands every signal on to it and ends as it ends. It has a channel to
 * this process: when this process dies, even by `kill -9`, the channel closes and the program stops too.
 */
async function follow(file, args) {
  const child = spawn(node, [file, ...args], {
    cwd: root,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of Object.keys(signals)) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  return ending(child);
}

/** npm may die without telling; its death shows in a new parent. Started by hand, the parent may go its way. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event || isWindows) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
}

/** Waits for the end of a process; a death by a signal becomes the number a shell would give it. */
function ending(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => fail(error.message));
    child.once('close', (code, signal) => resolve(signal ? 128 + (signals[signal] ?? 9) : code));
  });
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function fail(message) {
  process.stderr.write(`  ✗ ${message}\n`);
  process.exit(1);
}
