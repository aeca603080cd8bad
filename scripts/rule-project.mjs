import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { root } from './project.mjs';
import { say } from './progress.mjs';

/** First digit of a code → folder under core/rules. */
const ROOMS = {
  1: 'preface', 2: 'preamble', 3: 'body', 4: 'citations', 5: 'conclusions', 6: 'attachments', 7: 'consistency', 8: 'typography', 9: 'file',
};
const USAGE = `Cách dùng: npm run new-rule -- <mã> <tên-lỗi>

  mã        VB và ba chữ số, hoặc VB3xx để lấy mã kế tiếp của phòng 3
  tên-lỗi   lỗi, bằng tiếng Anh, kebab-case: unpadded-date

Các phòng: ${Object.entries(ROOMS).map(([digit, room]) => `${digit}xx ${room}`).join(', ')}`;

/**
 * `npm run new-rule -- VB3xx fault-name`: writes a rule that compiles and whose examples pass, then runs `npm run gen`.
 * @param {readonly string[]} args
 * @throws {Failure} on a wrong code or name, or one that is taken
 */
export async function newRule(args) {
  const [wanted = '', name = '', ...rest] = args;
  if (rest.length > 0 || !/^VB[1-9](?:\d\d|xx)$/iu.test(wanted) || !/^[a-z]+(?:-[a-z]+)*$/u.test(name)) throw new Failure(USAGE);
  const rules = readRules();
  const code = chooseCode(wanted, rules);
  if (rules.some((rule) => rule.name === name)) throw new Failure(`Tên “${name}” đã có: ${rules.find((rule) => rule.name === name).path}`);
  const path = join('server', 'src', 'core', 'rules', ROOMS[code.charAt(2)], `${name}.ts`);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), skeleton(code, name), { flag: 'wx' });
  say(`Đã tạo ${path}`);
  return run(process.execPath, [join(root, 'scripts', 'gen.mjs')], { cwd: root });
}

/** Code and name of each rule file, as the generator finds them. */
function readRules() {
  const folder = join(root, 'server', 'src', 'core', 'rules');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, match: /code: '(VB\d{3})',\s*name: '([a-z-]+)'/u.exec(readFileSync(join(folder, path), 'utf8')) }))
    .filter(({ match }) => match !== null)
    .map(({ path, match }) => ({ path, code: match[1], name: match[2] }));
}

/** A code is never used again, so the next one stands behind the last. */
function chooseCode(wanted, rules) {
  const code = wanted.toUpperCase();
  if (!code.endsWith('XX')) {
    const owner = rules.find((rule) => rule.code === code);
    if (owner) throw new Failure(`Mã ${code} đã có: ${owner.path}`);
    return code;
  }
  const room = code.slice(0, 3);
  const last = Math.max(0, ...rules.filter((rule) => rule.code.startsWith(room)).map((rule) => Number(rule.code.slice(3))));
  if (last >= 99) throw new Failure(`Phòng ${room}xx đã hết mã`);
  return `${room}${String(last + 1).padStart(2, '0')}`;
}

function skeleton(code, name) {
  return `import { defineRule } from '../../lint/rule';

/** Câu mẫu: \`Ủy ban nhân dân xem xét từ viết sai này\` */
const FAULT = /từ viết sai/gu;

export default defineRule({
  code: '${code}',
  name: '${name}',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Viết lại ở đây điều khoản nói gì, bằng một câu' }],
  summary: 'Phải viết đúng từ này',
  why: 'Vì sao lỗi này đáng báo, và khi nào thì không.',
  examples: [
    { good: 'Một câu vô tội, lấy từ văn bản đã ban hành' },
    { bad: 'Một câu có ⟦từ viết sai⟧ ở giữa', fixed: 'Một câu có từ viết đúng ở giữa' },
  ],
  *check({ source }) {
    for (const match of source.clean.matchAll(FAULT)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: \`“\${match[0]}” phải viết là “từ viết đúng”\`,
        fix: { title: 'Viết là “từ viết đúng”', safety: 'review', edits: [{ span, newText: 'từ viết đúng' }] },
      };
    }
  },
});
`;
}
