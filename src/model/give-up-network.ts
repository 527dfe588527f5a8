/** All by which a script in a thread can make a request, or begin a thread that could. */
const MEANS = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'caches',
  'sendBeacon',
  'Worker',
  'SharedWorker',
];

/** The object, and all that it inherits from. */
function* lineOf(object: object | null): Generator<object> {
  for (let at = object; at !== null; at = Object.getPrototypeOf(at)) yield at;
}

/**
 * Takes from a thread every means of making a request, for as long as it lives: for threads that read what strangers wrote, and for those
 * that never need the network.
 */
export function giveUpNetwork(thread: { navigator?: object } = globalThis): void {
  for (const object of [...lineOf(thread), ...lineOf(thread.navigator ?? null)])
    for (const name of MEANS) Reflect.deleteProperty(object, name);
}
