import { Component, type ReactNode } from 'react';
import { useOutdated } from '../../hooks/use-outdated.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';

interface Props {
  title: string;
  children: ReactNode;
}

const isNewer = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === 'VersionError';

/** What happened, that nothing is lost, and how to go on. */
function Broken({ error, title }: { error: unknown; title: string }) {
  const outdated = useOutdated();
  const newer = isNewer(error);
  const heading = newer ? say('library.newerTitle') : outdated ? say('library.updatedTitle') : title;
  const words = newer ? say('library.newer') : outdated ? say('library.updatedScreen') : say('library.broken');
  return (
    <main className="nothing broken" role="alert">
      <h1 className="title">{heading}</h1>
      <p className="lead">{words}</p>
      <Button variant="primary" onClick={() => location.reload()}>
        {outdated ? say('library.updatedReload') : say('library.reload')}
      </Button>
    </main>
  );
}

/** Stands in for a screen that failed to draw. */
export class BrokenScreen extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Broken error={error} title={this.props.title} />;
  }
}
