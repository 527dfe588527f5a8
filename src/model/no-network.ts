import { giveUpNetwork } from './give-up-network.ts';

// Imported first, it comes before everything else that a thread is made of.
giveUpNetwork();
