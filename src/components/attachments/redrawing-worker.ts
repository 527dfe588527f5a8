import { expose } from 'comlink';
import '../../model/no-network.ts';
import { redraw } from './redrawing.ts';

// Pictures of many millions of pixels take seconds to draw: here the page answers meanwhile.
expose(redraw);
