import { useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import type { CountedTag } from '../../../search/near-duplicates.ts';
import { say } from '../../../words/say.ts';
import { useFocusStays } from '../../kit/use-focus-stays.ts';
import { TagLine } from './tag-line.tsx';

/** What a line is high before it was measured, in pixels. */
const USUAL_HEIGHT = 44;

interface Props {
  tags: readonly CountedTag[];
  /** How many resources the list of a tag shows, which knows no case and no accents. */
  listed(value: string): number;
  chosen: ReadonlySet<string>;
  onChoose(value: string): void;
  countOf(value: string): number | undefined;
}

/** All tags, of which only those in sight are drawn. */
export function TagList({ tags, listed, chosen, onChoose, countOf }: Props) {
  const stays = useFocusStays<HTMLElement>();
  const [renaming, setRenaming] = useState<string | undefined>(undefined);
  const lines = useVirtualizer({
    count: tags.length,
    getScrollElement: () => stays.ref.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (at) => tags[at]?.value ?? at,
    overscan: 12,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll it
    <section className="tag-list" {...stays} tabIndex={0} aria-label={say('tags.list')}>
      <ul style={{ blockSize: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, key, start }) => {
          const tag = tags[index];
          if (!tag) return null;
          return (
            <li
              key={key}
              ref={lines.measureElement}
              data-index={index}
              className="tag-line"
              aria-setsize={tags.length}
              aria-posinset={index + 1}
              style={{ insetBlockStart: start }}
            >
              <TagLine
                tag={tag.value}
                listed={listed(tag.value)}
                chosen={chosen.has(tag.value)}
                onChoose={() => onChoose(tag.value)}
                renaming={renaming === tag.value}
                onRename={(on) => setRenaming(on ? tag.value : undefined)}
                countOf={countOf}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
