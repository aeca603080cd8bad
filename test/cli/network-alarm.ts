/*
 * Loaded before a program with `node --require`: whatever would open a socket or ask for a name ends it with code 99.
 * Pipes and files stay as they are, since stdin and stdout are made of them.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';

function arm(owner: object, ...names: readonly string[]): void {
  for (const name of names) {
    const alarm = () => {
      process.stderr.write(`NETWORK: ${name}\n`);
      process.exit(99);
    };
    Object.defineProperty(owner, name, { value: alarm });
  }
}

arm(net, 'connect', 'createConnection', 'createServer');
arm(net.Socket.prototype, 'connect');
arm(net.Server.prototype, 'listen');
arm(tls, 'connect', 'createServer');
arm(http, 'request', 'get', 'createServer');
arm(https, 'request', 'get', 'createServer');
arm(dgram, 'createSocket');
arm(dns, 'lookup', 'resolve', 'resolve4', 'resolve6');
arm(dns.promises, 'lookup', 'resolve', 'resolve4', 'resolve6');
arm(globalThis, 'fetch', 'WebSocket');
