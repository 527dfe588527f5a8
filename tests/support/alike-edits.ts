import { describeQuote } from '../../src/anchor/describe-quote.ts';
import type { EditedPage } from './edited-pages.ts';
import { seeded } from './random-edits.ts';

type Pick = <Thing>(things: readonly Thing[]) => Thing;

/** Lines of lessons that differ in a word or two, as steps, time-tables, lists of groups and refrains do. `#` is a number, `@` a name. */
const LINES = {
  english: {
    names: ['Ada', 'Ben', 'Cleo', 'Dan'],
    alike: [
      'Step #: fill the jar with #0 ml of water and wait # minutes before you look.',
      'Group @ measures the depth at # o’clock and writes it on the board.',
      'What did you see? Tell @ in # words.',
      'Mon #:00 maths room #',
      'Yes, we can.',
      'Note that the well-known ground-water level fell by # cm in #0 days.',
    ],
    others: [
      'The weir was built when nobody counted the fish.',
      'A letter goes to the council at the end of the week.',
      'Parents bring old buckets, and the caretaker opens the shed.',
    ],
  },
  german: {
    names: ['Anna', 'Bert', 'Cem', 'Dora'],
    alike: [
      'Schritt #: Fülle das Glas mit #0 ml Wasser und warte # Minuten.',
      'Die Gruppe @ misst die Tiefe um # Uhr und schreibt sie an die Tafel.',
      'Was hast du gesehen? Sage es @ in # Wörtern.',
      'Der Grundwasser-Stand fiel in #0 Tagen um # cm.',
    ],
    others: ['Das Wehr wurde gebaut, als niemand die Fische zählte.', 'Am Ende der Woche geht ein Brief an den Rat.'],
  },
  chinese: {
    names: ['小明', '小红', '小刚', '小丽'],
    alike: [
      '第#步：往瓶子里倒#0毫升水，等#分钟再看。',
      '@小组在#点钟测量水深，并写在黑板上。',
      '你看到了什么？用#句话告诉@。',
      '星期#数学课在#号教室',
    ],
    others: ['修坝的时候没有人数过鱼。', '周末给市政府写一封信。'],
  },
  japanese: {
    names: ['田中さん', '佐藤さん', '山田さん'],
    alike: [
      '手順#：びんに#0ミリリットルの水を入れて、#分待ちます。',
      '@の班は#時に深さを測って、黒板に書きます。',
      '何が見えましたか。@に話しましょう。',
    ],
    others: ['堰ができたとき、魚を数えた人はいませんでした。', '週の終わりに手紙を出します。'],
  },
  arabic: {
    names: ['سارة', 'عمر', 'ليلى', 'خالد'],
    alike: [
      'الخطوة #: املأ الوعاء بـ #0 مل من الماء وانتظر # دقائق.',
      'تقيس مجموعة @ العمق في الساعة # وتكتبه على اللوح.',
      'ماذا رأيت؟ قل ذلك لـ @ في # كلمات.',
      'اِنْخَفَضَ مُسْتَوَى المَاءِ # سنتيمترات في #0 يومًا.',
    ],
    others: ['بُني السد حين لم يكن أحد يعد الأسماك.', 'في نهاية الأسبوع تُرسل رسالة إلى المجلس.'],
  },
} as const;

interface Line {
  id: number;
  text: string;
}

/** A page of lines that are all alike, some of them the very same, edited as their authors would: each line is known by its number. */
export function alikeEditedPage(seed: number): EditedPage {
  const random = seeded(seed * 7919);
  const pick: Pick = (things) => things[Math.floor(random() * things.length)] as never;
  const language = pick(Object.values(LINES));
  const one = (): string =>
    (random() < 0.8 ? pick<string>(language.alike) : pick<string>(language.others))
      .replaceAll('#', () => String(1 + Math.floor(random() * 6)))
      .replaceAll('@', () => pick<string>(language.names));
  const older: Line[] = Array.from({ length: 18 }, (_, id) => ({ id, text: one() }));
  const newer = editedLines(older, random);
  const [before, after] = [laidOut(older), laidOut(newer)];
  const quotes = older.flatMap(({ id, text }) => {
    const place = before.places.get(id);
    const now = after.places.get(id);
    const whole = place && describeQuote(before.text, place.start, place.end);
    if (!whole) return [];
    const unchanged = newer.some((line) => line.id === id && line.text === text);
    const half = describeQuote(
      before.text,
      place.start + (seed % 2 ? 2 : 0),
      place.start + 2 + Math.ceil(text.length / 2),
    );
    // Where a part of a changed line stands now is a matter of taste.
    const part =
      now && unchanged && half ? [{ selector: half, now: shifted(half.position, now.start - place.start) }] : [];
    return [{ selector: whole, now: now ?? null }, ...part];
  });
  return { name: `alike ${seed}`, older: before.text, newer: after.text, quotes };
}

const shifted = ({ start, end }: { start: number; end: number }, by: number) => ({ start: start + by, end: end + by });

function editedLines(older: readonly Line[], random: () => number): Line[] {
  const [deleted, changed, added] = [random() * 0.5, random() * 0.4, random() * 0.3];
  const newer = older
    .filter(() => random() > deleted)
    .map((line) => {
      const text = random() < changed ? reworded(line.text, random) : line.text;
      // What has become the very words of another line is that line to anybody.
      return older.some((other) => other.text === text) ? line : { ...line, text };
    })
    .flatMap((line, at) =>
      random() < added ? [{ id: -1, text: `${100 + at}: looked over in spring.` }, line] : [line],
    );
  const at = Math.floor(random() * newer.length);
  const [moved] = newer.slice(at, at + 1);
  // Where one of two same lines moves to where the other one was, nobody can tell: those stay.
  const isOnly = (line: Line) => older.filter(({ text }) => text === older[line.id]?.text).length === 1;
  if (moved && moved.id >= 0 && isOnly(moved) && random() < 0.5) {
    newer.splice(at, 1);
    newer.splice(Math.floor(random() * (newer.length + 1)), 0, moved);
  }
  return newer;
}

/** What authors and programs do to a line without changing where it begins and ends: hyphens, digits, signs, quotation marks, vowel signs. */
function reworded(text: string, random: () => number): string {
  const ways: ((line: string) => string)[] = [
    (line) => line.replace(/(\d)(?=\D*$)/, (digit) => String((Number(digit) % 6) + 1)),
    (line) => line.replace(/(?<=\p{L})-(?=\p{L})/u, ''),
    (line) => line.replace(/(?<=\p{L}{4})(?=\p{L}{4})/u, '\u00ad'),
    (line) => line.replace(/(?<=\p{L}{4})(?=\p{Ll}{4})/u, '-\n'),
    (line) => line.replaceAll(/\p{Mn}/gu, ''),
    (line) => line.replace('’', "'").replaceAll(': ', ' – '),
  ];
  return ways[Math.floor(random() * ways.length)]?.(text) ?? text;
}

function laidOut(lines: readonly Line[]): { text: string; places: Map<number, { start: number; end: number }> } {
  const places = new Map<number, { start: number; end: number }>();
  let text = '';
  for (const { id, text: line } of lines) {
    if (id >= 0) places.set(id, { start: text.length, end: text.length + line.length });
    text += `${line}\n`;
  }
  return { text, places };
}
