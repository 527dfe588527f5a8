import { Component, type ReactNode } from 'react';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';

interface Props {
  title: string;
  children: ReactNode;
}

const isNewer = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === 'VersionError';

/** Stands in for a screen that failed to draw: says that nothing is lost, and how to go on. */
export class BrokenScreen extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const newer = isNewer(error);
    return (
      <main className="nothing broken" role="alert">
        <h1 className="title">{newer ? say('library.newerTitle') : this.props.title}</h1>
        <p className="lead">{newer ? say('library.newer') : say('library.broken')}</p>
        <Button variant="primary" onClick={() => location.reload()}>
          {say('library.reload')}
        </Button>
      </main>
    );
  }
}
