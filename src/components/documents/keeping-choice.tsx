import { say } from '../../words/say.ts';

interface Props {
  /** What is asked: whether to keep one file, or several. */
  label: string;
  hint: string;
  keeps: boolean;
  onKeep(keeps: boolean): void;
}

/** Whether the files of documents are kept in the library too, and what that means. */
export function KeepingChoice({ label, hint, keeps, onKeep }: Props) {
  return (
    <>
      <label className="line">
        <input
          className="checkbox"
          type="checkbox"
          checked={keeps}
          onChange={(event) => onKeep(event.target.checked)}
        />
        {label}
      </label>
      <p className="hint">{hint}</p>
      <p className="hint">{say('attachments.faces')}</p>
    </>
  );
}
