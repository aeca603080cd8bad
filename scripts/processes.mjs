import { spawn, spawnSync } from 'node:child_process';

const POLL_MS = 25;
const ORPHAN_CHECK_MS = 300;
const hasGroups = process.platform !== 'win32';

/** Children of this script that still run, each the leader of a process group of its own. */
const running = new Set();

/**
 * Starts a child as the leader of its own process group, so that it can be ended with everything it starts in turn.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: hasGroups });
  running.add(child);
  child.once('exit', () => {
    signalGroup(child, 'SIGTERM');
    running.delete(child);
  });
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end.
 * @returns {Promise<number>} its exit code, 1 when a signal ended it; rejects when it cannot be started
 */
export function run(command, args, options = {}) {
  const child = startGroup(command, args, { stdio: 'inherit', ...options });
  return exitOf(child);
}

/** @returns {Promise<number>} */
export function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Ends a group started with startGroup: politely, and after `graceMs` by force. Resolves when it is gone. */
export async function endGroup(child, graceMs = 3000) {
  const deadline = performance.now() + graceMs;
  if (!signalGroup(child, 'SIGTERM')) return;
  while (isAlive(child)) {
    if (performance.now() > deadline) {
      signalGroup(child, 'SIGKILL');
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Ends every group that still runs. */
export async function endAll(graceMs) {
  await Promise.all([...running].map((child) => endGroup(child, graceMs)));
}

/**
 * Makes Ctrl+C, a kill and a closed terminal end every child before this process ends.
 * So does the end of the shell that npm puts between itself and a script: a signal sent to npm stops there.
 * @param {{ graceMs?: number, exitCode?: number }} [options]
 */
export function endAllOnSignal({ graceMs = 3000, exitCode = 130 } = {}) {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await endAll(graceMs);
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  if (process.env.npm_lifecycle_event) onOrphaned(end);
}

function onOrphaned(end) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || end(), ORPHAN_CHECK_MS).unref();
}

/** @returns {boolean} whether there was anything to signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return false;
  if (!hasGroups) return spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']).status === 0;
  try {
    process.kill(-child.pid, signal);
    return true;
  } catch {
    return false; // ESRCH: the whole group is gone
  }
}

function isAlive(child) {
  return hasGroups ? signalGroup(child, 0) : child.exitCode === null;
}
