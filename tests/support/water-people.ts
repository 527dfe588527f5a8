import { hewlettCompetencies } from '../../src/model/hewlett.ts';
import type { Id } from '../../src/model/identity.ts';

export const id = (group: number, number: number): Id =>
  `urn:uuid:${String(group).padStart(8, '0')}-aaaa-4aaa-8aaa-${String(number).padStart(12, '0')}`;

export const ana = id(1, 1);
export const jonas = id(1, 2);
export const unit = id(2, 1);
export const fieldTrip = id(2, 2);

export const by = (curator: Id, day: string) => ({
  curator,
  dateSaved: `2026-11-${day}T09:30:00.000Z`,
  dateChanged: `2026-11-${day}T19:30:00.000+01:00`,
});

export const competency = (code: string): Id => hewlettCompetencies.find((entry) => entry.code === code)?.id ?? '';
