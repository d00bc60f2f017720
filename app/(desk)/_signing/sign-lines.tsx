import type { SignedIn } from '#app/_server/session';
import { SignLinesButton } from './sign-lines-button.client';
import { buttonLabel, signingTexts } from './texts';

interface Props {
  person: SignedIn;
  counts: { all: number; opened: number };
  /** Only those of this document. */
  documentId?: string;
}

/** The way to the list of short claims an editor may sign at once; nothing where there is none. */
export function SignLines({ person, counts, documentId }: Props) {
  if (counts.all === 0) return null;
  return (
    <SignLinesButton
      label={buttonLabel(counts)}
      isLoud={counts.opened > 0}
      deskId={person.deskId}
      name={person.name}
      timeZone={person.timeZone}
      documentId={documentId}
      texts={signingTexts}
    />
  );
}
