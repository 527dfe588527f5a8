import { rememberChoice, rememberedNames } from '../../kit/choices-here.ts';

const KEY = 'commands';
const MOST = 8;

/** The ids of the commands that were used lately, the last one first. */
export const recentCommands = (): string[] => rememberedNames(KEY) ?? [];

export function rememberCommand(id: string): void {
  const ids = [id, ...recentCommands().filter((each) => each !== id)].slice(0, MOST);
  rememberChoice(KEY, JSON.stringify(ids));
}
