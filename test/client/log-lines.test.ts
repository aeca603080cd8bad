import assert from 'node:assert/strict';
import { LogLines } from '../../client/src/log-lines';

/* What vscode-languageclient writes, and what of it arrives at which level. */

describe('the lines of the log', () => {
  let heard: string[];
  let lines: LogLines;
  beforeEach(() => {
    heard = [];
    const at = (level: string) => (line: string) => void heard.push(`${level} ${line}`);
    lines = new LogLines(Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error'].map((level) => [level, at(level)])) as never);
  });

  it('go by their heads, in whatever way the clock is written', () => {
    lines.appendLine('[Error - 2:05:09 PM] hỏng');
    lines.appendLine('[Warn  - 14:05:09] lạ');
    lines.appendLine('[Info  - 14.05.09] xong');
    lines.appendLine('[Debug - 下午2:05:09] thử');
    assert.deepEqual(heard, ['error hỏng', 'warn lạ', 'info xong', 'debug thử']);
  });

  it('belong to the line before them when they have none', () => {
    lines.appendLine('[Error - 14:05:09] hỏng');
    lines.appendLine('  ở đâu đó');
    assert.deepEqual(heard, ['error hỏng', 'error   ở đâu đó']);
  });

  it('show of a message that goes to the server its name alone', () => {
    lines.appendLine("[Trace - 14:05:09] Sending notification 'textDocument/didOpen'.");
    lines.appendLine('Params: { "text": "Mật" }');
    lines.append('[LSP   - 14:05:09] ');
    lines.appendLine('{"text":"Mật"}');
    lines.appendLine('[Info  - 14:05:09] xong');
    assert.deepEqual(heard, ["trace Sending notification 'textDocument/didOpen'.", 'info xong']);
  });

  it('warn of what the process of the server says beside the protocol', () => {
    lines.append('Segmentation fault\n');
    assert.deepEqual(heard, ['warn Segmentation fault']);
  });
});
