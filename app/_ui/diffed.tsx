import { diffWords } from './diff-words';

/** A word diff. Inserted words are underlined in ink, never green: green only ever means signed. */
export function Diffed({ before, after }: { before: string; after: string }) {
  return diffWords(before, after).map((part, i) => {
    if (part.kind === 'same') return part.text;
    const text = part.text.trimEnd();
    const space = part.text.slice(text.length);
    const Mark = part.kind === 'gone' ? 'del' : 'ins';
    return (
      <span key={i}>
        <Mark className="wd">{text}</Mark>
        {space}
      </span>
    );
  });
}
