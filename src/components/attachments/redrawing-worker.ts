import '../../model/no-network.ts';
import { type RedrawTask, redraw } from './redrawing.ts';

/** Pictures of many millions of pixels take seconds to draw: here the page answers meanwhile. */
addEventListener('message', ({ data }: MessageEvent<RedrawTask>) => {
  redraw(data).then(
    (blob) => postMessage(blob),
    () => postMessage(undefined),
  );
});
