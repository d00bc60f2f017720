'use client';
import { useEffect, useState } from 'react';
import { type Answer, callApi } from '#app/_client/call-api.client';
import type { SaidSignature } from '#app/_server/say-signatures';
import type { LineClaim } from '#lib/queue/list-line-claims';
import { type Say, useSay } from '#ui/texts.client';

const PATH = '/api/v1/claims/countersign-many';

interface Found {
  claims: LineClaim[];
  readAt: Date;
  /** That they are being read, that there are none, or why they could not be read. */
  message: string | null;
}

/** Read when the dialog opens, so that what is signed is what is shown. */
export function useLineClaims(deskId: string, documentId: string | undefined): Found {
  const say = useSay();
  const [found, setFound] = useState<Found>({ claims: [], readAt: new Date(0), message: say('reading') });
  useEffect(() => {
    const path = documentId ? `${PATH}?documentId=${documentId}` : PATH;
    void callApi<{ claims: LineClaim[] }>({ deskId, method: 'GET', path }).then((answer) => {
      const claims = answer.ok ? answer.data.claims : [];
      setFound({ claims, readAt: new Date(), message: messageOf(answer, say) });
    });
  }, [deskId, documentId, say]);
  return found;
}

function messageOf(answer: Answer<{ claims: LineClaim[] }>, say: Say): string | null {
  if (answer.ok) return answer.data.claims.length === 0 ? say('none') : null;
  return answer.code === 'offline' ? say('offline') : answer.sentence;
}

/** Signs what was ticked; afterwards `results` says by claim what became of it. */
export function useSigning(deskId: string) {
  const say = useSay();
  const [results, setResults] = useState<Map<string, SaidSignature> | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function sign(chosen: LineClaim[]): Promise<void> {
    if (isBusy || chosen.length === 0) return;
    setBusy(true);
    const items = chosen.map(({ id, seen, digest }) => ({ claimId: id, seen, digest }));
    const answer = await callApi<{ claims: SaidSignature[] }>({ deskId, path: PATH, body: { claims: items } });
    setBusy(false);
    const said = answer.ok ? answer.data.claims : (answer.changes as { claims?: SaidSignature[] } | undefined)?.claims;
    if (said) setResults(new Map(chosen.flatMap(({ id }, at) => (said[at] ? [[id, said[at]] as const] : []))));
    else setFailure(answer.ok || answer.code === 'offline' ? say('offline') : answer.sentence);
  }
  return { results, failure, isBusy, sign };
}
