const KEY = 'commands';
const MOST = 8;

/** The ids of the commands that were used lately, the last one first. */
export function recentCommands(): string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.map(String) : [];
  } catch {
    return [];
  }
}

export function rememberCommand(id: string): void {
  const ids = [id, ...recentCommands().filter((each) => each !== id)].slice(0, MOST);
  localStorage.setItem(KEY, JSON.stringify(ids));
}
