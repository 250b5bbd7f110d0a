// Firefox driven by Marionette: WebDriver BiDi may not open an extension's own pages, Marionette may. Few commands, no library.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIREFOX_EXTENSION_DIR } from './firefox';

const EXTENSION_ID = 'ledgerline@ledgerline.example';
const UUID = '6d2f3c1e-5a0b-4c47-9f0e-2b7a1c9d8e11';
const MAX_TRIES = 150;
const LOAD = `window.gBrowser.selectedBrowser.loadURI(Services.io.newURI(arguments[0]), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`;

/** An own page of the extension: Firefox gives each install another address, a test fixes it. */
export const extensionPage = (file: string): string => `moz-extension://${UUID}/${file}`;

export interface Marionette {
  /** In the tab that is in front. */
  open(url: string): Promise<void>;
  /** Opens an empty tab, brings it to the front and names it. */
  newTab(): Promise<string>;
  /** Brings a tab to the front, by its name. */
  showTab(tab: string): Promise<void>;
  /** The tab that is in front. */
  tellTab(): Promise<string>;
  /** Runs the body of a function in the page; what it returns must be plain data. */
  run<Answer>(body: string): Promise<Answer>;
  /** A real click in the middle of the element. */
  click(selector: string): Promise<void>;
  /** Real keys to the focused element; the private-use code points of WebDriver stand for the named ones. */
  type(selector: string, keys: string): Promise<void>;
  /** Keys held together, given to the browser's window as a keyboard gives them: to its own shortcuts first, then to whatever has the focus. */
  press(...keys: readonly string[]): Promise<void>;
  /** As `run`, with the closed shadow root of the element as the first argument; null where there is no such element. */
  runInside<Answer>(selector: string, body: string): Promise<Answer | null>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface MarionetteOptions {
  /** A profile to start with, which then stays after the end: a second start finds what the first one kept. */
  readonly profile?: string;
  /** A proxy on this machine through which every page comes. */
  readonly proxyPort?: number;
  /** Another build than the one that ships. */
  readonly directory?: string;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** Firefox takes a while before it listens: each refused connection is tried again when it has failed. */
async function reach(port: number, firefox: ChildProcess): Promise<Socket> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    if (firefox.exitCode !== null) throw new Error('Firefox ended before it listened');
    const socket = await new Promise<Socket | null>((resolve) => {
      const one = connect(port, '127.0.0.1', () => resolve(one)).once('error', () => setTimeout(() => resolve(null), 200));
    });
    if (socket) return socket;
  }
  throw new Error('Firefox did not listen');
}

/** Messages are `length:json`; an answer is [1, id, error, result]. */
function talk(socket: Socket) {
  let buffer: Buffer = Buffer.alloc(0);
  let id = 0;
  const waiting = new Map<number, (answer: [number, number, { message: string } | null, unknown]) => void>();
  let greet: () => void = () => undefined;
  const greeting = new Promise<void>((resolve) => { greet = resolve; });
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, Buffer.from(data)]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const length = Number(buffer.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) greet();
      else waiting.get(message[1] as number)?.(message as [number, number, { message: string } | null, unknown]);
    }
  });
  const send = (name: string, body: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, ([, , error, result]) => (error ? reject(new Error(`${name}: ${error.message}`)) : resolve(result)));
      const message = Buffer.from(JSON.stringify([0, id, name, body]));
      socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  return { greeting, send };
}

/** Through the proxy for every host, as plain http: no page of a test has a certificate. */
const proxyPrefs = (port: number) => ({ 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port, 'dom.security.https_first': false, 'network.stricttransportsecurity.preloadlist': false });

/** An extension that was put in for a test goes with the browser; what it kept stays, as it does for one that is installed. */
const KEEP_PREFS = { 'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true };

export async function launchMarionette(executablePath: string, { profile: given, proxyPort, directory = FIREFOX_EXTENSION_DIR }: MarionetteOptions = {}): Promise<Marionette> {
  const profile = given ?? (await mkdtemp(join(tmpdir(), 'ledgerline-firefox-')));
  const port = await findFreePort();
  const prefs = { ...(given === undefined ? {} : KEEP_PREFS), ...(proxyPort === undefined ? {} : proxyPrefs(proxyPort)), 'marionette.port': port, 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }), 'datareporting.policy.dataSubmissionEnabled': false, 'browser.shell.checkDefaultBrowser': false, 'app.update.disabledForTesting': true };
  await writeFile(join(profile, 'user.js'), Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const firefox = spawn(executablePath, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const socket = await reach(port, firefox);
  const { greeting, send } = talk(socket);
  await greeting;
  await send('WebDriver:NewSession');
  await send('Addon:Install', { path: directory, temporary: true });
  const find = async (selector: string): Promise<string> => {
    const { value } = (await send('WebDriver:FindElement', { using: 'css selector', value: selector })) as { value: Record<string, string> };
    return Object.values(value)[0] ?? '';
  };
  return {
    // From the browser's own side: a page may not lead to an extension's.
    async open(url) {
      await send('Marionette:SetContext', { value: 'chrome' });
      await send('WebDriver:ExecuteScript', { script: LOAD, args: [url] });
      await send('Marionette:SetContext', { value: 'content' });
    },
    async newTab() {
      const { handle } = (await send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      return handle;
    },
    showTab: async (handle) => void (await send('WebDriver:SwitchToWindow', { handle, focus: true })),
    tellTab: async () => ((await send('WebDriver:GetWindowHandle')) as { value: string }).value,
    run: async <Answer>(body: string) => ((await send('WebDriver:ExecuteScript', { script: body, args: [] })) as { value: Answer }).value,
    click: async (selector) => void (await send('WebDriver:ElementClick', { id: await find(selector) })),
    type: async (selector, keys) => void (await send('WebDriver:ElementSendKeys', { id: await find(selector), text: keys })),
    async press(...keys) {
      const actions = [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))];
      await send('Marionette:SetContext', { value: 'chrome' });
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      await send('Marionette:SetContext', { value: 'content' });
    },
    async runInside<Answer>(selector: string, body: string) {
      const [host] = (await send('WebDriver:FindElements', { using: 'css selector', value: selector })) as Record<string, string>[];
      if (!host) return null;
      const { value: root } = (await send('WebDriver:GetShadowRoot', { id: Object.values(host)[0] })) as { value: object };
      return ((await send('WebDriver:ExecuteScript', { script: body, args: [root] })) as { value: Answer }).value;
    },
    resize: async (width, height) => void (await send('WebDriver:SetWindowRect', { width, height })),
    async screenshot(path) {
      const { value } = (await send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      await writeFile(path, Buffer.from(value, 'base64'));
    },
    async close() {
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => firefox.kill());
      await ended;
      socket.destroy();
      if (given === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}
