import { describe, expect, test } from 'vitest';
import { isBackupDue, looksLost } from '../../src/model/sentinel.ts';

const seen = '2026-10-01T08:00:00Z';
const known = { resources: 148, lastChange: 900, seen };

describe('a library looks lost', () => {
  test('where the browser opened an empty database in place of a full one', () => {
    expect(looksLost(known, { resources: 0, lastChange: 0 })).toBe(true);
  });
  test('still where a page was saved into the empty one before anybody looked', () => {
    expect(looksLost(known, { resources: 1, lastChange: 1 })).toBe(true);
  });
  test('but not where the teacher emptied it', () => {
    expect(looksLost(known, { resources: 0, lastChange: 903 })).toBe(false);
  });
  test('and no longer once a backup has brought as much back', () => {
    expect(looksLost(known, { resources: 148, lastChange: 1 })).toBe(false);
  });
});

describe('a backup is due', () => {
  const now = '2026-10-24T08:00:00Z';
  test('where much has come and there never was one', () => {
    expect(isBackupDue({}, 20, now)).toBe(true);
    expect(isBackupDue({}, 19, now)).toBe(false);
  });
  test('where the last one is two weeks old and much has come since', () => {
    expect(isBackupDue({ backup: '2026-10-01T08:00:00Z' }, 41, now)).toBe(true);
    expect(isBackupDue({ backup: '2026-10-20T08:00:00Z' }, 41, now)).toBe(false);
    expect(isBackupDue({ backup: '2026-10-01T08:00:00Z' }, 2, now)).toBe(false);
  });
  test('but not in the week after it was put off', () => {
    expect(isBackupDue({ later: '2026-10-20T08:00:00Z' }, 41, now)).toBe(false);
    expect(isBackupDue({ later: '2026-10-10T08:00:00Z' }, 41, now)).toBe(true);
  });
});
