import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allRules, analyze, lint } from '../../server/src/core';
import { thethuc } from '../cli/world';
import { KNOWN } from '../known';

/* The walkthrough of `package.json` and what it shows: the document to mend, its pictures, its console. */

const ROOT = join(__dirname, '..', '..', '..');
const FOLDER = join(ROOT, 'media', 'walkthrough');

interface Step {
  readonly title: string;
  readonly description: string;
  readonly media: { readonly image?: string; readonly altText?: string; readonly markdown?: string };
  readonly completionEvents?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  contributes: { commands: readonly { command: string }[]; walkthroughs: readonly { title: string; description: string; steps: readonly Step[] }[] };
};
const [walkthrough] = manifest.contributes.walkthroughs;
const steps = walkthrough?.steps ?? [];

describe('the walkthrough', () => {
  it('has five steps, each with something to press', () => {
    assert.deepEqual(steps.map(({ description }) => /\]\(command:/.test(description)), [true, true, true, true, true]);
  });

  it('presses commands of ours, or those of VS Code that it names', () => {
    const known = new Set([...manifest.contributes.commands.map(({ command }) => command), 'workbench.action.terminal.new', 'editor.action.quickFix']);
    const pressed = steps.flatMap(({ description }) => [...description.matchAll(/\]\(command:([^)]+)\)/g)].map(([, command = '']) => command));
    const awaited = steps.flatMap(({ completionEvents = [] }) => completionEvents.map((event) => event.replace(/^onCommand:/, '')));
    assert.deepEqual([...pressed, ...awaited].filter((command) => !known.has(command)), []);
  });

  it('shows what is there, in words too, and carries nothing else', () => {
    const shown = steps.flatMap(({ media }) => media.image ?? media.markdown ?? []);
    assert.deepEqual(shown.filter((path) => !existsSync(join(ROOT, path))), []);
    assert.deepEqual(steps.filter(({ media }) => media.image !== undefined && !media.altText), []);
    const carried = [...shown.map((path) => path.replace('media/walkthrough/', '')), 'van-ban-mau.vbhc'];
    assert.deepEqual(readdirSync(FOLDER).sort(), carried.sort());
  });

  it('is small: the package has to stay under a megabyte', () => {
    const sizes = readdirSync(FOLDER).map((name) => statSync(join(FOLDER, name)).size);
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 250_000, sizes.join(' + '));
  });

  it('begins with a document of three faults, the three that its pictures show', () => {
    const text = readFileSync(join(FOLDER, 'van-ban-mau.vbhc'), 'utf8');
    const { findings } = lint(analyze(text, { known: KNOWN }));
    assert.deepEqual(findings.map(({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`), ['error 5', 'warning 06 tháng 3 năm 2020', 'warning Điều 4.']);
  });

  it('ends with what thethuc prints', async () => {
    const [, line = '', output] = /```console\n\$ thethuc (.+)\n([^]*?)```/.exec(readFileSync(join(FOLDER, 'command-line.md'), 'utf8')) ?? [];
    assert.equal((await thethuc(line.split(' '), { cwd: FOLDER })).out, output);
  });

  it('passes our own rules of typography', () => {
    const prose = [walkthrough?.title, walkthrough?.description, ...steps.flatMap(({ title, description, media }) => [title, description, media.altText ?? ''])].join('\n\n');
    const { findings } = lint(analyze(prose.replace(/\]\(command:[^)]+\)/g, ']')), {}, allRules.filter(({ code }) => /^VB[89]/.test(code)));
    assert.deepEqual(findings.map(({ code, message }) => `${code} ${message}`), []);
  });
});
