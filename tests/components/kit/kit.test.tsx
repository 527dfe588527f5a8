// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Avatar } from '../../../src/components/kit/avatar.tsx';
import { BadgeGroup } from '../../../src/components/kit/badge.tsx';
import { Banner } from '../../../src/components/kit/banner.tsx';
import { Chip, FilterChip } from '../../../src/components/kit/chip.tsx';
import { CompetencyIcon } from '../../../src/components/kit/competency-icon.tsx';
import { Field } from '../../../src/components/kit/field.tsx';
import { Menu } from '../../../src/components/kit/menu.tsx';
import { metaOf } from '../../../src/components/kit/resource-meta.tsx';
import { Segmented } from '../../../src/components/kit/segmented.tsx';
import { Thumb } from '../../../src/components/kit/thumb.tsx';
import { Toasts, useToast } from '../../../src/components/kit/toasts.tsx';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { barriersIn } from '../../support/barriers.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const [content, critical] = hewlettCompetencies as [
  (typeof hewlettCompetencies)[number],
  (typeof hewlettCompetencies)[number],
];
const competencies = new Map(hewlettCompetencies.map((competency) => [competency.id, competency]));

describe('marks of competencies', () => {
  it('are spoken as one sentence, each competency once and at its strongest', () => {
    render(
      <BadgeGroup
        competencies={competencies}
        alignments={[
          { competency: critical.id, strength: 1 },
          { competency: critical.id, strength: 3 },
          { competency: content.id },
        ]}
      />,
    );
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Core content: claimed, Critical thinking: centres on',
    );
  });

  it('show two letters where a framework names an icon that we do not have', () => {
    render(<CompetencyIcon competency={{ name: 'Stewardship', icon: 'anvil' }} />);
    expect(screen.getByText('St')).toBeDefined();
  });
});

describe('a chip', () => {
  it('says whether it is pressed', async () => {
    const press = vi.fn();
    render(<Chip label="Critical thinking" hue="critical" pressed onPress={press} />);
    await userEvent.click(screen.getByRole('button', { name: 'Critical thinking', pressed: true }));
    expect(press).toHaveBeenCalledTimes(1);
  });

  it('that filters is taken off by its own button', async () => {
    const remove = vi.fn();
    render(<FilterChip label="Grades 7–9" removeLabel="Take off the filter Grades 7–9" onRemove={remove} />);
    await userEvent.click(screen.getByRole('button', { name: 'Take off the filter Grades 7–9' }));
    expect(remove).toHaveBeenCalledTimes(1);
  });
});

describe('one of a few', () => {
  it('is chosen with the arrow keys', async () => {
    const choose = vi.fn();
    const options = [
      { value: '1', label: 'Touches on' },
      { value: '2', label: 'Practises' },
    ];
    render(<Segmented legend="How strongly" options={options} value="1" onChange={choose} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(choose).toHaveBeenCalledWith('2');
    expect(screen.getByRole('group', { name: 'How strongly' })).toBeDefined();
  });
});

describe('a field', () => {
  it('speaks its hint and its problem with its control', () => {
    render(
      <Field label="Address" hint="Where the page lives" problem="That is not an address yet.">
        {(control) => <input {...control} />}
      </Field>,
    );
    const described = screen.getByLabelText('Address').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Where the page lives',
      'That is not an address yet.',
    ]);
  });
});

describe('a toast', () => {
  function Bin() {
    const toast = useToast();
    return (
      <button type="button" onClick={() => toast('3 moved to the trash', { undo: 7 })}>
        Bin
      </button>
    );
  }

  it('takes the action back that it speaks of', async () => {
    const undo = vi.fn(async () => 'Back where they were');
    render(
      <Toasts onUndo={undo}>
        <Bin />
      </Toasts>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Bin' }));
    expect(screen.getByRole('status').textContent).toContain('3 moved to the trash');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledWith(7);
    expect((await screen.findByText('Back where they were')).closest('[role=status]')).not.toBeNull();
  });

  it('stays ten seconds, and longer under the pointer', () => {
    vi.useFakeTimers();
    render(
      <Toasts onUndo={async () => undefined}>
        <Bin />
      </Toasts>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Bin' }));
    act(() => vi.advanceTimersByTime(9_000));
    fireEvent.pointerEnter(screen.getByRole('status'));
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getByRole('status').textContent).toContain('3 moved');
    fireEvent.pointerLeave(screen.getByRole('status'));
    act(() => vi.advanceTimersByTime(10_000));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('a menu', () => {
  it('opens with the keyboard, does what is chosen, and gives the focus back', async () => {
    const trash = vi.fn();
    render(<Menu label="More" actions={[{ id: 'trash', label: 'Move to the trash', onChoose: trash }]} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(trash).toHaveBeenCalledTimes(1);
  });
});

describe('a resource in one line', () => {
  const resource = { kind: 'page', name: 'A page', url: 'https://www.river.example/a' } as Resource;

  it('names its publisher, or the site where none is known', () => {
    expect(metaOf(resource)).toEqual(['river.example']);
    expect(metaOf({ ...resource, publisher: 'Field & Figure' })).toEqual(['Field & Figure']);
  });

  it('says how long it takes and for whom', () => {
    const video = { kind: 'video' as const, video: { provider: 'youtube', duration: 540 } };
    expect(metaOf({ ...resource, ...video, educationalLevel: ['Grades 7–9'] })).toEqual([
      'river.example',
      'Video',
      '9 min',
      'Grades 7–9',
    ]);
    expect(metaOf({ ...resource, timeRequired: 'PT1H30M' })[1]).toBe('1 hr 30 min');
    expect(metaOf({ ...resource, timeRequired: '2 lessons' })[1]).toBe('2 lessons');
  });
});

describe('a picture', () => {
  it('is never fetched from the web: the sign of the kind stands in its place', () => {
    const { container } = render(<Thumb src="https://a.example/x.jpg" alt="" kind="video" />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('svg')).not.toBeNull();
  });
});

describe('the kit', () => {
  it('has no barriers', async () => {
    const { container } = render(
      <div>
        <Banner onUndo={() => {}}>
          <p>3 moved to the trash</p>
        </Banner>
        <Chip label="Core content" onPress={() => {}} />
        <Avatar name="Jonas Weber" />
        <Segmented legend="How strongly" options={[{ value: '1', label: 'One' }]} value="1" onChange={() => {}} />
      </div>,
    );
    expect(container.querySelector('.avatar')?.textContent).toBe('JW');
    expect(await barriersIn(container)).toEqual([]);
  });
});
