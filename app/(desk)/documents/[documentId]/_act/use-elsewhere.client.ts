'use client';
import { useCallback, useEffect, useState } from 'react';
import { type Answer, callApi, type Refused } from '#app/_client/call-api.client';
import { readKept } from '#app/_client/kept.client';
import { useSay } from '#ui/texts.client';
import { partOf } from './elsewhere';
import { useDocumentDesk } from './document-desk.client';
import { wordsKey } from './kept-words.client';
import type { OpenPassage, Passage } from './passage';

/** What stands in the parts of a long text that are not shown, read when somebody asks for it. */
export function useReadElsewhere(): () => Promise<Answer<Passage[]>> {
  const { document: it } = useDocumentDesk();
  const say = useSay();
  const { id, deskId, items, parts } = it;
  return useCallback(async () => {
    if (!parts) return { ok: true, data: [] };
    const path = `/api/v1/documents/${id}/open-passages`;
    const answer = await callApi<{ passages: Passage[] }>({ deskId, method: 'GET', path });
    if (!answer.ok) return answer.code === 'offline' ? { ...answer, sentence: say('offline') } : answer;
    const isHere = new Set(items.map((item) => item.id));
    const elsewhere = answer.data.passages.filter((each) => !isHere.has(each.id) && partOf(parts, each) !== parts.here);
    return { ok: true, data: elsewhere };
  }, [id, deskId, items, parts, say]);
}

/** The same for a list that is open; null until it is there. */
export function useElsewhere(): { passages: Passage[] | null; refused: Refused | null } {
  const read = useReadElsewhere();
  const [answer, setAnswer] = useState<Answer<Passage[]> | null>(null);
  useEffect(() => {
    let isLate = false;
    void read().then((found) => isLate || setAnswer(found));
    return () => {
      isLate = true;
    };
  }, [read]);
  if (answer === null) return { passages: null, refused: null };
  return answer.ok ? { passages: answer.data, refused: null } : { passages: [], refused: answer };
}

/** Whether it can be accepted among many: nothing is asked, and this person has begun nothing on its card. */
export function isUntouched({ id, isAsked }: OpenPassage, personId: string): boolean {
  return !isAsked && readKept(wordsKey(personId, id)) === null;
}
