import { Component, type ReactNode } from 'react';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';

interface Props {
  title: string;
  children: ReactNode;
}

/** What is said of an error: of one that nobody knows, that a screen went wrong and that nothing is lost. */
function wordsFor(error: unknown, title: string): { title: string; words: string; reload: string } {
  const reload = say('library.reload');
  switch ((error as { name?: unknown } | null)?.name) {
    case 'VersionError':
      return { title: say('library.newerTitle'), words: say('library.newer'), reload };
    // A newer Taproot in another window took the library over.
    case 'DatabaseClosedError':
      return {
        title: say('library.updatedTitle'),
        words: say('library.updatedScreen'),
        reload: say('library.updatedReload'),
      };
    default:
      return { title, words: say('library.broken'), reload };
  }
}

/** Stands in for a screen that failed to draw: says that nothing is lost, and how to go on. */
export class BrokenScreen extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { title, words, reload } = wordsFor(error, this.props.title);
    return (
      <main className="nothing broken" role="alert">
        <h1 className="title">{title}</h1>
        <p className="lead">{words}</p>
        <Button variant="primary" onClick={() => location.reload()}>
          {reload}
        </Button>
      </main>
    );
  }
}
