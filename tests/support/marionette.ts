import net from 'node:net';

interface Waiting {
  answer(result: unknown): void;
  refuse(error: Error): void;
}

/** Firefox's own remote control: JSON messages behind their length, over TCP. */
export class Marionette {
  private readonly socket: net.Socket;
  private readonly waiting = new Map<number, Waiting>();
  private unread = Buffer.alloc(0);
  private lastId = 0;

  private constructor(socket: net.Socket) {
    this.socket = socket;
    socket.on('data', (data) => this.hear(Buffer.from(data)));
    socket.on('close', () => {
      for (const { refuse } of this.waiting.values()) refuse(new Error('Firefox closed its Marionette port.'));
      this.waiting.clear();
    });
  }

  /** Knocks until Firefox opens the port, for half a minute. */
  static async connect(port: number): Promise<Marionette> {
    for (let attempt = 0; attempt < 150; attempt++) {
      const socket = await new Promise<net.Socket | undefined>((done) => {
        const knock = net.connect(port, '127.0.0.1', () => done(knock));
        knock.once('error', () => done(undefined));
      });
      if (socket) return new Marionette(socket);
      await new Promise((soon) => setTimeout(soon, 200));
    }
    throw new Error('Firefox did not open its Marionette port.');
  }

  send(command: string, params: object = {}): Promise<unknown> {
    const id = ++this.lastId;
    const json = JSON.stringify([0, id, command, params]);
    return new Promise((answer, refuse) => {
      this.waiting.set(id, { answer, refuse });
      this.socket.write(`${Buffer.byteLength(json)}:${json}`);
    });
  }

  /** Runs a script in the page in front, in a sandbox that keeps its globals; the answer of WebDriver is {value}. */
  async inPage(script: string): Promise<unknown> {
    const answer = await this.send('WebDriver:ExecuteScript', {
      script,
      args: [],
      sandbox: 'tools',
      newSandbox: false,
    });
    return (answer as { value: unknown }).value;
  }

  /** Runs the body of an async function in the browser's own window. */
  async inWindow(body: string, args: unknown[] = []): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      (async (given) => { ${body} })([...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const answer = (await this.send('WebDriver:ExecuteAsyncScript', { script, args })) as {
        value: { value?: unknown; error?: string };
      };
      if (answer.value.error) throw new Error(answer.value.error);
      return answer.value.value;
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.socket.destroy();
  }

  private hear(data: Buffer): void {
    this.unread = Buffer.concat([this.unread, data]);
    for (;;) {
      const colon = this.unread.indexOf(':');
      const length = Number(this.unread.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || this.unread.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.unread.subarray(colon + 1, colon + 1 + length).toString());
      this.unread = this.unread.subarray(colon + 1 + length);
      // The first message is a greeting, and no answer to anything.
      if (Array.isArray(message)) this.settle(message);
    }
  }

  private settle([, id, error, result]: unknown[]): void {
    const waiting = this.waiting.get(id as number);
    this.waiting.delete(id as number);
    const problem = error as { error: string; message: string } | null;
    if (problem) waiting?.refuse(new Error(`${problem.error}: ${problem.message}`));
    else waiting?.answer(result);
  }
}
