import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import { tableToMarkdown } from '../../export/coverage-table.ts';
import { fileName } from '../../export/file-name.ts';
import { sayDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Menu } from '../kit/menu.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { CoverageMap } from './map.ts';
import { toSvg } from './picture.tsx';
import { lightInk } from './picture-ink.ts';
import { canvasMeasure } from './picture-text.ts';
import { toPng } from './to-png.ts';
import { toHtmlPage, toHtmlTable } from './web-table.tsx';
import { toWordTable } from './word-table.ts';

const MIME = { svg: 'image/svg+xml', png: 'image/png', html: 'text/html', markdown: 'text/markdown' } as const;
type Kind = keyof typeof MIME;

/** Saves and copies a map in each of its kinds, and says how that went. */
function useTaking(map: CoverageMap) {
  const { saveFile, copyText, source } = useAbilities();
  const toast = useToast();
  const drawing = () => ({
    ink: lightInk(),
    measure: canvasMeasure(),
    drawn: say('coverage.take.drawn', { day: sayDay(source.now()) }),
  });
  const made: Record<Kind, () => string | Promise<Blob>> = {
    svg: () => toSvg(map, drawing()),
    png: () => toPng(toSvg(map, drawing())),
    html: () => toHtmlPage(toWordTable(map)),
    markdown: () => tableToMarkdown(toWordTable(map)),
  };
  return {
    save: async (kind: Kind) => {
      try {
        const name = fileName(map.title, kind);
        await saveFile(name, MIME[kind], await made[kind]());
        toast(say('coverage.take.saved', { name }));
      } catch {
        toast(say('coverage.take.notSaved'), { tone: 'wrong' });
      }
    },
    copy: async (text: string) => {
      try {
        await copyText(text);
        toast(say('coverage.take.copied'));
      } catch {
        toast(say('coverage.take.notCopied'), { tone: 'wrong' });
      }
    },
  };
}

/** The ways in which a map leaves: as a picture, or as a table. */
export function TakeAlong({ map }: { map: CoverageMap }) {
  const { save, copy } = useTaking(map);
  const kinds: Kind[] = ['png', 'svg', 'html', 'markdown'];
  return (
    <Menu
      label={say('coverage.take.menu')}
      icon={Download}
      iconOnly={false}
      variant="secondary"
      actions={[
        ...kinds.map((kind) => ({
          id: kind,
          label: say(`coverage.take.${kind}`),
          icon: Download,
          onChoose: () => void save(kind),
        })),
        {
          id: 'copy-html',
          label: say('coverage.take.copyHtml'),
          icon: Copy,
          apart: true,
          onChoose: () => void copy(toHtmlTable(toWordTable(map))),
        },
        {
          id: 'copy-markdown',
          label: say('coverage.take.copyMarkdown'),
          icon: Copy,
          onChoose: () => void copy(tableToMarkdown(toWordTable(map))),
        },
      ]}
    />
  );
}
