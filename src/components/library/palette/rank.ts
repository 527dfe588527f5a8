import { fold } from '../../../search/fold.ts';
import type { Command } from './commands.ts';

/** How well a word answers: the start of the label, the start of a word in it, somewhere in it, not at all. */
function closeness(label: string, word: string): number {
  if (label.startsWith(word)) return 3;
  const at = label.indexOf(word);
  if (at < 0) return 0;
  return /[\p{L}\p{N}]/u.test(label[at - 1] ?? '') ? 1 : 2;
}

/**
 * The commands that answer all the words that were typed, the closest first; among equals those used lately, then as they came.
 * @param recent ids of commands, the last one used first
 */
export function rankCommands(typed: string, commands: readonly Command[], recent: readonly string[]): Command[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const place = (id: string) => {
    const at = recent.indexOf(id);
    return at < 0 ? recent.length : at;
  };
  return commands
    .flatMap((command) => {
      if (words.length === 0 && command.seldom && !recent.includes(command.id)) return [];
      const label = fold(command.label);
      const each = words.map((word) => closeness(label, word));
      return each.includes(0) ? [] : [{ command, score: each.reduce((sum, one) => sum + one, 0) }];
    })
    .toSorted((a, b) => b.score - a.score || place(a.command.id) - place(b.command.id))
    .map(({ command }) => command);
}
