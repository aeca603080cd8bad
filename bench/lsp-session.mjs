import { spawn } from 'node:child_process';
import { execPath } from 'node:process';

const SEPARATOR = '\r\n\r\n';

/** A client of the server over stdio, no larger than the benchmark needs. */
export class LspSession {
  #child;
  #chunks = [];
  #size = 0;
  #needed = 1;
  #pending = new Map();
  #lastId = 0;

  /** @param {readonly string[]} args arguments of node */
  constructor(args) {
    this.#child = spawn(execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdout.on('data', (chunk) => this.#read(chunk));
    this.#child.on('exit', (code) => this.#fail(new Error(`máy chủ dừng, mã ${code}`)));
  }

  get pid() {
    return this.#child.pid;
  }

  /** @returns {Promise<any>} the result; rejects with the server's error, or when the server ends */
  request(method, params) {
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** @param {object} [more] further parameters of `initialize` */
  async open(more = {}) {
    await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      ...more,
      capabilities: { textDocument: { diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false } } },
    });
    this.notify('initialized', {});
  }

  async close() {
    await this.request('shutdown');
    this.#child.removeAllListeners('exit');
    this.notify('exit');
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}${SEPARATOR}${body}`);
  }

  /** Chunks are joined only when a message may be whole: a large answer comes in many. */
  #read(chunk) {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (this.#size >= this.#needed) {
      const body = this.#takeMessage();
      if (body === null) return;
      this.#handle(JSON.parse(body));
    }
  }

  /** The next whole message, or null; then `#needed` says how many bytes are wanted before looking again. */
  #takeMessage() {
    const received = Buffer.concat(this.#chunks);
    this.#keep(received);
    const headerEnd = received.indexOf(SEPARATOR);
    if (headerEnd < 0) {
      this.#needed = received.length + 1;
      return null;
    }
    const length = Number(/Content-Length: (\d+)/iu.exec(received.toString('latin1', 0, headerEnd))?.[1]);
    const start = headerEnd + SEPARATOR.length;
    this.#needed = start + length;
    if (received.length < this.#needed) return null;
    this.#keep(received.subarray(start + length));
    this.#needed = 1;
    return received.toString('utf8', start, start + length);
  }

  #keep(rest) {
    this.#chunks = [rest];
    this.#size = rest.length;
  }

  #handle({ id, method, params, result, error }) {
    if (method !== undefined) {
      if (id !== undefined) this.#send({ id, result: answerTo(method, params) });
      return;
    }
    const waiting = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  #fail(error) {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}

/** The server asks for settings section by section; we have none. */
function answerTo(method, params) {
  return method === 'workspace/configuration' ? params.items.map(() => null) : null;
}
