/* A web worker inside a worker thread: the script sees the names of ECMAScript and what a browser gives its workers, nothing of Node. */
import { createContext, runInContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

const listeners = [];
const scope = {
  onmessage: null,
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener: (type, listener, { once = false } = {}) => type === 'message' && listeners.push({ listener, once }),
  ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, console, TextEncoder, TextDecoder, crypto, performance },
};
scope.self = scope;

/** As the DOM does it: who begins to listen while an event is told hears of the next one. */
parentPort.on('message', (data) => {
  const event = { data };
  const { onmessage } = scope;
  for (const each of [...listeners]) {
    if (each.once) listeners.splice(listeners.indexOf(each), 1);
    each.listener(event);
  }
  onmessage?.(event);
});

runInContext(workerData, createContext(scope));
