/** The key of a built-in competency's words in the catalogue, by its code: "CRITICAL-THINKING.1" is criticalThinking1. */
export const competencyKey = (code: string): string =>
  code.toLowerCase().replace(/[-.](\w)/gu, (_, next: string) => next.toUpperCase());
