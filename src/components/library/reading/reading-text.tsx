import Quote from 'lucide-react/icons/quote';
import { useCallback, useEffect, useState } from 'react';
import { placeInKept } from '../../../anchor/place-in-kept.ts';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Id } from '../../../model/identity.ts';
import type { Resource, SavedText } from '../../../model/resource.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { useAct } from '../use-act.ts';
import { placeOf, rangeOf } from './frame-text.ts';
import { PlaceLost, PlacingBanner, usePlacingByHand } from './place-by-hand.tsx';
import { PrintCopy } from './print-copy.tsx';
import { QuoteMargin } from './quote-margin.tsx';
import { markQuotes } from './quote-marks.ts';
import { useReadingChoices } from './reading-choices.ts';
import { ReadingTools } from './reading-tools.tsx';
import { type Laid, SavedFrame } from './saved-frame.tsx';
import { useChosenWords } from './use-chosen-words.ts';
import { useFrameKeys } from './use-frame-keys.ts';
import { type PlacedQuote, useQuotes } from './use-quotes.ts';

/** So far down the frame a quote comes to stand that was gone to. */
const THIRD = 1 / 3;

/** The text with its quotes: marked where they stand, listed beside it. */
export function ReadingText({ resource, saved }: { resource: Resource; saved: SavedText }) {
  const [laid, setLaid] = useState<Laid | undefined>(undefined);
  const [active, setActive] = useState<Id | undefined>(undefined);
  // Which was pressed in the text: it gets the focus once the margin has drawn it.
  const [pressed, setPressed] = useState<{ id: Id } | undefined>(undefined);
  const [choices, choose] = useReadingChoices();
  const said = useQuotes(saved, laid);
  const chosen = useChosenWords(laid);
  const actions = useActions();
  const act = useAct();
  const quotes = said?.quotes;

  useEffect(() => {
    if (!laid || !quotes) return;
    const marks = quotes.flatMap(({ excerpt, hue, place }) => {
      const range = place && rangeOf(laid.read, place);
      return range ? [{ id: excerpt.id, hue, range }] : [];
    });
    markQuotes(laid.view, marks, marks.find(({ id }) => id === active)?.range);
  }, [laid, quotes, active]);

  const press = useCallback(
    (node: Node, offset: number) => {
      const at = laid && placeOf(laid.read, node, offset);
      const hit = quotes?.find(({ place }) => place && at !== undefined && place.start <= at && at <= place.end);
      if (!hit) return;
      setActive(hit.excerpt.id);
      setPressed({ id: hit.excerpt.id });
    },
    [laid, quotes],
  );
  useFrameKeys(laid, press);
  useEffect(() => {
    if (pressed) document.querySelector<HTMLElement>(`[data-quote="${pressed.id}"]`)?.focus();
  }, [pressed]);

  const go = ({ excerpt, place }: PlacedQuote) => {
    const range = laid && place && rangeOf(laid.read, place);
    if (!range) return;
    setActive(excerpt.id);
    const { view, frame } = laid;
    const top = range.getBoundingClientRect().top + view.scrollY - view.innerHeight * THIRD;
    view.scrollTo({ top, behavior: 'instant' });
    frame.scrollIntoView({ block: 'nearest' });
  };
  const { placing, begin, leave } = usePlacingByHand(quotes);
  const keep =
    chosen &&
    (async () => {
      const quote = { ...chosen.quote, ...(await placeInKept(saved, chosen.quote)) };
      const id = placing
        ? await act(actions.placeQuote(placing.id, quote), say('reading.placed'))
        : await act(actions.addQuote(resource.id, quote), say('reading.quoteKept'));
      laid?.view.getSelection()?.removeAllRanges();
      if (id === undefined) return;
      leave();
      setActive(id);
    });
  const keepWords = say(placing ? 'reading.placeHere' : 'reading.keepQuote');
  const name = resource.name || say('common.untitled');
  return (
    <>
      <ReadingTools choices={choices} onChoose={choose} keepWords={keepWords} onKeep={keep} />
      {placing && <PlacingBanner words={placing.exact} onLeave={leave} />}
      <div className="reader__body">
        <SavedFrame
          html={saved.html}
          title={say('detail.savedCopyOf', { name })}
          lang={resource.inLanguage}
          choices={choices}
          onLaid={setLaid}
        >
          {chosen && (
            <div className="reader__near" dir="ltr" style={{ insetInlineStart: chosen.x, insetBlockStart: chosen.y }}>
              <Button variant="primary" size="sm" icon={Quote} onClick={keep}>
                {keepWords}
              </Button>
            </div>
          )}
        </SavedFrame>
        {said && (
          <QuoteMargin
            {...said}
            url={resource.url}
            active={active}
            onGo={go}
            lostActions={(quote) => <PlaceLost quote={quote} onBegin={begin} />}
          />
        )}
      </div>
      {laid && <PrintCopy place={laid.place} />}
    </>
  );
}
